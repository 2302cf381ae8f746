package boundary.letter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// HTML from elsewhere, cleaned: bold, italics, lists and links stay, everything else goes, and the words remain.
public final class PastedHtml {
    private static final String START = "<!--StartFragment-->";
    private static final String END = "<!--EndFragment-->";
    private static final Pattern TOKEN = Pattern.compile(
            "<!--.*?-->|<[!?][^>]*>|<(/?)([a-zA-Z][a-zA-Z0-9:]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>|[^<]+|<",
            Pattern.DOTALL);
    private static final Pattern HREF = Pattern.compile("(?i)\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");
    private static final Pattern BOLD = Pattern.compile("(?i)font-weight\\s*:\\s*(bold|bolder|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("(?i)font-weight\\s*:\\s*(normal|lighter|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("(?i)font-style\\s*:\\s*(italic|oblique)");
    private static final Set<String> UNSEEN = Set.of("style", "script", "head", "title", "template");
    private static final Set<String> EMPTY = Set.of("img", "hr", "meta", "link", "input", "col", "wbr", "area", "base");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre");
    private static final Set<String> BLOCKS = Set.of("div", "tr", "section", "article", "header", "footer", "dt", "dd");

    private final List<Line> lines = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Ink ink = Ink.PLAIN;
    private int unseen; // how many elements are open whose words nobody sees
    private int items; // how many items of lists are open
    private boolean item;
    private boolean gap;

    /// An element that is not closed yet, and the ink outside it.
    private record Open(String tag, Ink before) {}

    private PastedHtml() {}

    /// {@return the lines of a text in HTML}
    public static List<Line> lines(String html) {
        int from = html.indexOf(START);
        int to = html.indexOf(END);
        String body = from >= 0 && to > from ? html.substring(from + START.length(), to) : html;
        var reading = new PastedHtml();
        reading.read(body);
        return List.copyOf(reading.lines);
    }

    private void read(String html) {
        Matcher token = TOKEN.matcher(html);
        while (token.find()) {
            String tag = token.group(2) == null ? "" : token.group(2).toLowerCase(Locale.ROOT);
            if (tag.isEmpty()) {
                boolean said = !token.group().startsWith("<!") && !token.group().startsWith("<?");
                if (said && unseen == 0) {
                    words(HtmlEntities.read(token.group()));
                }
            } else if (token.group(1).isEmpty()) {
                begin(tag, token.group(3));
            } else {
                end(tag);
            }
        }
        endLine();
    }

    private void begin(String tag, String attributes) {
        if (tag.equals("br")) {
            gap |= runs.isEmpty() && !lines.isEmpty();
            endLine();
            return;
        }
        edge(tag);
        if (tag.equals("li")) {
            item = true;
        }
        if (!EMPTY.contains(tag) && !attributes.endsWith("/")) {
            open.push(new Open(tag, ink));
            count(tag, 1);
            ink = inked(tag, attributes);
        }
    }

    private void end(String tag) {
        if (open.stream().noneMatch(o -> o.tag.equals(tag))) {
            return;
        }
        edge(tag);
        Open closed = pop();
        while (!closed.tag.equals(tag)) {
            closed = pop();
        }
        ink = closed.before;
    }

    private Open pop() {
        Open closed = open.pop();
        count(closed.tag, -1);
        return closed;
    }

    private void count(String tag, int step) {
        unseen += UNSEEN.contains(tag) ? step : 0;
        items += tag.equals("li") ? step : 0;
    }

    /// Begins and ends lines where a block does.
    private void edge(String tag) {
        if (tag.equals("li") || BLOCKS.contains(tag) || PARAGRAPHS.contains(tag)) {
            endLine();
        }
        if (PARAGRAPHS.contains(tag) && items == 0) {
            gap = true;
        }
        if (tag.equals("td") || tag.equals("th")) {
            words(" ");
        }
    }

    private Ink inked(String tag, String attributes) {
        boolean bold = ink.bold() || tag.equals("b") || tag.equals("strong") || tag.matches("h[1-6]|th");
        boolean italic = ink.italic() || tag.equals("i") || tag.equals("em");
        bold = (bold || BOLD.matcher(attributes).find())
                && !NOT_BOLD.matcher(attributes).find();
        italic = italic || ITALIC.matcher(attributes).find();
        return new Ink(bold, italic, tag.equals("a") ? href(attributes) : ink.link());
    }

    private static String href(String attributes) {
        Matcher href = HREF.matcher(attributes);
        if (!href.find()) {
            return "";
        }
        String found = href.group(1) != null ? href.group(1) : href.group(2) != null ? href.group(2) : href.group(3);
        return HtmlEntities.read(found);
    }

    private void words(String text) {
        String one = text.replace('\u00a0', ' ').replace("\ufffc", "").replaceAll("\\s+", " ");
        boolean begins = runs.isEmpty() || endsWithSpace();
        String words = begins && one.startsWith(" ") ? one.substring(1) : one;
        if (!words.isEmpty()) {
            runs.add(new Run(new Piece.Words(words), ink));
        }
    }

    private boolean endsWithSpace() {
        return runs.getLast().piece() instanceof Piece.Words(String words) && words.endsWith(" ");
    }

    private void endLine() {
        if (!runs.isEmpty() && runs.getLast().piece() instanceof Piece.Words(String words) && words.endsWith(" ")) {
            Run last = runs.removeLast();
            runs.add(new Run(new Piece.Words(words.stripTrailing()), last.ink()));
        }
        var line = new Line(item, runs);
        if (!line.runs().isEmpty()) {
            if (gap && !lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            gap = false;
            lines.add(line);
            item = false;
        }
        runs.clear();
    }
}
