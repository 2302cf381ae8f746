package boundary.scoring;

import boundary.journal.ClientId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the whole diary says on a day, before anything is weighed: every client's evidence, and the weeks that are not
/// silent.
///
/// @param evidence of every client who was ever known
/// @param observed the days on which the diary covers each client; only those whom it covers on the day, or before it
/// @param firstDay the earliest day that any client is observed from, counted from 1970-01-01; the day itself where
/// nobody is
/// @param clientWeeks the weeks for which clients were observed, all together
record Survey(
        LocalDate day,
        Map<ClientId, Evidence> evidence,
        Map<ClientId, Observed> observed,
        LoudWeeks loud,
        long firstDay,
        double clientWeeks) {

    static Survey of(Archive archive, LocalDate day, Decay decay, Evidence.Walk walk) {
        var evidence = new HashMap<ClientId, Evidence>();
        for (Dossier dossier : archive.dossiers()) {
            FactColumns facts = dossier.chronicle().columns();
            evidence.put(dossier.id(), walk.through(facts, decay, day.toEpochDay()));
        }
        return of(archive, day, evidence, null);
    }

    /// {@return the survey of a later archive on the same day: only who changed is walked through anew}
    @SuppressWarnings("ReferenceEquality") // a chronicle that did not change is the same object
    Survey after(Archive next, Archive earlier, Decay decay) {
        var all = new HashMap<>(evidence);
        var walk = new Evidence.Walk();
        LoudWeeks weeks = loud;
        for (Dossier dossier : next.dossiers()) {
            Dossier before = earlier.dossier(dossier.id());
            if (before == null || before.chronicle() != dossier.chronicle()) {
                Evidence now = walk.through(dossier.chronicle().columns(), decay, day.toEpochDay());
                Evidence was = all.put(dossier.id(), now);
                weeks = weeks.after(was == null ? Evidence.NONE : was, now);
            }
        }
        boolean sameQuiet = next.quietDays(day).equals(earlier.quietDays(day));
        return of(next, day, all, sameQuiet ? weeks : null).orAnew(next, firstDay);
    }

    /// The weeks are counted from the first day; where that changed, anew.
    private Survey orAnew(Archive archive, long firstBefore) {
        return firstDay == firstBefore ? this : of(archive, day, evidence, null);
    }

    /// @param weeks those that are not silent; nothing where they are to be counted
    private static Survey of(
            Archive archive, LocalDate day, Map<ClientId, Evidence> evidence, @Nullable LoudWeeks weeks) {
        long today = day.toEpochDay();
        long first = today;
        double clientWeeks = 0;
        var observed = new HashMap<ClientId, Observed>();
        for (Dossier dossier : archive.dossiers()) {
            Observed days = dossier.observed(day);
            if (days != null) {
                observed.put(dossier.id(), days);
                first = Math.min(first, days.from());
                clientWeeks += days.weeks();
            }
        }
        LoudWeeks loud = weeks == null
                ? LoudWeeks.of(Week.of(first), Week.of(today), evidence.values(), archive.quietDays(day))
                : weeks;
        return new Survey(day, evidence, observed, loud, first, clientWeeks);
    }

    /// {@return the evidence of a client; none where the client is not known}
    Evidence of(ClientId client) {
        return evidence.getOrDefault(client, Evidence.NONE);
    }

    /// {@return the personal layer that this Sunday night gives, before the check-ins have their say}
    ///
    /// @param ratings the facts whose ratings count for the weights
    Layer layer(Scorecard card, Tally all, Tally ratings) {
        DiaryStyle style = DiaryStyle.of(card, loud.share(), all.contacts(), clientWeeks);
        return new Layer(
                day,
                PersonalWeight.learnt(card, ratings, all),
                all.base(card),
                style.activeShare(),
                style.deficit(),
                0,
                0);
    }

    /// {@return the facts of all clients that count on the day}
    Tally tally() {
        var tally = new Tally();
        evidence.values().forEach(tally::add);
        return tally;
    }

    /// {@return the facts that count on the day and are not older than another}
    static Tally since(Archive archive, LocalDate first, LocalDate day) {
        var tally = new Tally();
        for (Dossier dossier : archive.dossiers()) {
            List<Fact> facts = dossier.chronicle().on(day.toEpochDay());
            facts.stream().filter(f -> f.day() >= first.toEpochDay()).forEach(f -> tally.add(f.cell()));
        }
        return tally;
    }
}
