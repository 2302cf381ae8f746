package boundary.ui.chart;

import boundary.journal.WorkingHours;
import boundary.report.PunchCard;
import boundary.text.Messages;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When clients reach me, as a chart: hours of the week, inside the working hours and outside.
public record ReachWords(Messages messages) {
    private static final double SECONDS_AN_HOUR = 3600;
    private static final double LOW = 14;
    private static final double HIGH = 18;

    /// {@return the chart}
    ///
    /// @param whose the name of the only client; nothing for all
    /// @param period the words for the time; may be empty
    /// @param low whether its rows are low
    public Chart chart(PunchCard report, @Nullable String whose, String period, boolean low) {
        String title = messages.text(whose == null ? "dashboard.when" : "chart.reach");
        return new Chart(
                title,
                period,
                whose == null ? title : messages.text("chart.named", whose, title),
                plot(report, low ? LOW : HIGH),
                List.of(
                        LegendKey.dot(PunchPlot.INSIDE, messages.text("dashboard.inHours")),
                        new LegendKey(
                                Mark.Path.diamond(8, 6, 4.5, PunchPlot.OUTSIDE), messages.text("dashboard.outHours"))),
                numbers(report),
                spoken(report));
    }

    private PunchPlot plot(PunchCard report, double row) {
        var punches = new ArrayList<PunchPlot.Punch>();
        for (PunchCard.Cell cell : report.cells()) {
            int day = cell.day().getValue() - 1;
            if (cell.inHours() > 0) {
                punches.add(new PunchPlot.Punch(day, cell.hour(), cell.inHours(), false));
            }
            if (cell.offHours() > 0) {
                punches.add(new PunchPlot.Punch(day, cell.hour(), cell.offHours(), true));
            }
        }
        return new PunchPlot(
                Stream.of(DayOfWeek.values())
                        .map(messages.dates()::shortWeekday)
                        .toList(),
                Stream.of(DayOfWeek.values())
                        .map(day -> hours(report.hours().on(day)))
                        .toList(),
                punches,
                row);
    }

    private Numbers numbers(PunchCard report) {
        List<String> heads = Stream.of("chart.hour", "dashboard.inHours", "dashboard.outHours")
                .map(messages::text)
                .toList();
        List<List<String>> rows = report.cells().stream()
                .map(cell -> List.of(
                        messages.dates().shortWeekday(cell.day()) + " "
                                + messages.dates().time(LocalTime.of(cell.hour(), 0)),
                        messages.figures().whole(cell.inHours()),
                        messages.figures().whole(cell.offHours())))
                .toList();
        return new Numbers(heads, 2, rows);
    }

    private String spoken(PunchCard report) {
        int off = report.cells().stream().mapToInt(PunchCard.Cell::offHours).sum();
        int in = report.cells().stream().mapToInt(PunchCard.Cell::inHours).sum();
        return messages.text("dashboard.inHours") + ": " + messages.figures().whole(in) + ", "
                + messages.text("dashboard.outHours") + ": "
                + messages.figures().whole(off);
    }

    private static PunchPlot.Hours hours(WorkingHours.@Nullable Hours hours) {
        return hours == null ? new PunchPlot.Hours(0, 0) : new PunchPlot.Hours(hour(hours.from()), hour(hours.to()));
    }

    private static double hour(LocalTime time) {
        return time.toSecondOfDay() / SECONDS_AN_HOUR;
    }
}
