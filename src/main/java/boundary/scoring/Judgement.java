package boundary.scoring;

import boundary.journal.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One client's assessment in the making: the sections of the model, one after the other.
final class Judgement {
    private final Night night;
    private final Scorecard card;
    private final Dossier dossier;
    private final Evidence evidence;
    private final List<Checkpoint> earlier;

    /// @param night what holds for all clients
    /// @param evidence of the same day
    /// @param earlier the checkpoints before the day
    Judgement(Night night, Dossier dossier, Evidence evidence, List<Checkpoint> earlier) {
        this.night = night;
        this.card = night.card();
        this.dossier = dossier;
        this.evidence = evidence;
        this.earlier = earlier;
    }

    Assessment assessment() {
        LocalDate day = night.day();
        Observed observed = dossier.observed(day);
        double weeks = observed == null ? 0 : night.calendar().exposure(observed);
        CheckTerm check = night.check(dossier);
        Sums sums = night.sums(evidence);
        Load load = Load.of(card, night.layer(), sums, weeks);
        LogOdds odds = night.odds(load, sums, check);
        Checkpoint today = night.checkpoint(load, odds);
        List<Checkpoint> path = path(today, observed != null && observed.isOpen());
        Status status = Status.of(path);
        List<Fact> facts = dossier.chronicle().on(night.today());
        Steps steps = Steps.of(card, status, Steps.done(dossier, day));
        Cause cause = Cause.of(night, status, facts, dossier.hardships(day), steps);
        boolean decided = Advice.isAfterRetaliation(night, evidence);
        Sufficiency known = Sufficiency.of(card, evidence.entries(), path.size(), decided);
        double p = today.probability();
        Suggestion suggestion =
                new Advice(night, status, evidence, facts, steps, p, cause.situational()).suggestion(known);
        Map<Code, Double> burdens = Split.burdens(evidence, night.burden());
        Split split = Split.of(night, load, odds, burdens);
        int hundredths = (int) Math.round(today.score() * 100);
        return new Assessment(
                dossier.id(),
                day,
                today.score(),
                hundredths,
                today.interval(),
                p,
                load,
                sums.mood(),
                evidence.goodEntries(),
                split,
                Reasons.of(card, split, counts(check), hundredths),
                Dimension.shared(burdens, load.exposure()),
                earlier,
                status,
                cause,
                Pattern.of(card, status.inEpisode(), cause.situational()),
                Trend.of(path),
                known,
                known.isEnough() ? Band.of(card, status.raised(), p) : Band.UNKNOWN,
                suggestion,
                suggestion == Suggestion.END ? Ending.of(dossier.cleanDay(night.workdays(), day)) : null);
    }

    /// A closed client has no checkpoint while closed.
    private List<Checkpoint> path(Checkpoint today, boolean open) {
        if (!open) {
            return earlier;
        }
        var path = new ArrayList<Checkpoint>(earlier.size() + 1);
        path.addAll(earlier);
        path.add(today);
        return path;
    }

    private Map<Code, Integer> counts(CheckTerm check) {
        return Reasons.counts(evidence, night.burden(), check, night.layer());
    }
}
