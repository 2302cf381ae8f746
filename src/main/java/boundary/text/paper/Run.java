package boundary.text.paper;

import boundary.letter.Links;
import java.util.List;
import java.util.stream.IntStream;

/// A stretch of words that look alike. A line break in it is one.
///
/// @param link the address that they lead to; empty where they lead nowhere. What is no address that a letter may lead
/// to is dropped.
public record Run(String text, boolean bold, boolean italic, String link) {
    private static final String MAILBOX = "mailto:";

    public Run {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        link = Links.clean(link);
    }

    /// {@return words that stand as they are}
    public static Run plain(String text) {
        return new Run(text, false, false, "");
    }

    /// {@return bold words}
    public static Run bold(String text) {
        return new Run(text, true, false, "");
    }

    /// {@return the words of runs as they are read where nothing can be clicked: behind the words of a link stands
    /// its address, unless they are the address}
    public static List<Run> shown(List<Run> runs) {
        return IntStream.range(0, runs.size())
                .mapToObj(i -> i + 1 < runs.size()
                                && runs.get(i + 1).link().equals(runs.get(i).link())
                        ? runs.get(i)
                        : runs.get(i).withAddress())
                .toList();
    }

    private Run withAddress() {
        if (link.isEmpty() || Links.meant(text).equals(link)) {
            return this;
        }
        String address = link.startsWith(MAILBOX) ? link.substring(MAILBOX.length()) : link;
        return new Run(text + " (" + address + ")", bold, italic, link);
    }
}
