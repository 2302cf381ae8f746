package boundary.text.paper;

import boundary.text.Language;
import java.util.List;

/// A document: what it says and in which language, and nothing about a page.
///
/// @param title what the file says that it is; the first block may say it again
/// @param author who wrote it; may be empty
/// @param foot stands small at the foot of each page; may be empty
public record Paper(Language language, String title, String author, List<Block> blocks, String foot) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /// {@return the document as plain text: lines end with LF, paragraphs are not broken into lines}
    public String text() {
        return new PlainText().of(this);
    }
}
