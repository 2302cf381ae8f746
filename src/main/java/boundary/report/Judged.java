package boundary.report;

import boundary.scoring.Assessment;
import boundary.scoring.CauseTerm;
import boundary.scoring.Checkpoint;
import boundary.scoring.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// A judgement in the few words for which a list has room.
public final class Judged {
    private static final int WEEKS = 26;
    private static final int EXCUSES = 2;

    private Judged() {}

    /// {@return the scores, 0 to 100, of the last 25 Sundays and of the day itself, oldest first}
    public static List<Double> weeks(Assessment assessment) {
        List<Checkpoint> path = assessment.checkpoints();
        return DoubleStream.concat(
                        path.subList(Math.max(0, path.size() - WEEKS + 1), path.size()).stream()
                                .mapToDouble(Checkpoint::score),
                        DoubleStream.of(assessment.score()))
                .boxed()
                .toList();
    }

    /// {@return what speaks most for a passing trouble, the strongest first, two at most}
    public static List<CauseTerm> excuses(Assessment assessment) {
        return assessment.cause().terms().entrySet().stream()
                .filter(term -> term.getValue() > 0 && mayExcuse(term.getKey()))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .limit(EXCUSES)
                .toList();
    }

    /// {@return after how many calm Sundays an episode of strain is over, in weeks}
    public static int calmWeeks(Assessment assessment) {
        return assessment.checkpoints().isEmpty()
                ? (int) Parameter.EPISODE_ENDS_AFTER.standard()
                : (int) assessment.checkpoints().getLast().card().of(Parameter.EPISODE_ENDS_AFTER);
    }

    /// {@return whether there have been so many Sundays at all}
    public static boolean isCalmForLong(Assessment assessment) {
        return assessment.known().checkpoints() >= calmWeeks(assessment);
    }

    private static boolean mayExcuse(CauseTerm term) {
        return Stream.of(CauseTerm.HARDSHIP, CauseTerm.JUSTIFIED, CauseTerm.CALM, CauseTerm.DISTRESS)
                .anyMatch(term::equals);
    }
}
