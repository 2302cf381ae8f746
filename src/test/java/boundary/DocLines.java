package boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of markdown doc comments, cut where they are too long. The formatter would do it too, but it counts the
/// indentation of the second and later lines twice, and what it breaks there is no comment any more.
final class DocLines {

    private static final int WIDTH = 120;
    private static final Pattern DOC = Pattern.compile("( *///)( *)(\\S.*)");
    private static final Pattern ITEM = Pattern.compile("([-*+]|\\d+[.)]) +");
    private static final Pattern OPENING = Pattern.compile("(?:[-*+] |\\d+[.)] |[@#>|`{]).*");

    private DocLines() {}

    /// {@return the source with what does not fit handed on to the next line of the same paragraph, or to a new
    /// line}
    static String cut(String source) {
        List<String> todo = new ArrayList<>(source.lines().toList());
        List<String> done = new ArrayList<>();
        boolean fenced = false;
        for (int i = 0; i < todo.size(); i++) {
            String line = todo.get(i);
            Matcher doc = DOC.matcher(line);
            boolean isDoc = doc.matches();
            fenced = isDoc && fenced != doc.group(3).startsWith("```");
            int width = isDoc ? WIDTH - doc.group(1).indexOf('/') : WIDTH;
            int end = line.lastIndexOf(' ', width);
            if (!isDoc || fenced || line.length() <= width || end <= doc.start(3)) {
                done.add(line);
                continue;
            }
            done.add(line.substring(0, end));
            handOn(doc, line.substring(end + 1), todo, i + 1);
        }
        return String.join("\n", done) + "\n";
    }

    private static void handOn(Matcher doc, String rest, List<String> todo, int next) {
        Matcher item = ITEM.matcher(doc.group(3));
        String margin = doc.group(1) + doc.group(2) + (item.lookingAt() ? " ".repeat(item.end()) : "");
        Matcher follower = DOC.matcher(next < todo.size() ? todo.get(next) : "");
        boolean sameParagraph = follower.matches()
                && margin.equals(follower.group(1) + follower.group(2))
                && !OPENING.matcher(follower.group(3)).matches();
        if (sameParagraph) {
            todo.set(next, margin + rest + " " + follower.group(3));
        } else {
            todo.add(next, margin + rest);
        }
    }
}
