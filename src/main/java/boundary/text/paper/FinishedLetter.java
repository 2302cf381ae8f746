package boundary.text.paper;

import boundary.journal.Client;
import boundary.letter.FieldValues;
import boundary.letter.MergeField;
import boundary.letter.RichLetter;
import boundary.text.Language;
import boundary.text.LetterWording;
import boundary.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A letter with every word in its place, ready to be sent.
///
/// @param sender who writes; empty where unknown
/// @param addressee who it is for, in lines as they stand above the letter; may be empty
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

    /// {@return a letter with the values in its fields}. A field without a value stands as a mark that it has none.
    ///
    /// @param messages words in the language of the letter
    /// @param sender who writes; empty where unknown
    /// @param client who it is for; nothing where it is none of the journal
    public static FinishedLetter of(
            RichLetter letter,
            FieldValues values,
            Messages messages,
            LocalDate day,
            String sender,
            @Nullable Client client) {
        Function<MergeField, String> mark = new LetterWording(messages)::mark;
        return new FinishedLetter(
                messages.language(),
                day,
                sender,
                client == null ? "" : addressee(client),
                client == null ? "" : client.email(),
                letter.subject(values, mark).text(),
                LetterBlocks.of(letter, values, mark));
    }

    private static String addressee(Client client) {
        String contact = client.contact();
        return contact.isEmpty() || contact.equals(client.name()) ? client.name() : contact + "\n" + client.name();
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
