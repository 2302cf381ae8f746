package boundary.scoring;

import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the model would say of a client had the history been another one (§7): always the model itself, replaying all
/// checkpoints with the personal layers fixed. For one thread.
public final class WhatIf {
    private final Replay replay;
    private final Night night;
    private final Dossier dossier;
    private final Evidence evidence;
    private final Assessment real;
    private final Evidence.Walk walk = new Evidence.Walk();
    private final @Nullable Evidence[] earlier;
    private final @Nullable CheckTerm[] checks;

    /// Fewer entries of one or two kinds, by which the work would not be draining today.
    ///
    /// @param kinds one or two
    /// @param entries the entries that would have to go: the heaviest of these kinds
    public record Fewer(Set<Signal> kinds, List<InteractionId> entries, Assessment then) {}

    WhatIf(Replay replay, Night night, Dossier dossier, Evidence evidence, Assessment real) {
        this.replay = replay;
        this.night = night;
        this.dossier = dossier;
        this.evidence = evidence;
        this.real = real;
        this.earlier = new Evidence[real.checkpoints().size()];
        this.checks = new CheckTerm[earlier.length];
    }

    /// {@return the assessment as it is}
    public Assessment real() {
        return real;
    }

    /// {@return the assessment had these signals never been noted; an entry that has no other goes}
    public Assessment without(Set<Signal> signals) {
        return changed(entry -> without(entry, signals));
    }

    /// {@return the assessment had all unpaid time been paid: the unpaid extra work does not count}
    public Assessment unpaidPaid() {
        return changed(WhatIf::paid);
    }

    /// {@return the assessment had these entries never been}
    public Assessment without(List<InteractionId> entries) {
        Set<InteractionId> gone = new HashSet<>(entries);
        return changed(entry -> gone.contains(entry.id()) ? null : entry);
    }

    /// {@return the smallest number of fewer entries of one kind, or of two, that would not be draining today; of
    /// equal ones the one that leaves the lower score. Nothing where it is not draining, or where no two kinds are
    /// enough}
    public @Nullable Fewer fewest() {
        return real.status().raised() ? new Fewest(this).found() : null;
    }

    /// {@return after how many days of quiet, with a usual number of ordinary contacts going on, the probability
    /// falls below the lower threshold, in closed form; 0 where it is below, nothing where it would take more than
    /// a year}
    public @Nullable Integer quietDays() {
        for (int days = 0; days <= 365; days++) {
            if (Logistic.of(afterQuiet(days)) < night.card().of(Parameter.STRAINED_FROM)) {
                return days;
            }
        }
        return null;
    }

    /// {@return what each entry adds to z, by row}
    Map<Code, List<Share>> shares() {
        return Shares.of(night, dossier.chronicle(), evidence);
    }

    private double afterQuiet(int days) {
        Scorecard card = night.card();
        double halfLife = card.of(Parameter.HALF_LIFE);
        double k = Decay.at(days, halfLife);
        double calendar = halfLife / StrictMath.log(2) * (1 - k) / 7;
        Load load = real.load();
        double contacts = load.contacts() * k + card.of(Parameter.USUAL_CONTACTS) * calendar;
        double exposure = card.of(Parameter.PRIOR_WEEKS)
                + load.weeks() * k
                + calendar
                + card.of(Parameter.CONTACT_EXPOSURE) * contacts;
        double perWeek = (card.of(Parameter.PRIOR_POINTS) + load.burden() * k) / exposure;
        return LogOdds.level(card, night.tolerance(), perWeek)
                + real.split().mood() * k
                + real.split().check() * Decay.at(days, card.of(Parameter.CHECK_HALF_LIFE))
                + real.split().offset();
    }

    /// {@return the assessment had every entry always been another one}
    ///
    /// @param change gives what an entry becomes, or nothing where it goes
    Assessment changed(UnaryOperator<@Nullable Interaction> change) {
        Chronicle chronicle = dossier.chronicle().changed(change);
        Dossier next = dossier.withChronicle(chronicle);
        Evidence now = walk.through(chronicle.columns(), night.card().decay(), night.today());
        return new Judgement(night.with(evidence, now), next, now, path(next)).assessment();
    }

    /// {@return whether it would be draining had these entries never been, as `without` would say}
    boolean drainsWithout(Set<InteractionId> gone) {
        FactColumns facts = dossier.chronicle().without(gone);
        Observed observed = dossier.observed(night.day());
        boolean open = observed != null && observed.isOpen();
        int before = real.checkpoints().size();
        return Status.endsRaised(open ? before + 1 : before, i -> i == before ? today(facts) : checkpoint(i, facts));
    }

    private List<Checkpoint> path(Dossier next) {
        var path = new ArrayList<Checkpoint>(real.checkpoints().size());
        for (Checkpoint was : real.checkpoints()) {
            boolean same = was.day().isBefore(next.chronicle().differsFrom());
            path.add(same ? was : checkpoint(path.size(), next.chronicle().columns()));
        }
        return path;
    }

    private Checkpoint today(FactColumns facts) {
        Evidence now = walk.through(facts, night.card().decay(), night.today());
        Night changed = night.with(evidence, now);
        return changed.checkpoint(night.check(dossier), now, exposure(changed, night.day()));
    }

    /// {@return a checkpoint before today with other facts}
    private Checkpoint checkpoint(int index, FactColumns facts) {
        Checkpoint was = real.checkpoints().get(index);
        Night then = replay.night(was.day());
        Evidence now = walk.through(facts, then.card().decay(), then.today());
        Night changed = then.with(earlier(index), now);
        double weeks = changed.equals(then) ? was.weeks() : exposure(changed, was.day());
        return changed.checkpoint(check(index, then), now, weeks);
    }

    /// {@return what the check-ins said on an earlier Sunday night: no entry changes that}
    private CheckTerm check(int index, Night then) {
        CheckTerm found = checks[index];
        if (found == null) {
            found = then.check(dossier);
            checks[index] = found;
        }
        return found;
    }

    private double exposure(Night then, LocalDate day) {
        Observed observed = dossier.observed(day);
        return observed == null ? 0 : then.calendar().exposure(observed);
    }

    /// {@return what the client's own entries came to on an earlier Sunday night}
    private Evidence earlier(int index) {
        Evidence found = earlier[index];
        if (found == null) {
            Night then = replay.night(real.checkpoints().get(index).day());
            found = walk.through(dossier.chronicle().columns(), then.card().decay(), then.today());
            earlier[index] = found;
        }
        return found;
    }

    private static @Nullable Interaction without(@Nullable Interaction entry, Set<Signal> signals) {
        if (entry == null) {
            return null;
        }
        var rest = EnumSet.noneOf(Signal.class);
        rest.addAll(entry.signals());
        if (!rest.removeAll(signals)) {
            return entry;
        }
        return rest.isEmpty() ? null : entry.withSignals(rest);
    }

    private static @Nullable Interaction paid(@Nullable Interaction entry) {
        if (entry == null || !entry.signals().contains(Signal.UNPAID_EXTRA)) {
            return entry;
        }
        var excused = EnumSet.of(Signal.UNPAID_EXTRA);
        excused.addAll(entry.excused());
        return entry.withExcused(excused);
    }
}
