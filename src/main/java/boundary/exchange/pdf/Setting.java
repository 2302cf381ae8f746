package boundary.exchange.pdf;

import boundary.text.paper.Run;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words with their looks, ready to be broken into lines: each character has its style and its width in points.
final class Setting {
    private static final int FIRST = 64;

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, String> meant = new HashMap<>();
    private final Faces faces;
    private final Glyphs glyphs;
    private Style[] styles = new Style[FIRST];
    private double[] ends = new double[FIRST]; // where each character ends, counted from the first

    Setting(Faces faces, Glyphs glyphs) {
        this.faces = faces;
        this.glyphs = glyphs;
    }

    Setting add(String words, Style style) throws IOException {
        Glyphs.Drawn glyph = glyphs.drawable(words);
        String drawn = glyph.text();
        int begun = text.length();
        glyph.meant().forEach((at, said) -> meant.put(begun + at, said));
        int needed = text.length() + drawn.length();
        if (needed > ends.length) {
            int room = Math.max(needed, ends.length * 2);
            styles = Arrays.copyOf(styles, room);
            ends = Arrays.copyOf(ends, room);
        }
        for (int i = 0; i < drawn.length(); i++) {
            char c = drawn.charAt(i);
            int at = text.length();
            double begin = at == 0 ? 0 : ends[at - 1];
            text.append(c);
            styles[at] = style;
            ends[at] = c == '\n' ? begin : begin + faces.width(c, style);
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

    /// {@return the words from one character up to another}
    String text(int from, int to) {
        return text.substring(from, to);
    }

    /// {@return what was written between two characters, where some of it can't be drawn; nothing where all can}
    @Nullable
    String meant(int from, int to) {
        if (meant.isEmpty()) {
            return null;
        }
        var said = new StringBuilder();
        boolean any = false;
        for (int i = from; i < to; i++) {
            String instead = meant.get(i);
            any |= instead != null;
            said.append(instead == null ? String.valueOf(text.charAt(i)) : instead);
        }
        return any ? said.toString() : null;
    }

    Style style(int index) {
        return styles[index];
    }

    /// {@return how wide the characters are, in points}
    float width(int from, int to) {
        return to <= from ? 0 : (float) (ends[to - 1] - (from == 0 ? 0 : ends[from - 1]));
    }

    /// {@return the widest of its lines if none is broken, in points}
    float natural() {
        float widest = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                int end = i;
                while (end > from && text.charAt(end - 1) == ' ') {
                    end--;
                }
                widest = Math.max(widest, width(from, end));
                from = i + 1;
            }
        }
        return widest;
    }
}
