package boundary.ui.client;

import boundary.journal.Action;
import boundary.journal.Hardship;
import boundary.report.Bounds;
import boundary.report.Done;
import boundary.report.ScoreChart;
import boundary.report.ScoreChart.Point;
import boundary.scoring.Assessment;
import boundary.text.Messages;
import boundary.ui.kit.Tint;
import boundary.ui.kit.TrendChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the chart of a score draws, in words and shapes.
record ChartWords(Messages messages) {
    private static final int EVERY_MONTH = 32;
    private static final int LONGEST = 32;

    /// {@return what is drawn of the last weeks}
    ///
    /// @param weeks how many Sundays at most
    TrendChart.Trend trend(ScoreChart chart, Assessment now, int weeks) {
        List<Point> points = last(chart.points(), weeks + 1);
        LocalDate first = points.getFirst().day();
        return new TrendChart.Trend(
                ClientWords.tint(now.band()),
                points.stream()
                        .map(p -> new TrendChart.Point(
                                p.day(),
                                p.interval().low(),
                                p.score(),
                                p.interval().high()))
                        .toList(),
                thresholds(chart.bounds()),
                events(chart, first),
                chart.hardships().stream()
                        .filter(hard -> hard.to() == null || !hard.to().isBefore(first))
                        .map(hard -> span(hard, now.day()))
                        .toList(),
                months(first, now.day()),
                messages.text("chart.today", new ClientWords(messages).points(now.hundredths())));
    }

    /// {@return the last Sundays and the day}
    static List<Point> last(List<Point> points, int most) {
        return points.subList(Math.max(0, points.size() - most), points.size());
    }

    private List<TrendChart.Threshold> thresholds(Bounds bounds) {
        return List.of(
                new TrendChart.Threshold(bounds.watch(), Tint.WATCH, threshold("WATCH", bounds.watch())),
                new TrendChart.Threshold(bounds.strained(), Tint.STRAINED, threshold("STRAINED", bounds.strained())),
                new TrendChart.Threshold(bounds.draining(), Tint.DRAINING, threshold("DRAINING", bounds.draining())));
    }

    private String threshold(String band, double from) {
        return messages.text("chart.from." + band, whole(from));
    }

    private String whole(double score) {
        return messages.figures().decimal(score, 0);
    }

    private List<TrendChart.Event> events(ScoreChart chart, LocalDate first) {
        var events = new ArrayList<TrendChart.Event>();
        for (Done done : chart.done()) {
            events.add(new TrendChart.Event(done.day(), shape(done.action()), done(done)));
        }
        for (LocalDate day : chart.cardChanges()) {
            events.add(new TrendChart.Event(
                    day,
                    TrendChart.Shape.DIAMOND,
                    messages.text("chart.card", messages.dates().brief(day))));
        }
        for (ScoreChart.WeightStep step : chart.weightSteps()) {
            events.add(new TrendChart.Event(step.sunday(), TrendChart.Shape.RING, step(step)));
        }
        return events.stream()
                .filter(event -> !event.day().isBefore(first))
                .sorted(Comparator.comparing(TrendChart.Event::day))
                .toList();
    }

    /// {@return what was done and when: `Boundary talk, 3 Sep`}
    String done(Done done) {
        return messages.text(
                "chart.event",
                messages.name("client.talk.", done.action()),
                messages.dates().brief(done.day()));
    }

    /// {@return what changed in the model meanwhile, a line each}
    List<String> changes(ScoreChart chart) {
        var lines = new ArrayList<String>();
        chart.cardChanges()
                .forEach(day ->
                        lines.add(messages.text("chart.card", messages.dates().brief(day))));
        chart.weightSteps()
                .forEach(step -> lines.add(messages.text(
                        "chart.event", step(step), messages.dates().brief(step.sunday()))));
        return lines;
    }

    /// {@return what a learnt weight was and is}
    private String step(ScoreChart.WeightStep step) {
        return messages.text(
                "chart.weight",
                messages.wording().signalRow(step.kind()),
                messages.figures().decimal(step.before(), 1),
                messages.figures().decimal(step.after(), 1));
    }

    private static TrendChart.Shape shape(Action action) {
        return switch (action) {
            case EXPECTATIONS, BOUNDARY -> TrendChart.Shape.TRIANGLE;
            case RENEGOTIATE -> TrendChart.Shape.SQUARE;
            case REPAIR -> TrendChart.Shape.CIRCLE;
        };
    }

    private TrendChart.Span span(Hardship hard, LocalDate today) {
        LocalDate to = hard.to();
        String note = hard.note().strip();
        boolean named = !note.isEmpty() && !hard.health() && note.length() <= LONGEST && note.indexOf('\n') < 0;
        return new TrendChart.Span(
                hard.from(),
                to == null || to.isAfter(today) ? today : to,
                named ? messages.text("chart.hardshipNamed", note) : messages.text("chart.hardship"));
    }

    private List<TrendChart.Month> months(LocalDate first, LocalDate last) {
        boolean each = first.plusWeeks(EVERY_MONTH).isAfter(last);
        var months = new ArrayList<TrendChart.Month>();
        for (LocalDate at = first.withDayOfMonth(1).plusMonths(1); !at.isAfter(last); at = at.plusMonths(1)) {
            if (each || at.getMonthValue() % 3 == 1) {
                months.add(new TrendChart.Month(at, month(at, each)));
            }
        }
        return months;
    }

    private String month(LocalDate first, boolean each) {
        String name = messages.dates().shortMonth(first);
        return each ? name : name + " " + first.getYear();
    }

    /// {@return what the state of a client that was raised and lies below the line waits for; nothing for others}
    @Nullable
    String waiting(Assessment now, Bounds bounds, int needed) {
        boolean below = now.status().raised() && now.score() < bounds.strained();
        return below
                ? messages.text(
                        "chart.waiting",
                        needed,
                        whole(bounds.strained()),
                        now.status().lowInARow())
                : null;
    }
}
