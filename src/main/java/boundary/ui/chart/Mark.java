package boundary.ui.chart;

import java.util.List;

/// One mark of a drawing. Coordinates are pixels from its top left corner.
public sealed interface Mark {

    /// {@return the same mark elsewhere}
    Mark moved(double right, double down);

    /// A bar with corners rounded by a radius.
    record Bar(double x, double y, double width, double height, double radius, Look look) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Bar(x + right, y + down, width, height, radius, look);
        }
    }

    /// A straight line.
    record Line(double x1, double y1, double x2, double y2, Look look) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Line(x1 + right, y1 + down, x2 + right, y2 + down, look);
        }
    }

    /// A round mark.
    record Dot(double x, double y, double radius, Look look) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Dot(x + right, y + down, radius, look);
        }
    }

    /// A line through points, or what it encloses.
    record Path(List<Point> points, boolean closed, Look look) implements Mark {
        public Path {
            points = List.copyOf(points);
        }

        /// {@return a diamond around a point, from tip to tip twice `half`}
        static Path diamond(double x, double y, double half, Look look) {
            return new Path(
                    List.of(
                            new Point(x, y - half),
                            new Point(x + half, y),
                            new Point(x, y + half),
                            new Point(x - half, y)),
                    true,
                    look);
        }

        /// {@return a triangle of 10 pixels that stands around a point}
        static Path triangle(double x, double y, Look look) {
            return new Path(List.of(new Point(x, y - 5), new Point(x + 5, y + 4), new Point(x - 5, y + 4)), true, look);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Path(
                    points.stream()
                            .map(point -> new Point(point.x() + right, point.y() + down))
                            .toList(),
                    closed,
                    look);
        }
    }

    /// A point of a line.
    record Point(double x, double y) {}

    /// Words in one line; the point is at their vertical middle, and where their anchor says.
    ///
    /// @param role what the words are, in one word
    record Words(double x, double y, String text, Anchor anchor, Face face, Ink ink, String role) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Words(x + right, y + down, text, anchor, face, ink, role);
        }

        /// {@return where they begin}
        double left() {
            double width = face.width(text);
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }
    }

    /// Which part of words lies at their point.
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
