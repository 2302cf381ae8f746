package boundary.text.paper;

import java.util.List;

/// A stretch of words that look alike. A line break in it is one.
///
/// @param link where it leads; empty where it leads nowhere. Only `http:`, `https:` and `mailto:` addresses are links,
/// any other is dropped.
public record Run(String text, boolean bold, boolean italic, String link) {

    public Run {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        link = Links.safe(link);
    }

    /// {@return words that stand as they are}
    public static Run plain(String text) {
        return new Run(text, false, false, "");
    }

    /// {@return bold words}
    public static Run bold(String text) {
        return new Run(text, true, false, "");
    }

    /// {@return words with the address that they lead to: `the guide (https://…)`, or the address alone where the
    /// words are the address}
    public String shown() {
        return link.isEmpty() || Links.bare(link).equals(Links.bare(text.strip())) ? text : text + " (" + link + ")";
    }

    /// {@return the words of the runs, one after the other, without their looks and links}
    static String words(List<Run> runs) {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
