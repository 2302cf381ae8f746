package boundary.scoring;

import boundary.journal.Action;
import boundary.journal.Hardship;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A client with a problem, or a problem client (§5): the log-odds of a passing trouble and what they are made of.
///
/// @param situational the probability of a client with a problem, 0 to 1
/// @param terms what each term adds, in log-odds; above 0 speaks for a passing trouble. All terms, in their order
/// @param facts what the terms rest on, for words
public record Cause(double situational, Map<CauseTerm, Double> terms, Basis facts) {
    private static final double NO_DIVISION_BY_ZERO = 1e-9;

    /// What the terms rest on.
    ///
    /// @param since the Monday from which it is judged
    /// @param hardship whether a hard time covers it
    /// @param justified the share of fair complaints, 0 to 1
    /// @param calmWeeks how many calm checkpoints came before, at most 26
    /// @param lastingWeeks how many checkpoints it has lasted
    /// @param timesBack how often it came back, 0 to 3
    /// @param disrespect the share of disrespect and retaliation, 0 to 1
    /// @param repairWeeks for how many weeks a repair has not ended it, 0 to 8
    /// @param distress the share of urgency and complaints, 0 to 1
    /// @param exploit the share of unpaid extra work and off-hours contact, 0 to 1
    public record Basis(
            LocalDate since,
            boolean hardship,
            double justified,
            int calmWeeks,
            int lastingWeeks,
            int timesBack,
            double disrespect,
            double repairWeeks,
            double distress,
            double exploit) {}

    public Cause {
        terms = Collections.unmodifiableMap(new EnumMap<>(terms));
    }

    /// @param facts those that count on the day, in canonical order
    /// @param steps what was done about it that counts (§6)
    static Cause of(Night night, Status status, List<Fact> facts, List<Hardship> hardships, Steps steps) {
        Scorecard card = night.card();
        LocalDate since = status.reference() == null ? Week.mondayOf(night.day()) : status.reference();
        Shares shares = Shares.of(night, facts, since.minusDays((long) card.of(Parameter.CAUSE_LOOK_BEFORE)));
        double repairWeeks = steps.latest(Action.REPAIR)
                .map(step -> Math.min(step.age(night.day()) / 7.0, card.of(Parameter.REPAIR_WEEKS)))
                .orElse(0.0);
        return of(
                card,
                new Basis(
                        since,
                        hardships.stream().anyMatch(h -> covers(card, h, since, night.day())),
                        shares.justified(),
                        Math.min(status.calmBefore(), (int) card.of(Parameter.CALM_WEEKS)),
                        Math.max(0, status.lasting()),
                        Math.clamp(status.timesRaised() - 1, 0, (int) card.of(Parameter.TIMES_BACK)),
                        shares.disrespect(),
                        repairWeeks,
                        shares.distress(),
                        shares.exploit()));
    }

    private static Cause of(Scorecard card, Basis basis) {
        var terms = new EnumMap<CauseTerm, Double>(CauseTerm.class);
        double sum = 0;
        for (CauseTerm term : CauseTerm.values()) {
            double value = card.of(term.parameter()) * amount(card, term, basis);
            terms.put(term, value);
            sum += value;
        }
        return new Cause(Logistic.of(sum), terms, basis);
    }

    private static double amount(Scorecard card, CauseTerm term, Basis basis) {
        return switch (term) {
            case START -> 1;
            case HARDSHIP -> basis.hardship() ? 1 : 0;
            case JUSTIFIED -> basis.justified();
            case CALM -> StrictMath.log1p(basis.calmWeeks());
            case DURATION -> StrictMath.log1p(basis.lastingWeeks());
            case EPISODES -> basis.timesBack();
            case DISRESPECT -> basis.disrespect();
            case REPAIR_FAILED -> basis.repairWeeks() / card.of(Parameter.REPAIR_WEEKS);
            case DISTRESS -> basis.distress();
            case EXPLOIT -> basis.exploit();
        };
    }

    /// A hard time covers it if it has begun, began not long after the onset, and is open or ended not long ago.
    private static boolean covers(Scorecard card, Hardship hardship, LocalDate onset, LocalDate today) {
        LocalDate to = hardship.to();
        return !hardship.from().isAfter(today)
                && !hardship.from().isAfter(onset.plusDays((long) card.of(Parameter.HARDSHIP_AFTER)))
                && (to == null
                        || !to.isBefore(onset) && !today.isAfter(to.plusDays((long) card.of(Parameter.HARDSHIP_OVER))));
    }

    /// The shares of the burden since shortly before the onset, decayed slowly.
    private record Shares(double justified, double disrespect, double distress, double exploit) {

        static Shares of(Night night, List<Fact> facts, LocalDate from) {
            Scorecard card = night.card();
            double[] byCode = new double[Code.values().length];
            double total = 0;
            double fair = 0;
            double complaints = 0;
            for (Fact fact : facts) {
                if (fact.cell().isBad() && fact.day() >= from.toEpochDay()) {
                    double k = Decay.at(night.today() - fact.day(), card.of(Parameter.CAUSE_HALF_LIFE));
                    double burden = night.burden().of(fact.cell()) * k;
                    Code code = Code.of(fact.cell());
                    total += burden;
                    byCode[code.ordinal()] += burden;
                    if (code == Code.COMPLAINT) {
                        double whole = night.burden().of(fact.cell().unjustified()) * k;
                        complaints += whole;
                        fair += fact.justified() ? whole : 0;
                    }
                }
            }
            double all = total + NO_DIVISION_BY_ZERO;
            return new Shares(
                    fair / (complaints + card.of(Parameter.PRIOR_COMPLAINTS)),
                    (byCode[Code.DISRESPECT.ordinal()] + byCode[Code.RETALIATION.ordinal()]) / all,
                    (byCode[Code.URGENT.ordinal()] + byCode[Code.COMPLAINT.ordinal()]) / all,
                    (byCode[Code.UNPAID_EXTRA.ordinal()] + byCode[Code.OFF_HOURS.ordinal()]) / all);
        }
    }
}
