package boundary.ui.chart;

import boundary.ui.chart.Mark.Anchor;

/// A mark as it is drawn, and what it means.
///
/// @param sample a mark within 16 × 12 pixels
public record LegendKey(Mark sample, String words) {
    private static final double SAMPLE = 16;
    private static final double GAP = 5;
    private static final double HEIGHT = 16;
    private static final double TOP = 2;

    /// {@return a round mark and its meaning}
    static LegendKey dot(Look look, String words) {
        return new LegendKey(new Mark.Dot(8, 6, 4, look), words);
    }

    /// {@return a bar and its meaning}
    static LegendKey bar(Look look, String words) {
        return new LegendKey(new Mark.Bar(0.5, 1.5, 15, 9, 2, look), words);
    }

    /// {@return a line and its meaning}
    static LegendKey line(Look look, String words) {
        return new LegendKey(new Mark.Line(0, 6, 16, 6, look), words);
    }

    /// {@return the two beside one another}
    Drawing drawing() {
        var sketch = new Sketch();
        sketch.add(sample.moved(0, TOP));
        sketch.words(SAMPLE + GAP, HEIGHT / 2, words, Anchor.START, Face.AXIS, Ink.MUTED, "axis");
        return sketch.drawing(SAMPLE + GAP + Math.ceil(Face.AXIS.width(words)), HEIGHT);
    }
}
