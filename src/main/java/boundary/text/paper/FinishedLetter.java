package boundary.text.paper;

import boundary.text.Language;
import boundary.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A letter with every word in its place, ready to be sent.
///
/// @param sender who writes; empty where unknown
/// @param addressee who it is for, as it stands above the letter; may be empty
/// @param email the addressee's address, or several with commas between them; empty where unknown
/// @param subject one line
/// @param body from the salutation to the closing
public record FinishedLetter(
        Language language,
        LocalDate day,
        String sender,
        String addressee,
        String email,
        String subject,
        List<Block> body) {

    public FinishedLetter {
        subject = subject.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
        body = List.copyOf(body);
    }

    /// {@return the blocks of a text with an empty line between its parts; lines that all begin with `•`, `-` or
    /// `*` are items}
    public static List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        for (String part :
                text.replace("\r\n", "\n").replace('\r', '\n').strip().split("\n[ \t]*\n\\s*")) {
            List<String> lines = part.lines().toList();
            if (!lines.isEmpty() && lines.stream().allMatch(line -> line.matches("\\s*[•*-]\\s+.*"))) {
                blocks.add(new Block.Bullets(
                        lines.stream()
                                .map(line -> List.of(Run.plain(line.replaceFirst("^\\s*[•*-]\\s+", ""))))
                                .toList(),
                        false));
            } else if (!part.isBlank()) {
                blocks.add(Block.Paragraph.of(part));
            }
        }
        return List.copyOf(blocks);
    }

    /// {@return the letter as a document: who it is from and to, the day, the subject, the text}
    ///
    /// @param messages words in the language of the letter
    public Paper paper(Messages messages) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Letterhead(sender, addressee, messages.dates().day(day)));
        if (!subject.isEmpty()) {
            blocks.add(new Block.Heading(subject));
        }
        blocks.addAll(body);
        return new Paper(language, subject, sender, blocks, "");
    }

    /// {@return the text from the salutation to the closing as plain text, without a line end after it}
    public String text() {
        return new PlainText().of(body);
    }

    /// {@return the text as a piece of HTML, for the clipboard}
    public String html() {
        return Html.blocks(body);
    }

    /// {@return the text as a page of HTML}
    public String page() {
        return Html.page(language.tag(), subject, body);
    }
}
