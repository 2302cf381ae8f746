package boundary.exchange;

import boundary.journal.Change;
import boundary.journal.Edit;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads files and folders into one edit. Nothing of the journal changes by it.
public final class Imports {
    private Imports() {}

    /// {@return what the files hold that the journal does not}
    ///
    /// @param format how to read them; nothing means by their names and what stands in them
    public static Imported read(List<Path> sources, @Nullable Format format, Target target) {
        var changes = new ArrayList<Change>();
        var files = new ArrayList<FileRead>();
        Target now = target;
        try {
            for (Path source : sources) {
                CsvSet.Found found = read(source, format, now);
                files.addAll(found.files());
                changes.addAll(found.changes());
                now = sources.size() == 1 ? now : after(now, found.changes());
            }
        } catch (RefusedException e) {
            return new Imported.Refused(e.why());
        }
        return new Imported.Read(changes.isEmpty() ? null : new Edit(Edit.Kind.IMPORT, changes), files);
    }

    private static CsvSet.Found read(Path source, @Nullable Format format, Target target) throws RefusedException {
        if (!Files.exists(source)) {
            throw new RefusedException(Problem.Kind.MISSING_FILE, source.toString());
        }
        if (Files.isDirectory(source)) {
            if (format == Format.JSON || !Files.isExecutable(source)) {
                throw new RefusedException(Problem.Kind.UNREADABLE, source.toString());
            }
            return CsvSet.ofFolder(source, target);
        }
        return switch (format == null ? guess(source) : format) {
            case OWN_CSV -> CsvSet.ofFile(source, target);
            case JSON -> JsonReader.of(source, target);
        };
    }

    private static Format guess(Path file) throws RefusedException {
        String name = CsvSet.nameOf(file).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Format.JSON;
        }
        if (name.endsWith(".csv")) {
            return Format.OWN_CSV;
        }
        TextFile.requireText(file, CsvSet.nameOf(file));
        throw new RefusedException(Problem.Kind.UNKNOWN_FORMAT, CsvSet.nameOf(file));
    }

    private static Target after(Target target, List<Change> changes) {
        if (changes.isEmpty()) {
            return target;
        }
        Journal next = target.journal().with(new Edit(Edit.Kind.IMPORT, changes));
        var written = new HashMap<InteractionId, Words>();
        for (Change change : changes) {
            if (change instanceof Change.OfInteraction c) {
                written.put(c.id(), c.wordsAfter());
            }
        }
        Function<InteractionId, Words> earlier = target.words();
        return target.withJournal(next, id -> {
            Words words = written.get(id);
            return words == null ? earlier.apply(id) : words;
        });
    }
}
