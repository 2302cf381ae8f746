package boundary.evaluation;

import boundary.journal.Suggestion;
import java.util.Map;

/// What a wrong suggestion costs.
final class Cost {
    /// By what is right, then by what was said, in the order KEEP, SET_EXPECTATIONS, REPAIR, RENEGOTIATE, END.
    private static final Map<Suggestion, double[]> TABLE = Map.of(
            Suggestion.KEEP, new double[] {0, 1, 1, 2, 6},
            Suggestion.SET_EXPECTATIONS, new double[] {1, 0, 1, 1, 4},
            Suggestion.REPAIR, new double[] {1.5, 1.5, 0, 2, 6},
            Suggestion.RENEGOTIATE, new double[] {2, 1, 1.5, 0, 2},
            Suggestion.END, new double[] {3, 2, 2, 1, 0});

    private Cost() {}

    static double of(Suggestion right, Suggestion said) {
        return TABLE.get(right)[said.ordinal()];
    }
}
