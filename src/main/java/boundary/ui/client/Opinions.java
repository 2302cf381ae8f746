package boundary.ui.client;

import boundary.journal.Because;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.ItemId;
import boundary.journal.Opinion;
import boundary.scoring.Assessment;
import boundary.ui.FxSession;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the consultant thinks of a suggestion, as an edit that keeps what the model said that day.
final class Opinions {
    private Opinions() {}

    /// {@return the edit that says "right"}
    static FxSession.EditMaker right(Assessment now) {
        return opinion(now, true, "", null, null, null);
    }

    /// {@return the edit that says "I see it differently"}
    ///
    /// @param until the day until which the suggestion is kept quiet; nothing where it is not
    static FxSession.EditMaker different(Assessment now, String reason, @Nullable LocalDate until) {
        return opinion(now, false, reason, until, null, null);
    }

    /// {@return the edit that says "right, but not now"}
    ///
    /// @param until the day on which to look again; nothing where none was chosen
    /// @param breaches after how many further burdens to look again; nothing where none was chosen
    static FxSession.EditMaker notNow(
            Assessment now, Because because, String reason, @Nullable LocalDate until, @Nullable Integer breaches) {
        return opinion(now, true, reason, until, because, breaches);
    }

    private static FxSession.EditMaker opinion(
            Assessment now,
            boolean agreed,
            String reason,
            @Nullable LocalDate until,
            @Nullable Because because,
            @Nullable Integer breaches) {
        return (journal, stamp) -> Edits.put(
                journal,
                Edit.Kind.NOTE_OPINION,
                new Opinion(
                        new ItemId(stamp.ids().get()),
                        now.client(),
                        stamp.today(),
                        now.suggestion(),
                        agreed,
                        now.hundredths(),
                        now.cause().situational(),
                        reason,
                        until,
                        because,
                        breaches),
                stamp);
    }
}
