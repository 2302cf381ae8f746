package boundary.report;

import boundary.journal.ClientId;
import boundary.journal.Hardship;
import boundary.journal.Journal;
import boundary.journal.Policy;
import boundary.journal.Signal;
import boundary.journal.Span;
import boundary.scoring.Assessment;
import boundary.scoring.Checkpoint;
import boundary.scoring.Interval;
import boundary.scoring.Layer;
import boundary.scoring.PersonalWeight;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The score of one client over its Sundays up to a day, and what may have moved it.
///
/// @param points one a Sunday night, oldest first, and the day itself last
/// @param bounds where the bands begin today
/// @param done what was done about it
/// @param hardships the hard times of the client that touch these weeks
/// @param cardChanges the days from which the model was set otherwise
/// @param weightSteps where a learnt weight of a kind this client has moved by more than a fifth from one Sunday to
/// the next
/// @param strainedSince since when a strain is seen; nothing where there is none now
public record ScoreChart(
        List<Point> points,
        Bounds bounds,
        List<Done> done,
        List<Hardship> hardships,
        List<LocalDate> cardChanges,
        List<WeightStep> weightSteps,
        @Nullable LocalDate strainedSince) {
    private static final double STEP = 0.20;

    /// The score of one day with its 80 % interval, and the probability that the work drained.
    public record Point(LocalDate day, double score, Interval interval, double probability) {}

    /// A learnt weight that moved, in points.
    public record WeightStep(LocalDate sunday, Signal kind, double before, double after) {}

    /// {@return the chart of a client}
    ///
    /// @param scores of the same journal
    /// @param weeks how many Sundays at most
    public static ScoreChart of(Journal journal, Scores scores, ClientId client, int weeks) {
        Assessment assessment = scores.of(client);
        List<Point> points = points(assessment, weeks);
        LocalDate first = points.getFirst().day();
        return new ScoreChart(
                points,
                Bounds.of(scores.card()),
                Done.of(journal, scores, client).stream()
                        .filter(done -> !done.day().isBefore(first))
                        .toList(),
                journal.hardships(client).stream()
                        .filter(hard -> touches(hard, first, scores.day()))
                        .toList(),
                cardChanges(journal).stream()
                        .filter(day -> day.isAfter(first) && !day.isAfter(scores.day()))
                        .toList(),
                steps(scores.layers(), assessment).stream()
                        .filter(step -> step.sunday().isAfter(first))
                        .toList(),
                scores.strainedSince(client));
    }

    private static List<Point> points(Assessment assessment, int weeks) {
        List<Checkpoint> sundays = assessment.checkpoints();
        var points = new ArrayList<Point>();
        for (Checkpoint sunday : sundays.subList(Math.max(0, sundays.size() - weeks), sundays.size())) {
            points.add(new Point(sunday.day(), sunday.score(), sunday.interval(), sunday.probability()));
        }
        points.add(new Point(assessment.day(), assessment.score(), assessment.interval(), assessment.probability()));
        return List.copyOf(points);
    }

    private static boolean touches(Hardship hard, LocalDate first, LocalDate last) {
        LocalDate to = hard.to();
        return !hard.from().isAfter(last) && (to == null || !to.isBefore(first));
    }

    private static List<LocalDate> cardChanges(Journal journal) {
        List<Span<Policy>> spans = journal.policySpans().stream()
                .sorted(Comparator.comparing(Span::from))
                .toList();
        var changes = new ArrayList<LocalDate>();
        for (int i = 1; i < spans.size(); i++) {
            Policy before = spans.get(i - 1).value();
            Policy after = spans.get(i).value();
            boolean same = before.tuning().equals(after.tuning()) && before.tolerance() == after.tolerance();
            if (!same) {
                changes.add(spans.get(i).from());
            }
        }
        return changes;
    }

    private static List<WeightStep> steps(List<Layer> layers, Assessment assessment) {
        var steps = new ArrayList<WeightStep>();
        for (int i = 1; i < layers.size(); i++) {
            Map<Signal, PersonalWeight> before = layers.get(i - 1).weights();
            LocalDate sunday = layers.get(i).sunday();
            layers.get(i).weights().forEach((kind, weight) -> {
                PersonalWeight was = before.get(kind);
                boolean counts = assessment.reasons().stream()
                        .anyMatch(reason -> kind == reason.code().signal());
                if (counts && sunday != null && was != null && Math.abs(weight.learnt() / was.learnt() - 1) > STEP) {
                    steps.add(new WeightStep(sunday, kind, was.learnt(), weight.learnt()));
                }
            });
        }
        return steps;
    }
}
