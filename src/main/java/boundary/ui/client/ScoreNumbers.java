package boundary.ui.client;

import boundary.report.ScoreChart.Point;
import boundary.text.Messages;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Type;
import java.util.List;

/// The series of a chart as a table: every Sunday with its interval, newest first.
final class ScoreNumbers {
    private static final int ROW = 28;
    private static final int ROWS = 7;

    private final KitTable<Point> table = new KitTable<>(ROW);

    ScoreNumbers(Messages messages) {
        var figures = messages.figures();
        table.setId("score-numbers");
        table.setAccessibleText(messages.text("chart.numbers"));
        table.words(
                "day",
                messages.text("entry.day"),
                200,
                Type.BODY,
                point -> messages.dates().day(point.day()));
        table.figures("score", messages.text("chart.score"), 120, p -> figures.decimal(p.score(), 1));
        table.figures(
                "low",
                messages.text("chart.low"),
                120,
                p -> figures.decimal(p.interval().low(), 1));
        table.figures(
                "high",
                messages.text("chart.high"),
                120,
                p -> figures.decimal(p.interval().high(), 1));
        table.figures("probability", messages.text("chart.probability"), 160, p -> figures.chance(p.probability()));
        table.tall(ROWS);
    }

    KitTable<Point> node() {
        return table;
    }

    void show(List<Point> points) {
        table.feed(points.reversed(), Point::day);
    }
}
