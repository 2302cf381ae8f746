package boundary.scoring;

import boundary.journal.CheckIn;
import boundary.journal.ClientId;
import boundary.journal.Policy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The weekly checkpoints (§3): a pure replay of every Sunday night before a day, from what was recorded by that night.
/// Immutable.
final class Replay {
    /// Stands in for what a Sunday night would learn.
    interface Fixed extends Function<LocalDate, Layer> {}

    /// No diary is older than fifty years: a first day before that is a slip.
    private static final int REACH = 2600;

    private final List<Night> nights;
    private final Map<ClientId, List<Checkpoint>> checkpoints;

    private Replay(List<Night> nights, Map<ClientId, List<Checkpoint>> checkpoints) {
        this.nights = nights;
        this.checkpoints = checkpoints;
    }

    /// {@return every Sunday before a day}
    ///
    /// @param earlier a replay whose nights before `differs` still hold
    /// @param fixed the layers to use instead of learning them; nothing to learn them
    static Replay before(
            LocalDate day, Archive archive, @Nullable Replay earlier, LocalDate differs, @Nullable Fixed fixed) {
        LocalDate first = archive.firstDay();
        if (first == null) {
            return new Replay(List.of(), Map.of());
        }
        if (earlier != null && earlier.reachesTo(day) && differs.isAfter(earlier.lastSunday())) {
            return earlier;
        }
        var growing = new Growing(archive, fixed);
        if (earlier != null) {
            growing.keep(earlier, differs.isBefore(day) ? differs : day);
        }
        LocalDate utmost = day.minusWeeks(REACH);
        LocalDate sunday = growing.next(Week.sundayOf(first.isBefore(utmost) ? utmost : first));
        for (; sunday.isBefore(day); sunday = sunday.plusWeeks(1)) {
            growing.add(sunday);
        }
        return new Replay(growing.nights, growing.checkpoints);
    }

    private LocalDate lastSunday() {
        return nights.getLast().day();
    }

    /// {@return whether the last Sunday before a day is its last one}
    private boolean reachesTo(LocalDate day) {
        return !nights.isEmpty() && lastSunday().isBefore(day) && !lastSunday().isBefore(day.minusWeeks(1));
    }

    /// {@return the checkpoints of a client before the day, in order}
    List<Checkpoint> of(ClientId client) {
        return Collections.unmodifiableList(checkpoints.getOrDefault(client, List.of()));
    }

    /// {@return every Sunday night before the day, in order}
    List<Night> nights() {
        return Collections.unmodifiableList(nights);
    }

    /// {@return what held on a Sunday night before the day}
    ///
    /// @throws IllegalArgumentException if there was none
    Night night(LocalDate sunday) {
        long index = nights.isEmpty()
                ? -1
                : ChronoUnit.WEEKS.between(nights.getFirst().day(), sunday);
        if (index < 0 || index >= nights.size()) {
            throw new IllegalArgumentException(sunday + " is no Sunday of this replay");
        }
        return nights.get((int) index);
    }

    /// {@return the night of the day itself: a Sunday learns its own layer, any other day has that of the last
    /// Sunday}
    Night today(Survey survey, Archive archive, @Nullable Fixed fixed) {
        if (Week.isSunday(survey.day())) {
            return new Growing(this, archive, fixed).night(survey);
        }
        Scorecard card = card(archive.policy(survey.day()));
        Layer layer =
                nights.isEmpty() ? Layer.first(card) : nights.getLast().layer().under(card);
        return new Night(survey, card, layer, archive.workdays(survey.day()));
    }

    /// {@return the parameters of a policy; the same object as the last night's where they are the same}
    Scorecard card(Policy policy) {
        Scorecard last =
                nights.isEmpty() ? Scorecard.STANDARD : nights.getLast().card();
        return last.after(policy.tuning());
    }

    /// A replay while it goes on.
    private static final class Growing {
        private final Archive archive;
        private final @Nullable Fixed fixed;
        private final List<Night> nights = new ArrayList<>();
        private final Map<ClientId, List<Checkpoint>> checkpoints = new HashMap<>();
        private final Evidence.Walk walk = new Evidence.Walk();
        private Scorecard card = Scorecard.STANDARD;

        Growing(Archive archive, @Nullable Fixed fixed) {
            this.archive = archive;
            this.fixed = fixed;
        }

        Growing(Replay earlier, Archive archive, @Nullable Fixed fixed) {
            this(archive, fixed);
            checkpoints.putAll(earlier.checkpoints);
            card = earlier.nights.isEmpty() ? card : earlier.nights.getLast().card();
        }

        void keep(Replay earlier, LocalDate before) {
            for (Night night : earlier.nights) {
                if (night.day().isBefore(before)) {
                    nights.add(night);
                    card = night.card();
                }
            }
            earlier.checkpoints.forEach((client, all) -> {
                var kept = new ArrayList<Checkpoint>(all.size() + 1);
                for (Checkpoint checkpoint : all) {
                    if (checkpoint.day().isBefore(before)) {
                        kept.add(checkpoint);
                    }
                }
                checkpoints.put(client, kept);
            });
        }

        /// {@return the Sunday after the last one kept, or else the first one}
        LocalDate next(LocalDate first) {
            return nights.isEmpty() ? first : nights.getLast().day().plusWeeks(1);
        }

        void add(LocalDate sunday) {
            card = card.after(archive.policy(sunday).tuning());
            Survey survey = Survey.of(archive, sunday, card.decay(), walk);
            Night night = night(survey);
            nights.add(night.bare());
            for (Dossier dossier : archive.dossiers()) {
                Checkpoint checkpoint = checkpoint(dossier, survey, night);
                if (checkpoint != null) {
                    checkpoints
                            .computeIfAbsent(dossier.id(), c -> new ArrayList<>())
                            .add(checkpoint);
                }
            }
        }

        /// {@return a Sunday night, with the layer that it learns}
        Night night(Survey survey) {
            LocalDate day = survey.day();
            Policy policy = archive.policy(day);
            card = card.after(policy.tuning());
            if (fixed != null) {
                return new Night(survey, card, fixed.apply(day), archive.workdays(day));
            }
            Tally all = survey.tally();
            LocalDate from = policy.tuning().learnFrom();
            Tally ratings = from == null ? all : Survey.since(archive, from, day);
            Layer layer = survey.layer(card, all, ratings);
            Night night = new Night(survey, card, layer, archive.workdays(day));
            List<ToleranceOffset.Label> labels = labels(survey, night);
            return labels.isEmpty() ? night : night.withOffset(ToleranceOffset.of(card, labels), labels.size());
        }

        private @Nullable Checkpoint checkpoint(Dossier dossier, Survey survey, Night night) {
            Observed observed = survey.observed().get(dossier.id());
            return observed == null || !observed.isOpen()
                    ? null
                    : night.checkpoint(
                            night.check(dossier),
                            survey.of(dossier.id()),
                            night.calendar().exposure(observed));
        }

        /// Every check-in answered so far, with z₀ of the first Sunday on or after it.
        private List<ToleranceOffset.Label> labels(Survey survey, Night night) {
            var labels = new ArrayList<ToleranceOffset.Label>();
            for (Dossier dossier : archive.dossiers()) {
                if (!dossier.checkIns().isEmpty()) {
                    Checkpoint now = checkpoint(dossier, survey, night);
                    for (CheckIn answer : dossier.checkIns(survey.day())) {
                        Checkpoint frozen = frozen(dossier, Week.sundayOf(answer.day()), now);
                        if (frozen != null) {
                            labels.add(new ToleranceOffset.Label(frozen.raw(), answer.level()));
                        }
                    }
                }
            }
            return labels;
        }

        private @Nullable Checkpoint frozen(Dossier dossier, LocalDate sunday, @Nullable Checkpoint now) {
            if (now != null && now.day().equals(sunday)) {
                return now;
            }
            for (Checkpoint checkpoint : checkpoints.getOrDefault(dossier.id(), List.of())) {
                if (checkpoint.day().equals(sunday)) {
                    return checkpoint;
                }
            }
            return null;
        }
    }
}
