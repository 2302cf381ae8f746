package boundary.ui.chart;

import boundary.report.Boundaries;
import boundary.report.Boundaries.Breaches;
import boundary.report.BoundaryWeeks;
import boundary.text.BoundaryWords;
import boundary.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What happened before and after boundaries were told, as a chart.
public record BreachWords(Messages messages) {
    /// How many weeks after the telling are drawn at most.
    public static final int MOST_WEEKS = 26;

    private static final int WEEKS_BEFORE = Boundaries.DAYS_BEFORE / 7;
    private static final int LEAST_WEEKS = 8;

    /// {@return the chart of the boundaries of one client}
    ///
    /// @param boundaries at least one
    public Chart chart(List<BoundaryWeeks> boundaries, String client) {
        String title = messages.text("chart.boundaries");
        int after = boundaries.stream().mapToInt(each -> each.after().size()).reduce(LEAST_WEEKS, Math::max);
        return new Chart(
                title,
                messages.text("chart.boundaries.about"),
                messages.text("chart.named", client, title),
                new BoundaryPlot(boundaries.stream().map(this::panel).toList(), WEEKS_BEFORE, after),
                legend(),
                numbers(boundaries),
                boundaries.stream().map(this::spoken).collect(Collectors.joining(" ")));
    }

    private List<LegendKey> legend() {
        return List.of(
                LegendKey.bar(BoundaryPlot.BEFORE, messages.text("chart.boundaries.before")),
                LegendKey.bar(BoundaryPlot.AFTER, messages.text("chart.boundaries.after")),
                LegendKey.line(BoundaryPlot.MEAN, messages.text("chart.boundaries.mean")),
                LegendKey.dot(BoundaryPlot.NONE, messages.text("chart.boundaries.noBreach")),
                new LegendKey(Mark.Path.triangle(8, 6, BoundaryPlot.TOLD), messages.text("chart.boundaries.telling")));
    }

    private BoundaryPlot.Panel panel(BoundaryWeeks weeks) {
        Breaches since = weeks.line().since();
        return new BoundaryPlot.Panel(
                weeks.line().boundary().rule(),
                messages.text("chart.boundaries.told", messages.dates().briefYear(weeks.told())),
                weeks.before().stream().map(BreachWords::week).toList(),
                weeks.after().stream().map(BreachWords::week).toList(),
                mean(weeks.line().before()),
                since == null ? new BoundaryPlot.Mean(null, "") : mean(since));
    }

    private static BoundaryPlot.Week week(BoundaryWeeks.Week week) {
        return new BoundaryPlot.Week(week.breaches(), week.isRunning(), week.retold());
    }

    private BoundaryPlot.Mean mean(Breaches breaches) {
        return new BoundaryPlot.Mean(
                breaches.weeks() == 0 ? null : breaches.perWeek(), new BoundaryWords(messages).rate(breaches));
    }

    private Numbers numbers(List<BoundaryWeeks> boundaries) {
        var rows = new ArrayList<List<String>>();
        for (BoundaryWeeks each : boundaries) {
            String rule = each.line().boundary().rule();
            for (BoundaryWeeks.Week week : each.before()) {
                rows.add(row(rule, week, "chart.boundaries.before"));
            }
            for (BoundaryWeeks.Week week : each.after()) {
                rows.add(row(rule, week, week.isRunning() ? "chart.boundaries.running" : "chart.boundaries.after"));
            }
        }
        List<String> heads = Stream.of(
                        "chart.boundaries.week",
                        "chart.boundaries.breaches",
                        "chart.boundaries.when",
                        "chart.boundaries.rule")
                .map(messages::text)
                .toList();
        return new Numbers(heads, 1, rows);
    }

    private List<String> row(String rule, BoundaryWeeks.Week week, String when) {
        String told = week.retold() ? ", " + messages.text("chart.boundaries.again") : "";
        return List.of(
                messages.dates().range(week.from(), week.to()),
                messages.figures().whole(week.breaches()),
                messages.text(when) + told,
                rule);
    }

    private String spoken(BoundaryWeeks weeks) {
        var words = new BoundaryWords(messages);
        Breaches since = weeks.line().since();
        return messages.text(
                "chart.boundaries.spoken",
                weeks.line().boundary().rule().replaceFirst("\\.$", ""),
                messages.dates().day(weeks.told()),
                words.rate(weeks.line().before()),
                since == null ? messages.text("common.none") : words.rate(since),
                words.verdict(weeks.line()));
    }
}
