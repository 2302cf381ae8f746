package boundary.ui.chart;

import boundary.ui.chart.Mark.Anchor;
import boundary.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/// A chart as a picture of its own: its title above it, its legend below, in light colours on white.
final class Picture {
    private static final double WIDTH = 1040;
    private static final double MARGIN = 24;
    private static final double TITLE = 20;
    private static final double ROW = 20;
    private static final int SHARPNESS = 2;

    private final Chart chart;

    Picture(Chart chart) {
        this.chart = chart;
    }

    /// {@return the whole picture as marks}
    Drawing drawing() {
        var sketch = new Sketch();
        List<Mark> below = legend();
        double top = MARGIN + TITLE + (chart.subtitle().isEmpty() ? 0 : TITLE) + 8;
        double foot = top + chart.plot().height() + 8;
        double height = foot + rows(below) + MARGIN;
        sketch.bar(0, 0, WIDTH, height, 0, Look.full("ground", Ink.SURFACE));
        sketch.words(MARGIN, MARGIN + 8, chart.name(), Anchor.START, Face.TITLE, Ink.INK, "title");
        if (!chart.subtitle().isEmpty()) {
            sketch.words(
                    MARGIN, MARGIN + TITLE + 8, chart.subtitle(), Anchor.START, Face.SUBTITLE, Ink.MUTED, "subtitle");
        }
        chart.plot().at(WIDTH - 2 * MARGIN).marks().forEach(mark -> sketch.add(mark.moved(MARGIN, top)));
        below.forEach(mark -> sketch.add(mark.moved(MARGIN, foot)));
        return sketch.drawing(WIDTH, height);
    }

    /// {@return the picture as a vector document, with all its numbers in its description}
    ///
    /// @param language of its words, such as `kk`
    String svg(String language) {
        return Svg.of(
                drawing(), chart.name(), chart.spoken() + "\n" + chart.numbers().text(), language);
    }

    /// {@return the picture as pixels, twice as fine as the window's; for the interface's thread}
    Png png() {
        Drawing drawing = drawing();
        var group = new Group(drawing.marks().stream().map(Nodes::of).toList());
        var scene = new Scene(group, drawing.width(), drawing.height());
        Theme.LIGHT.lend(scene);
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.WHITE);
        parameters.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
        WritableImage image = group.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Png(width, pixels);
    }

    /// {@return the legend, as many keys a row as have room}
    private List<Mark> legend() {
        var marks = new ArrayList<Mark>();
        double x = 0;
        double y = 0;
        for (LegendKey key : chart.legend()) {
            Drawing each = key.drawing();
            if (x > 0 && x + each.width() > WIDTH - 2 * MARGIN) {
                x = 0;
                y += ROW;
            }
            double right = x;
            double down = y;
            each.marks().forEach(mark -> marks.add(mark.moved(right, down)));
            x += each.width() + ROW;
        }
        return marks;
    }

    private static double rows(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Words.class::isInstance)
                .mapToDouble(mark -> ((Mark.Words) mark).y())
                .map(y -> y + ROW / 2)
                .max()
                .orElse(0);
    }
}
