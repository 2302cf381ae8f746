package boundary.exchange;

import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Version;
import boundary.journal.Words;
import boundary.report.Leaving;
import boundary.report.Selection;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;

/// Writes an evidence bundle: a bag (BagIt 1.0, RFC 8493) in one zip file, with a selection of the journal to read and
/// to calculate with, its letters as numbered exhibits, when everything was written and changed, and the chain by which
/// all of it can be checked without this program. The same evidence gives the same bytes.
public final class EvidenceBundle {
    private EvidenceBundle() {}

    /// Writes a bundle. Nothing that stands is written over; what fails or is stopped leaves nothing behind.
    ///
    /// @throws IOException if something stands there or it cannot be written
    public static void write(Path file, Evidence evidence, Watch watch) throws IOException {
        write(file, evidence, false, watch);
    }

    /// Writes a bundle where nothing stands yet, or in place of a file that gives way. What fails or is stopped
    /// leaves nothing behind.
    ///
    /// @param replacing whether a file that stands there gives way
    /// @throws IOException if something stands there or it cannot be written
    public static void write(Path file, Evidence evidence, boolean replacing, Watch watch) throws IOException {
        if (!replacing && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path parts = SafeFile.besides(file);
        try {
            var bag = new Bag(parts);
            new EvidenceParts(evidence, bag, watch).write();
            SafeFile.write(file, bag::pack, replacing);
            watch.at(1);
        } finally {
            SafeFile.remove(parts);
        }
    }

    /// {@return which links of the chain go into a bundle with salt and content, by their sequence numbers: those
    /// of the versions of the selected entries that hold nothing but what goes out}
    ///
    /// @param words the words of a version of an entry by its sequence number
    public static LongPredicate shown(Journal journal, Selection selection, LongFunction<Words> words) {
        Set<Long> shown = new HashSet<>();
        for (Interaction entry : new Leaving(journal, selection).entries()) {
            for (Version<Interaction> version : journal.versions(entry.id())) {
                Interaction value = version.value();
                if (value != null
                        && isTheirs(value, selection)
                        && isOpen(value, selection)
                        && isOpen(words.apply(version.sequence()), selection)) {
                    shown.add(version.sequence());
                }
            }
        }
        return shown::contains;
    }

    private static boolean isTheirs(Interaction entry, Selection selection) {
        return selection.clients().isEmpty() || selection.clients().contains(entry.client());
    }

    private static boolean isOpen(Interaction entry, Selection selection) {
        return selection.shown(entry).equals(entry);
    }

    private static boolean isOpen(Words words, Selection selection) {
        return selection.shown(words).equals(words);
    }
}
