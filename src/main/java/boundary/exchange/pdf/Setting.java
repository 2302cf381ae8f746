package boundary.exchange.pdf;

import boundary.text.paper.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Words with their looks, ready to be broken into lines: each character has its style and its width in points.
final class Setting {
    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();
    private final List<Float> widths = new ArrayList<>();
    private final Faces faces;
    private final Glyphs glyphs;

    Setting(Faces faces, Glyphs glyphs) {
        this.faces = faces;
        this.glyphs = glyphs;
    }

    Setting add(String words, Style style) throws IOException {
        String drawn = glyphs.drawable(words);
        for (int i = 0; i < drawn.length(); i++) {
            char c = drawn.charAt(i);
            text.append(c);
            styles.add(style);
            widths.add(c == '\n' ? 0 : faces.width(c, style));
        }
        return this;
    }

    Setting add(List<Run> runs, Style style) throws IOException {
        for (Run run : Run.shown(runs)) {
            Ink ink = run.link().isEmpty() ? style.ink() : Ink.LINK;
            add(run.text(), new Style(Face.of(run.bold(), run.italic()), style.size(), ink, run.link()));
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    Style style(int index) {
        return styles.get(index);
    }

    /// {@return how wide the characters are, in points}
    float width(int from, int to) {
        float width = 0;
        for (int i = from; i < to; i++) {
            width += widths.get(i);
        }
        return width;
    }

    /// {@return the widest of its lines if none is broken, in points}
    float natural() {
        float widest = 0;
        for (Line line : Lines.of(this, Float.MAX_VALUE)) {
            widest = Math.max(widest, line.width());
        }
        return widest;
    }
}
