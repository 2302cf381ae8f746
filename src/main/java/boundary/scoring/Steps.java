package boundary.scoring;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the consultant did about a client that counts for a suggestion (§6): taken since some time before the onset;
/// all of it where the strain is as old as the diary of this client (whoever told them twenty times is not asked to
/// tell them again).
final class Steps {

    /// Something that was done on a day.
    ///
    /// @param helped the user's own answer to "did it help?"; nothing without one
    record Step(LocalDate day, Action action, @Nullable Boolean helped) {

        /// {@return how many days ago it was}
        long age(LocalDate today) {
            return ChronoUnit.DAYS.between(day, today);
        }
    }

    private final Map<Action, Step> latest = new EnumMap<>(Action.class);

    private Steps(List<Step> counting) {
        for (Step step : counting) {
            latest.merge(step.action(), step, Steps::later);
        }
    }

    /// {@return those that count of all that was done up to the day}
    static Steps of(Scorecard card, Status status, List<Step> done) {
        LocalDate onset = status.reference();
        if (onset == null || status.isOlderThanTheDiary()) {
            return new Steps(done);
        }
        LocalDate first = onset.minusDays((long) card.of(Parameter.STEPS_LOOK_BACK));
        return new Steps(done.stream().filter(s -> !s.day().isBefore(first)).toList());
    }

    /// {@return what was done up to a day: noted by itself, or with an entry}
    static List<Step> done(Dossier dossier, LocalDate day) {
        var done = new ArrayList<Step>();
        for (ActionTaken action : dossier.actions(day)) {
            done.add(new Step(action.day(), action.action(), action.helped()));
        }
        for (Fact fact : dossier.chronicle().acted(day.toEpochDay())) {
            for (Action action : fact.entry().actions()) {
                done.add(new Step(LocalDate.ofEpochDay(fact.day()), action, null));
            }
        }
        return done;
    }

    Optional<Step> latest(Action action) {
        return Optional.ofNullable(latest.get(action));
    }

    /// Of two of the same day the one that was answered.
    private static Step later(Step one, Step other) {
        if (one.day().equals(other.day())) {
            return one.helped() == null ? other : one;
        }
        return one.day().isAfter(other.day()) ? one : other;
    }
}
