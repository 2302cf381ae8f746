package boundary.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The shapes charts are drawn with; colours and dashes come from the style classes.
final class Marks {
    private static final Font AXIS = Fonts.axis();

    private Marks() {}

    static Rectangle bar(double x, double y, double width, double height, double radius, String... classes) {
        var bar = new Rectangle(x, y, Math.max(0, width), height);
        bar.setArcWidth(2 * radius);
        bar.setArcHeight(2 * radius);
        return styled(bar, classes);
    }

    static Line line(double x1, double y1, double x2, double y2, String... classes) {
        return styled(new Line(x1, y1, x2, y2), classes);
    }

    static Circle dot(double x, double y, double radius, String... classes) {
        return styled(new Circle(x, y, radius), classes);
    }

    /// A text of 11 px whose left edge and vertical middle are at the point; it can be measured at once.
    static Text text(double x, double y, String words, String... classes) {
        Text text = styled(new Text(x, y, words), classes);
        text.setFont(AXIS);
        text.setTextOrigin(VPos.CENTER);
        return text;
    }

    /// {@return the middle of the pixel a coordinate falls into, so that lines of one pixel stay sharp}
    static double crisp(double coordinate) {
        return Math.floor(coordinate) + 0.5;
    }

    private static <S extends Shape> S styled(S shape, String... classes) {
        shape.getStyleClass().addAll(classes);
        shape.setMouseTransparent(true);
        return shape;
    }
}
