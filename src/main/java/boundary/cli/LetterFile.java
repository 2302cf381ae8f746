package boundary.cli;

import boundary.exchange.Exports;
import boundary.exchange.Papers;
import boundary.text.Messages;
import boundary.text.paper.FinishedLetter;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a letter goes: a PDF where the name ends in `.pdf`, a mail draft where it ends in `.eml`, else plain text.
record LetterFile(Path path) {

    /// {@return the file of a name; nothing where there is none}
    static @Nullable LetterFile of(Desk desk, @Nullable String name) {
        try {
            if (name == null || !name.isBlank()) {
                return name == null ? null : new LetterFile(Path.of(name));
            }
        } catch (InvalidPathException e) { // said below
        }
        throw new Failure(Exit.USAGE, desk.messages().text("cli.wrong.VALUE", "--to"));
    }

    /// Writes the letter; says what could not be drawn.
    ///
    /// @param words in the language of the letter
    /// @param at the moment that the file says it was written
    void write(Desk desk, FinishedLetter letter, Messages words, Instant at) {
        try {
            String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
            int missing = 0;
            if (name.endsWith(".pdf")) {
                missing = Papers.pdf(path, letter.paper(words), at);
            } else if (name.endsWith(".eml")) {
                Papers.mail(path, letter, at);
            } else {
                Exports.text(path, text(letter, words));
            }
            desk.say(desk.messages().text("cli.export.DONE", path.toString()));
            if (missing > 0) {
                desk.say(desk.messages().count("letter.undrawn", missing));
            }
        } catch (IOException e) {
            throw desk.failed(e, path.toString());
        }
    }

    /// {@return the letter as it is printed}
    static String text(FinishedLetter letter, Messages words) {
        return words.text("letter.subject", letter.subject()) + "\n\n" + letter.text() + "\n";
    }
}
