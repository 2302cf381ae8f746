package boundary.ui.chart;

import boundary.ui.chart.Mark.Anchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A drawing in the making: marks are laid on top of one another.
final class Sketch {
    private final List<Mark> marks = new ArrayList<>();

    /// {@return the drawing so far, of a size}
    Drawing drawing(double width, double height) {
        return new Drawing(width, height, marks);
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void addAll(Collection<? extends Mark> more) {
        marks.addAll(more);
    }

    void bar(double x, double y, double width, double height, double radius, Look look) {
        add(new Mark.Bar(x, y, Math.max(0, width), Math.max(0, height), radius, look));
    }

    void line(double x1, double y1, double x2, double y2, Look look) {
        add(new Mark.Line(x1, y1, x2, y2, look));
    }

    void dot(double x, double y, double radius, Look look) {
        add(new Mark.Dot(x, y, radius, look));
    }

    /// Lays muted words of an axis.
    void axis(double x, double y, String text, Anchor anchor) {
        words(x, y, text, anchor, Face.AXIS, Ink.MUTED, "axis");
    }

    void words(double x, double y, String text, Anchor anchor, Face face, Ink ink, String role) {
        add(new Mark.Words(x, y, text, anchor, face, ink, role));
    }

    /// {@return the middle of the pixel a coordinate falls into, so that lines of one pixel stay sharp}
    static double crisp(double coordinate) {
        return Math.floor(coordinate) + 0.5;
    }
}
