package boundary.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A letter as a text that a person can read and type: `*bold*`, `_italic_`, `[words](address)`, `- ` before an item of
/// a list, `{NAME}` for a field. A backslash takes the meaning from the sign behind it. What was written is read back
/// exactly.
public final class Markup {
    private static final String SIGNS = "\\*_[]{";
    private static final String ITEM = "- ";

    private Markup() {}

    /// {@return lines as a text}
    public static String written(List<Line> lines) {
        return String.join("\n", lines.stream().map(Markup::written).toList());
    }

    /// {@return one line as a text}
    public static String written(Line line) {
        var text = new StringBuilder(line.item() ? ITEM : "");
        Ink now = Ink.PLAIN;
        int first = text.length();
        for (Run run : line.runs()) {
            now = turn(text, now, run.ink());
            switch (run.piece()) {
                case Piece.Field(MergeField field) ->
                    text.append('{').append(field).append('}');
                case Piece.Words(String words) -> words.chars().forEach(c -> escaped(text, (char) c));
            }
        }
        turn(text, now, Ink.PLAIN);
        if (!line.item() && text.indexOf(ITEM, first) == 0) {
            text.insert(0, '\\');
        }
        return text.toString();
    }

    /// {@return the lines of a text; what is no markup stands for itself}
    public static List<Line> lines(String text) {
        return text.lines().map(Markup::line).toList();
    }

    /// {@return one line of a text}
    public static Line line(String text) {
        boolean item = text.startsWith(ITEM);
        return new Line(item, new Reading(item ? text.substring(ITEM.length()) : text).runs());
    }

    private static void escaped(StringBuilder text, char c) {
        if (SIGNS.indexOf(c) >= 0) {
            text.append('\\');
        }
        text.append(c);
    }

    /// Writes the signs that lead from one ink to the next; a link is closed first and opened last.
    private static Ink turn(StringBuilder text, Ink from, Ink to) {
        boolean other = !from.link().equals(to.link());
        if (other && !from.link().isEmpty()) {
            text.append("](");
            text.append(from.link().replace("\\", "\\\\").replace(")", "\\)")).append(')');
        }
        if (from.bold() != to.bold()) {
            text.append('*');
        }
        if (from.italic() != to.italic()) {
            text.append('_');
        }
        if (other && !to.link().isEmpty()) {
            text.append('[');
        }
        return to;
    }

    /// One line on its way from a text to runs.
    private static final class Reading {
        private final String text;
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private Ink ink = Ink.PLAIN;
        private int linkEnds = -1;
        private int afterLink;
        private int at;

        Reading(String text) {
            this.text = text;
        }

        List<Run> runs() {
            while (at < text.length()) {
                read(text.charAt(at));
            }
            flush();
            return runs;
        }

        private void read(char c) {
            if (c == '\\' && at + 1 < text.length()) {
                words.append(text.charAt(at + 1));
                at += 2;
            } else if (c == '*' && (ink.bold() || closes('*'))) {
                turn(ink.withBold(!ink.bold()), at + 1);
            } else if (c == '_' && (ink.italic() || closes('_'))) {
                turn(ink.withItalic(!ink.italic()), at + 1);
            } else if (c == '[' && ink.link().isEmpty()) {
                openLink();
            } else if (at == linkEnds) {
                turn(ink.withLink(""), afterLink);
                linkEnds = -1;
            } else if (c != '{' || !readField()) {
                words.append(c);
                at++;
            }
        }

        private boolean closes(char sign) {
            return find(String.valueOf(sign), at + 1) > at + 1;
        }

        private void openLink() {
            int close = find("](", at + 1);
            int end = close < 0 ? -1 : find(")", close + 2);
            String address = end < 0 ? "" : Links.clean(unescaped(text.substring(close + 2, end)));
            if (address.isEmpty()) {
                words.append('[');
                at++;
            } else {
                linkEnds = close;
                afterLink = end + 1;
                turn(ink.withLink(address), at + 1);
            }
        }

        private boolean readField() {
            int close = text.indexOf('}', at);
            MergeField field = close < 0 ? null : exact(text.substring(at + 1, close));
            if (field == null) {
                return false;
            }
            flush();
            runs.add(new Run(new Piece.Field(field), ink));
            at = close + 1;
            return true;
        }

        private void turn(Ink next, int to) {
            flush();
            ink = next;
            at = to;
        }

        private void flush() {
            if (!words.isEmpty()) {
                runs.add(new Run(new Piece.Words(words.toString()), ink));
                words.setLength(0);
            }
        }

        /// {@return where the signs stand without a backslash before them, or -1}
        private int find(String signs, int from) {
            for (int i = from; i + signs.length() <= text.length(); i++) {
                if (text.charAt(i) == '\\') {
                    i++;
                } else if (text.startsWith(signs, i)) {
                    return i;
                }
            }
            return -1;
        }
    }

    private static @Nullable MergeField exact(String name) {
        MergeField field = MergeField.of(name);
        return field != null && field.name().equals(name) ? field : null;
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean sign = text.charAt(i) == '\\' && i + 1 < text.length();
            plain.append(text.charAt(sign ? ++i : i));
        }
        return plain.toString();
    }
}
