package boundary.exchange;

import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Words;
import boundary.report.Leaving;
import boundary.report.Selection;
import boundary.report.With;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// Writes a journal, or a part of it, out to files. Nothing that stands is written over, and what fails leaves nothing
/// behind.
public final class Exports {
    private Exports() {}

    /// How a client stands, for people who read a single file.
    ///
    /// @param score in hundredths' form such as `86.00`
    public record Standing(String score, String band) {}

    /// Writes the own CSV set into a folder that does not exist yet or is empty: the whole copy where the selection
    /// takes all.
    ///
    /// @throws IOException if something stands there or it cannot be written
    public static void csvSet(Path folder, Journal journal, Function<InteractionId, Words> words, Selection selection)
            throws IOException {
        SafeFile.writeFolder(folder, new CsvSetFile(new Leaving(journal, selection.ofOwnCopy()), words)::write);
    }

    /// Writes the journal with its versions as JSON: the whole copy where the selection takes all.
    ///
    /// @param words the words of a version of an entry by its sequence number
    /// @throws IOException if something stands there or it cannot be written
    public static void json(Path file, Journal journal, LongFunction<Words> words, Selection selection)
            throws IOException {
        SafeFile.write(file, new JsonFile(new Leaving(journal, selection.ofOwnCopy()), words)::write);
    }

    /// Writes the entries as one CSV file.
    ///
    /// @param standings how each client stands, where the selection has scores; nothing leaves the columns of it
    /// out
    /// @throws IOException if something stands there or it cannot be written
    public static void csv(
            Path file,
            Journal journal,
            Function<InteractionId, Words> words,
            Selection selection,
            @Nullable Function<ClientId, @Nullable Standing> standings)
            throws IOException {
        SafeFile.write(file, out -> csv(out, new Leaving(journal, selection), words, standings));
    }

    /// Writes the entries that leave as CSV into a stream, which stays open.
    static void csv(
            OutputStream out,
            Leaving leaving,
            Function<InteractionId, Words> words,
            @Nullable Function<ClientId, @Nullable Standing> standings)
            throws IOException {
        var columns = new ArrayList<>(Sheet.ENTRIES.columns());
        if (!leaving.selection().has(With.FEELINGS)) {
            columns.removeAll(List.of("energy", "feeling"));
        }
        csv(
                out,
                columns,
                new EntrySheet(leaving, words),
                leaving.entries(),
                leaving.selection().has(With.SCORES) ? standings : null);
    }

    /// Writes the given entries as CSV into a stream, which stays open.
    ///
    /// @param feelings whether the column of feelings stands there
    public static void csv(
            OutputStream stream,
            Journal journal,
            Function<InteractionId, Words> words,
            List<Interaction> entries,
            boolean feelings)
            throws IOException {
        var columns = new ArrayList<>(Sheet.ENTRIES.columns());
        if (!feelings) {
            columns.remove("feeling");
        }
        csv(stream, columns, new EntrySheet(new Leaving(journal, Selection.ALL.ofOwnCopy()), words), entries, null);
    }

    /// Writes the selected entries as CSV into a stream, which stays open; without scores.
    static void csv(OutputStream stream, Leaving leaving, Function<InteractionId, Words> words) throws IOException {
        var columns = new ArrayList<>(Sheet.ENTRIES.columns());
        if (!leaving.selection().has(With.FEELINGS)) {
            columns.removeAll(List.of("energy", "feeling"));
        }
        csv(stream, columns, new EntrySheet(leaving, words), leaving.entries(), null);
    }

    private static void csv(
            OutputStream stream,
            List<String> columns,
            EntrySheet sheet,
            List<Interaction> entries,
            @Nullable Function<ClientId, @Nullable Standing> standings)
            throws IOException {
        if (standings != null) {
            columns.addAll(List.of("score", "band"));
        }
        var out = new CsvOut(stream, columns);
        for (Interaction entry : entries) {
            sheet.row(out, entry);
            Standing standing = standings == null ? null : standings.apply(entry.client());
            out.value("score", standing == null ? null : standing.score())
                    .value("band", standing == null ? null : standing.band())
                    .end();
        }
        out.flush();
    }

    /// Writes a text as it is, in UTF-8.
    ///
    /// @throws IOException if something stands there or it cannot be written
    public static void text(Path file, String text) throws IOException {
        SafeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
