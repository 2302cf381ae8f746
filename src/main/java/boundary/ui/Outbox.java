package boundary.ui;

import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.text.Messages;
import boundary.text.paper.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/// What leaves the program as a document of its own, when the user asks for it. For the interface's thread; the writing
/// itself is done on another one.
public interface Outbox extends Post {

    /// A document.
    sealed interface Handout {

        /// {@return whom it is about}
        ClientId client();

        /// How the consultant works with a client, for the client.
        record HowWeWork(ClientId client) implements Handout {}

        /// The extras of the given entries, to be paid, for the client.
        record ExtrasSheet(ClientId client, List<InteractionId> lines) implements Handout {
            public ExtrasSheet {
                lines = List.copyOf(lines);
            }
        }

        /// The history of one client, to be kept: the entries with their ratings, without the words about how
        /// it was and without notes on health.
        record History(ClientId client) implements Handout {}
    }

    /// What a document can be written as. A history goes as `JSON` or `FOLDER` (the own CSV set), everything else
    /// as
    /// `PDF` or `TEXT`, a sheet of extras as `CSV` too.
    enum Form {
        PDF,
        TEXT,
        CSV,
        JSON,
        FOLDER
    }

    /// How it went.
    sealed interface Outcome {

        /// It stands there.
        ///
        /// @param undrawn how many characters could not be drawn, since the typeface has no letter for them
        record Saved(String file, int undrawn) implements Outcome {

            /// A document in which every character stands.
            public Saved(String file) {
                this(file, 0);
            }

            /// {@return what there is to say, with a word about what could not be drawn}
            ///
            /// @param key of the sentence, which takes the file
            public String sentence(Messages messages, String key) {
                String said = messages.text(key, file);
                return undrawn == 0 ? said : said + " " + messages.count("letter.undrawn", undrawn);
            }
        }

        /// The user chose no place.
        record Left() implements Outcome {}

        /// Nothing was written; the sentence says why and what to do.
        record Failed(String sentence) implements Outcome {}
    }

    /// Asks the user for a place and writes the document there. Nothing that stands is written over without the
    /// user's word.
    ///
    /// @param done told on the interface's thread how it went
    void save(Handout handout, Form form, Shown shown, Messages messages, Consumer<Outcome> done);

    /// A picture of a chart.
    interface Picture {

        /// {@return the name to propose, without an ending}
        String name();

        /// {@return the ending of the file, `.png` or `.svg`}
        String ending();

        /// Writes the picture; may be called on any thread.
        void write(OutputStream out) throws IOException;
    }

    /// Asks the user for a place and writes the picture there.
    ///
    /// @param done told on the interface's thread how it went
    void save(Picture picture, Messages messages, Consumer<Outcome> done);

    /// Asks the user for a place and writes a document that is about no single client there, as `PDF` or `TEXT`.
    ///
    /// @param name the name to propose, without an ending
    /// @param done told on the interface's thread how it went
    void save(Paper paper, String name, Form form, Messages messages, Consumer<Outcome> done);

    /// Prints a document after asking on which printer.
    ///
    /// @param done told on the interface's thread what the user should know, such as that there is no printer; an
    /// empty sentence where all went well
    void print(Paper paper, Messages messages, Consumer<String> done);

    /// {@return the document as plain text, for the clipboard}
    ///
    /// @throws IllegalArgumentException for a history, which is no text
    String text(Handout handout, Shown shown, Messages messages);
}
