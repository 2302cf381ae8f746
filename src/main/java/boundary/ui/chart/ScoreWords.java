package boundary.ui.chart;

import boundary.journal.Action;
import boundary.journal.Hardship;
import boundary.report.Bounds;
import boundary.report.Done;
import boundary.report.ScoreChart;
import boundary.report.ScoreChart.Point;
import boundary.report.Tenths;
import boundary.scoring.Assessment;
import boundary.text.Messages;
import boundary.ui.kit.Tint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the chart of a score draws, in words and shapes.
record ScoreWords(Messages messages) {
    private static final int EVERY_MONTH = 32;
    private static final int LONGEST = 32;

    /// {@return what is drawn of the last weeks}
    ///
    /// @param weeks how many Sundays at most
    Trend trend(ScoreChart chart, Assessment now, int weeks) {
        List<Point> points = last(chart.points(), weeks + 1);
        LocalDate first = points.getFirst().day();
        return new Trend(
                Tint.valueOf(now.band().name()),
                points.stream()
                        .map(p -> new Trend.Point(
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
                messages.text("chart.today", points(now)));
    }

    /// {@return the last Sundays and the day}
    static List<Point> last(List<Point> points, int most) {
        return points.subList(Math.max(0, points.size() - most), points.size());
    }

    private List<Trend.Threshold> thresholds(Bounds bounds) {
        return List.of(
                new Trend.Threshold(bounds.watch(), Tint.WATCH, threshold("WATCH", bounds.watch())),
                new Trend.Threshold(bounds.strained(), Tint.STRAINED, threshold("STRAINED", bounds.strained())),
                new Trend.Threshold(bounds.draining(), Tint.DRAINING, threshold("DRAINING", bounds.draining())));
    }

    private String threshold(String band, double from) {
        return messages.text("chart.from." + band, whole(from));
    }

    /// {@return the score of the day with one decimal}
    String points(Assessment now) {
        return messages.figures().decimal(Tenths.of(now.hundredths()) / 10.0, 1);
    }

    private String whole(double score) {
        return messages.figures().decimal(score, 0);
    }

    private List<Trend.Event> events(ScoreChart chart, LocalDate first) {
        var events = new ArrayList<Trend.Event>();
        for (Done done : chart.done()) {
            events.add(new Trend.Event(done.day(), shape(done.action()), done(done)));
        }
        for (LocalDate day : chart.cardChanges()) {
            events.add(new Trend.Event(
                    day,
                    Trend.Shape.DIAMOND,
                    messages.text("chart.card", messages.dates().brief(day))));
        }
        for (ScoreChart.WeightStep step : chart.weightSteps()) {
            events.add(new Trend.Event(step.sunday(), Trend.Shape.RING, step(step)));
        }
        return events.stream()
                .filter(event -> !event.day().isBefore(first))
                .sorted(Comparator.comparing(Trend.Event::day))
                .toList();
    }

    /// {@return what the marks mean that are there, and the hard times}
    List<LegendKey> legend(ScoreChart chart) {
        var keys = new ArrayList<LegendKey>();
        Look line = Look.line("curve", Ink.MUTED, 2);
        keys.add(LegendKey.line(line, messages.text("chart.legend.score")));
        keys.add(LegendKey.bar(Look.full("band", Ink.MUTED).faint(0.3), messages.text("chart.legend.interval")));
        for (Trend.Shape shape : Trend.Shape.values()) {
            boolean drawn = chart.done().stream().anyMatch(done -> shape(done.action()) == shape)
                    || shape == Trend.Shape.DIAMOND && !chart.cardChanges().isEmpty()
                    || shape == Trend.Shape.RING && !chart.weightSteps().isEmpty();
            if (drawn) {
                keys.add(new LegendKey(shape.mark(8, 6), messages.name("chart.legend.", shape)));
            }
        }
        if (!chart.hardships().isEmpty()) {
            Look striped = Look.full("span", Ink.ACCENT).striped().faint(0.3);
            keys.add(LegendKey.bar(striped.edged(Ink.LINE, 1), messages.text("chart.hardship")));
        }
        return keys;
    }

    /// {@return the numbers in a sentence: where the score stands, where it was, and what was done}
    String spoken(ScoreChart chart, Assessment now, int weeks) {
        List<Point> points = last(chart.points(), weeks + 1);
        Point first = points.getFirst();
        Point high =
                points.stream().max(Comparator.comparingDouble(Point::score)).orElse(first);
        return messages.text(
                "chart.spoken",
                points(now),
                messages.wording().band(now.band()),
                messages.figures().decimal(first.score(), 1),
                messages.dates().day(first.day()),
                messages.figures().decimal(high.score(), 1),
                messages.dates().day(high.day()));
    }

    /// {@return a day in a sentence, with its year where that is another one}
    String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear()
                ? messages.dates().dayMonth(day)
                : messages.dates().day(day);
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

    private static Trend.Shape shape(Action action) {
        return switch (action) {
            case EXPECTATIONS, BOUNDARY -> Trend.Shape.TRIANGLE;
            case RENEGOTIATE -> Trend.Shape.SQUARE;
            case REPAIR -> Trend.Shape.CIRCLE;
        };
    }

    private Trend.Span span(Hardship hard, LocalDate today) {
        LocalDate to = hard.to();
        return new Trend.Span(hard.from(), to == null || to.isAfter(today) ? today : to, hardTime(hard));
    }

    private String hardTime(Hardship hard) {
        String note = hard.note().strip();
        boolean named = !note.isEmpty() && !hard.health() && note.length() <= LONGEST && note.indexOf('\n') < 0;
        return named ? messages.text("chart.hardshipNamed", note) : messages.text("chart.hardship");
    }

    /// {@return the Sundays with their intervals as a table, newest first, each with what was done and which hard
    /// time it was in the week up to it}
    Numbers numbers(ScoreChart chart, int weeks) {
        List<Point> points = last(chart.points(), weeks + 1);
        var figures = messages.figures();
        var rows = new ArrayList<List<String>>();
        for (int i = points.size() - 1; i >= 0; i--) {
            Point point = points.get(i);
            LocalDate after =
                    i == 0 ? point.day().minusDays(1) : points.get(i - 1).day();
            rows.add(List.of(
                    messages.dates().day(point.day()),
                    figures.decimal(point.score(), 1),
                    figures.decimal(point.interval().low(), 1),
                    figures.decimal(point.interval().high(), 1),
                    figures.chance(point.probability()),
                    String.join("; ", happened(chart, after, point.day()))));
        }
        List<String> heads = Stream.of(
                        "entry.day", "chart.score", "chart.low", "chart.high", "chart.probability", "chart.happened")
                .map(messages::text)
                .toList();
        return new Numbers(heads, 4, rows);
    }

    private List<String> happened(ScoreChart chart, LocalDate after, LocalDate to) {
        var happened = new ArrayList<String>();
        for (Trend.Event event : events(chart, after.plusDays(1))) {
            if (!event.day().isAfter(to)) {
                happened.add(event.label());
            }
        }
        for (Hardship hard : chart.hardships()) {
            LocalDate until = hard.to();
            if (!hard.from().isAfter(to) && (until == null || until.isAfter(after))) {
                happened.add(hardTime(hard));
            }
        }
        return happened;
    }

    private List<Trend.Month> months(LocalDate first, LocalDate last) {
        boolean each = first.plusWeeks(EVERY_MONTH).isAfter(last);
        var months = new ArrayList<Trend.Month>();
        for (LocalDate at = first.withDayOfMonth(1).plusMonths(1); !at.isAfter(last); at = at.plusMonths(1)) {
            if (each || at.getMonthValue() % 3 == 1) {
                months.add(new Trend.Month(at, month(at, each)));
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
