package boundary.report;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.ClientId;
import boundary.journal.Journal;
import boundary.journal.Version;
import boundary.scoring.Effect;
import boundary.scoring.Scores;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The question whether something that was done helped: asked after two weeks, and, where it was answered before, once
/// more after six.
///
/// @param earlier what was answered before; nothing where nobody answered
/// @param afterDays 14 or 42
/// @param effect what the model sees
public record HelpQuestion(@Nullable Boolean earlier, int afterDays, Effect effect) {
    /// After how many days it is asked first.
    public static final int FIRST = 14;
    /// After how many days it is asked again.
    public static final int AGAIN = 42;

    private static final int LAST = 182;

    /// {@return the question about what was done on a day; nothing where it is not to be asked, or no longer}
    ///
    /// @param scores of the same journal
    /// @param answered what was noted of it beside the entries; nothing where it was logged with a contact alone
    public static @Nullable HelpQuestion of(
            Journal journal,
            Scores scores,
            ClientId client,
            LocalDate day,
            Action action,
            @Nullable ActionTaken answered) {
        long age = scores.day().toEpochDay() - day.toEpochDay();
        Boolean earlier = answered == null ? null : answered.helped();
        boolean asked = action != Action.EXPECTATIONS && age >= FIRST && age <= LAST;
        if (!asked || earlier != null && (age < AGAIN || isLate(journal, answered, day.plusDays(AGAIN)))) {
            return null;
        }
        return new HelpQuestion(earlier, age < AGAIN ? FIRST : AGAIN, scores.effect(client, day));
    }

    /// {@return whether an answer was given, or confirmed, on a day or later}
    private static boolean isLate(Journal journal, @Nullable ActionTaken answered, LocalDate day) {
        return answered != null
                && journal.versions(answered).stream()
                        .filter(version -> !version.knownFrom().isBefore(day))
                        .map(Version::value)
                        .anyMatch(value -> value instanceof ActionTaken taken && taken.helped() != null);
    }
}
