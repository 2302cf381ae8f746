package boundary.scoring;

import boundary.journal.Workdays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What holds for all clients on a day: the parameters and the personal layer in force, the tolerance, and the weeks
/// that are not silent, judged afresh. Immutable; burdens and calendar are worked out when they are first asked
/// for.
final class Night {
    private final LocalDate day;
    private final Scorecard card;
    private final double tolerance;
    private final Layer layer;
    private final long firstDay;
    private final LoudWeeks loud;
    private final Workdays workdays;
    private @Nullable Burden burden;
    private @Nullable Calendar calendar;

    /// @param survey what the whole diary says on the day
    /// @param layer the personal layer in force
    /// @param workdays the policy and the absences as known on the day
    Night(Survey survey, Scorecard card, Layer layer, Workdays workdays) {
        this(
                survey.day(),
                card,
                card.tolerance(workdays.policy().tolerance()),
                layer,
                survey.firstDay(),
                survey.loud(),
                workdays,
                null);
    }

    private Night(
            LocalDate day,
            Scorecard card,
            double tolerance,
            Layer layer,
            long firstDay,
            LoudWeeks loud,
            Workdays workdays,
            @Nullable Calendar calendar) {
        this.day = day;
        this.card = card;
        this.tolerance = tolerance;
        this.layer = layer;
        this.firstDay = firstDay;
        this.loud = loud;
        this.workdays = workdays;
        this.calendar = calendar;
    }

    /// {@return the same night had one client's entries been others}
    Night with(Evidence before, Evidence after) {
        LoudWeeks weeks = loud.after(before, after);
        return weeks == loud ? this : new Night(day, card, tolerance, layer, firstDay, weeks, workdays, null);
    }

    /// {@return the same night without what can be worked out again, to be kept}
    Night bare() {
        return new Night(day, card, tolerance, layer, firstDay, loud, workdays, null);
    }

    /// {@return the same night with what the check-ins say}
    Night withOffset(double offset, int answers) {
        return new Night(day, card, tolerance, layer.withOffset(offset, answers), firstDay, loud, workdays, calendar());
    }

    LocalDate day() {
        return day;
    }

    long today() {
        return day.toEpochDay();
    }

    /// {@return the days on which the consultant works, as known on the day}
    Workdays workdays() {
        return workdays;
    }

    Scorecard card() {
        return card;
    }

    double tolerance() {
        return tolerance;
    }

    Layer layer() {
        return layer;
    }

    Burden burden() {
        Burden found = burden;
        if (found == null) {
            found = new Burden(card, layer);
            burden = found;
        }
        return found;
    }

    Calendar calendar() {
        Calendar found = calendar;
        if (found == null) {
            found = new Calendar(card, layer, today(), firstDay, loud, workdays.absences());
            calendar = found;
        }
        return found;
    }

    /// {@return whether the other gives every client the same, to the bit}
    boolean sameAs(Night other) {
        return day.equals(other.day)
                && card.equals(other.card)
                && tolerance == other.tolerance
                && layer.equals(other.layer)
                && workdays.equals(other.workdays)
                && calendar().sameAs(other.calendar());
    }

    /// {@return what a client's check-ins say on the day}
    CheckTerm check(Dossier dossier) {
        return CheckTerm.of(dossier.checkIns(day), card, today());
    }

    /// {@return the decayed sums of a client's evidence under the weights in force}
    Sums sums(Evidence evidence) {
        return Sums.of(evidence, card, layer, burden());
    }

    LogOdds odds(Load load, Sums sums, CheckTerm check) {
        return LogOdds.of(card, tolerance, load, sums.mood(), check, layer.offset());
    }

    /// {@return how a client stands}
    ///
    /// @param check what the client's check-ins say on the day
    /// @param weeks E: what the calendar gives the client
    Checkpoint checkpoint(CheckTerm check, Evidence evidence, double weeks) {
        Sums sums = sums(evidence);
        Load load = Load.of(card, layer, sums, weeks);
        return checkpoint(load, odds(load, sums, check));
    }

    Checkpoint checkpoint(Load load, LogOdds odds) {
        return new Checkpoint(day, card, odds.raw(), odds.total(), load.burden(), load.weeks());
    }
}
