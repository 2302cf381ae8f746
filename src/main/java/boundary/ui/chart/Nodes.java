package boundary.ui.chart;

import java.util.stream.DoubleStream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// Makes the nodes of marks; their colours follow the look of the window.
final class Nodes {
    private Nodes() {}

    static Node of(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> {
                var shape = new Rectangle(bar.x(), bar.y(), bar.width(), bar.height());
                shape.setArcWidth(2 * bar.radius());
                shape.setArcHeight(2 * bar.radius());
                yield dressed(shape, bar.look());
            }
            case Mark.Line line -> dressed(new Line(line.x1(), line.y1(), line.x2(), line.y2()), line.look());
            case Mark.Dot dot -> dressed(new Circle(dot.x(), dot.y(), dot.radius()), dot.look());
            case Mark.Path path -> {
                double[] points = path.points().stream()
                        .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
                        .toArray();
                yield dressed(path.closed() ? new Polygon(points) : new Polyline(points), path.look());
            }
            case Mark.Words words -> text(words);
        };
    }

    private static Text text(Mark.Words words) {
        var text = new Text(words.left(), words.y(), words.text());
        text.setFont(words.face().font());
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().addAll(words.role().split(" "));
        text.setStyle("-fx-fill: " + words.ink().token() + ";");
        text.setMouseTransparent(true);
        return text;
    }

    private static Shape dressed(Shape shape, Look look) {
        shape.getStyleClass().addAll(look.role().split(" "));
        shape.setMouseTransparent(true);
        shape.setStyle(fill(look) + stroke(look));
        return shape;
    }

    private static String fill(Look look) {
        Ink fill = look.fill();
        if (fill == null) {
            return "-fx-fill: transparent;";
        }
        String token = fill.token();
        String paint = look.hatched()
                ? "linear-gradient(from 0px 0px to 4px 4px, repeat, " + token + " 0%, " + token
                        + " 40%, transparent 41%, transparent 100%)"
                : token;
        return "-fx-fill: " + paint + ";" + (look.opacity() < 1 ? "-fx-opacity: " + look.opacity() + ";" : "");
    }

    private static String stroke(Look look) {
        Ink stroke = look.stroke();
        if (stroke == null) {
            return "";
        }
        var style = new StringBuilder("-fx-stroke: ")
                .append(stroke.token())
                .append("; -fx-stroke-line-join: round; -fx-stroke-line-cap: butt; -fx-stroke-width: ")
                .append(look.width())
                .append(';');
        if (!look.dashes().isEmpty()) {
            style.append("-fx-stroke-dash-array:");
            look.dashes().forEach(dash -> style.append(' ').append(dash));
            style.append(';');
        }
        return style.toString();
    }
}
