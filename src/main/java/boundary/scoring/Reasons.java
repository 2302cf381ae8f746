package boundary.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The rows of a score (§7): first where every client starts, then the kinds by their weight, then contact that wore
/// out, mood, check-ins and tolerance. A row of which nothing is known (no rating, no check-in, nothing learnt) is
/// absent.
final class Reasons {
    private static final double NO_DIFFERENCE = 1e-9;

    private final double pointsPerZ;
    private final List<Row> rows = new ArrayList<>();

    /// A row before it is rounded.
    private record Row(Code code, double points, int count) {}

    private Reasons(Scorecard card, Split split, Map<Code, Integer> counts) {
        double start = card.score(split.empty());
        pointsPerZ = pointsPerZ(card, split, start);
        rows.add(new Row(Code.BEFORE, start, 0));
        split.kinds().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Code, Double> kind) -> kind.getKey() == Code.CONTACT)
                        .thenComparing(
                                Map.Entry.<Code, Double>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(kind -> add(kind.getKey(), kind.getValue(), counts));
        add(Code.MOOD, split.mood(), counts);
        add(Code.CHECK_IN, split.check(), counts);
        add(Code.TOLERANCE, split.offset(), counts);
    }

    /// {@return the rows, summing to the score in hundredths}
    ///
    /// @param counts how many entries or answers stand behind each row; a row without any is absent
    static List<Reason> of(Scorecard card, Split split, Map<Code, Integer> counts, int hundredths) {
        return new Reasons(card, split, counts).rounded(hundredths);
    }

    /// {@return how many entries or answers stand behind each row}
    static Map<Code, Integer> counts(Evidence evidence, Burden burden, CheckTerm check, Layer layer) {
        var counts = new EnumMap<Code, Integer>(Code.class);
        evidence.forEach((cell, count, decayed) -> {
            if (burden.of(cell) * decayed > 0) {
                counts.merge(Code.of(cell), count, Integer::sum);
            }
            if (cell.isOrdinary() && cell.energy() != null) {
                counts.merge(Code.MOOD, count, Integer::sum);
            }
        });
        if (check.answers() > 0) {
            counts.put(Code.CHECK_IN, check.answers());
        }
        if (layer.offset() != 0) {
            counts.put(Code.TOLERANCE, layer.answers());
        }
        return counts;
    }

    private static double pointsPerZ(Scorecard card, Split split, double start) {
        double score = card.score(split.total());
        double difference = split.total() - split.empty();
        return Math.abs(difference) < NO_DIFFERENCE
                ? score * (100 - score) / (100 * card.of(Parameter.SCORE_TEMPERATURE))
                : (score - start) / difference;
    }

    private void add(Code code, double z, Map<Code, Integer> counts) {
        Integer count = counts.get(code);
        if (count != null) {
            rows.add(new Row(code, z * pointsPerZ, count));
        }
    }

    /// Largest remainder: each row is rounded down, and the hundredths that are missing go to the rows that lost
    /// most; of equal ones to the first.
    private List<Reason> rounded(int hundredths) {
        int[] whole = new int[rows.size()];
        double[] lost = new double[rows.size()];
        int missing = hundredths;
        for (int i = 0; i < whole.length; i++) {
            double exact = rows.get(i).points() * 100;
            whole[i] = (int) Math.floor(exact);
            lost[i] = exact - whole[i];
            missing -= whole[i];
        }
        for (; missing > 0; missing--) {
            int most = indexOfMost(lost);
            whole[most]++;
            lost[most]--;
        }
        var reasons = new ArrayList<Reason>(whole.length);
        for (int i = 0; i < whole.length; i++) {
            Row row = rows.get(i);
            reasons.add(new Reason(row.code(), whole[i], row.count(), pointsPerZ));
        }
        return List.copyOf(reasons);
    }

    private static int indexOfMost(double[] values) {
        int most = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[most]) {
                most = i;
            }
        }
        return most;
    }
}
