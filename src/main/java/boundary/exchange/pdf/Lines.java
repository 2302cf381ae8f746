package boundary.exchange.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks words into lines: where the text allows it, and inside a word that is wider than a line.
final class Lines {
    private static final String GLUE = ".,:;?!&=_@"; // no space follows: an address, or an abbreviation

    private final Setting words;
    private final String text;
    private final float room;
    private final List<Line> lines = new ArrayList<>();

    private Lines(Setting words, float room) {
        this.words = words;
        this.text = words.text();
        this.room = room;
    }

    /// {@return lines that are no wider than the room, in points; at least one}
    static List<Line> of(Setting words, float room) {
        var lines = new Lines(words, room);
        int from = 0;
        for (int end = lines.text.indexOf('\n'); end >= 0; end = lines.text.indexOf('\n', from)) {
            lines.fill(from, end);
            from = end + 1;
        }
        lines.fill(from, lines.text.length());
        return lines.lines;
    }

    /// Breaks a stretch without line breaks of its own.
    private void fill(int begin, int end) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text.substring(begin, end));
        int from = begin;
        int fits = begin;
        float width = 0; // from `from` to `fits`
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            int to = begin + next;
            if (to < end && GLUE.indexOf(text.charAt(to - 1)) >= 0) {
                continue;
            }
            float more = words.width(fits, to);
            if (width + words.width(fits, trimmed(fits, to)) > room) {
                if (fits > from) {
                    add(from, fits);
                    from = fits;
                    width = 0;
                }
                int rest = broken(from, to);
                if (rest > from) {
                    from = rest;
                    more = words.width(from, to);
                }
            }
            fits = to;
            width += more;
        }
        add(from, end);
    }

    /// Breaks a word that is wider than a line.
    ///
    /// @return where its last line begins
    private int broken(int begin, int end) {
        int from = begin;
        float width = 0;
        for (int i = begin; i < trimmed(begin, end); i++) {
            float more = words.width(i, i + 1);
            if (width + more > room && i > from) {
                add(from, i);
                from = i;
                width = 0;
            }
            width += more;
        }
        return from;
    }

    private void add(int from, int to) {
        lines.add(new Line(words, from, trimmed(from, to)));
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
