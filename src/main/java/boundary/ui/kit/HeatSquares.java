package boundary.ui.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// The squares of many days and the marks in them, as a few shapes, so that years of them cost nothing.
final class HeatSquares {
    /// The largest mark.
    static final int LARGEST = 3;

    private static final double PLAIN = 0.3;

    private final Path ground = path("ground");
    private final Path plain = path("plain");
    private final Path marks = path("marks");

    List<Node> shapes() {
        return List.of(ground, plain, marks);
    }

    /// Draws some days, a column a week, Monday on top.
    ///
    /// @param sizes of the marks, 1 to 3
    /// @param known days with a dot where they have no mark
    void draw(
            LocalDate first,
            LocalDate last,
            Map<LocalDate, Integer> sizes,
            Set<LocalDate> known,
            double left,
            double top,
            double pitch) {
        shapes().forEach(shape -> ((Path) shape).getElements().clear());
        LocalDate monday = first.with(DayOfWeek.MONDAY);
        double square = pitch - 1;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            long at = ChronoUnit.DAYS.between(monday, day);
            long week = at / 7;
            double x = left + week * pitch;
            double y = top + at % 7 * pitch;
            square(ground, x, y, square);
            int size = sizes.getOrDefault(day, 0);
            if (size > 0) {
                double side = side(size, square);
                square(marks, x + (square - side) / 2, y + (square - side) / 2, side);
            } else if (known.contains(day)) {
                double side = square * PLAIN;
                square(plain, x + (square - side) / 2, y + (square - side) / 2, side);
            }
        }
    }

    /// {@return the side of a mark in a square}
    static double side(int size, double square) {
        return switch (Math.clamp(size, 1, LARGEST)) {
            case 1 -> square * 0.55;
            case 2 -> square * 0.8;
            default -> square;
        };
    }

    private static Path path(String styleClass) {
        var path = new Path();
        path.getStyleClass().add(styleClass);
        path.setMouseTransparent(true);
        return path;
    }

    private static void square(Path path, double x, double y, double side) {
        path.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new LineTo(x + side, y),
                        new LineTo(x + side, y + side),
                        new LineTo(x, y + side),
                        new ClosePath());
    }
}
