package boundary.scoring;

import java.util.List;

/// Where the probability has moved in four weeks (§3). The names are the codes of the command line and of every file.
public enum Trend {
    RISING,
    FALLING,
    STEADY;

    private static final int BACK = 4;

    /// @param path the checkpoints so far and today
    static Trend of(List<Checkpoint> path) {
        if (path.size() <= BACK) {
            return STEADY;
        }
        Checkpoint now = path.getLast();
        double moved = now.probability() - path.get(path.size() - 1 - BACK).probability();
        double step = now.card().of(Parameter.TREND_STEP);
        if (moved >= step) {
            return RISING;
        }
        return moved <= -step ? FALLING : STEADY;
    }
}
