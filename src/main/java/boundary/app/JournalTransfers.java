package boundary.app;

import boundary.exchange.Exports;
import boundary.exchange.Imported;
import boundary.exchange.Imports;
import boundary.exchange.Target;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Words;
import boundary.report.Selection;
import boundary.report.With;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Shown;
import boundary.ui.transfer.Exported;
import boundary.ui.transfer.Order;
import boundary.ui.transfer.Transfers;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Reads files for the open journal, and writes it out. Safe for several threads.
public final class JournalTransfers implements Transfers {
    private final FxSession session;
    private final World world;

    public JournalTransfers(FxSession session, World world) {
        this.session = session;
        this.world = world;
    }

    @Override
    public Imported read(String path, Journal journal, Jobs.Progress progress) throws InterruptedException {
        AllWords words = AllWords.of(session, journal, true);
        return Imports.read(
                List.of(Path.of(path)),
                null,
                new Target(
                        journal,
                        words::standing,
                        world.stamp(),
                        null,
                        world.clock().getZone(),
                        null));
    }

    @Override
    public Exported write(Order order, String target, Shown shown, Jobs.Progress progress) throws InterruptedException {
        Journal journal = shown.journal();
        Selection selection = order.selection();
        List<Interaction> entries =
                journal.interactions().stream().filter(selection::takes).toList();
        AllWords words = AllWords.of(session, journal, order.feelings());
        long steps = entries.stream()
                .mapToLong(entry -> journal.versions(entry.id()).size())
                .sum();
        try {
            Path path = Path.of(target);
            write(order, path, shown, new Paced(words, progress, steps));
            if (progress.isCancelled()) {
                Leftovers.remove(path);
            }
            return new Exported.Written(target, entries.size());
        } catch (CancellationException e) {
            return new Exported.Refused(Exported.Reason.FAILED, target); // nobody listens: the user has stopped it
        } catch (InvalidPathException | IOException e) {
            return new Exported.Refused(reason(e), target);
        }
    }

    private static void write(Order order, Path path, Shown shown, Paced words) throws IOException {
        Journal journal = shown.journal();
        Selection selection = order.selection();
        switch (order.form()) {
            case CSV_SET -> Exports.csvSet(path, journal, words::standing, selection);
            case JSON -> Exports.json(path, journal, words::version, selection);
            case CSV ->
                Exports.csv(
                        path,
                        journal,
                        words::standing,
                        selection,
                        selection.has(With.SCORES) ? new Standings(shown.scores())::of : null);
        }
    }

    /// {@return why a file could not be written}
    static Exported.Reason reason(Exception e) {
        return switch (e) {
            case FileAlreadyExistsException there -> Exported.Reason.EXISTS;
            case DirectoryNotEmptyException there -> Exported.Reason.EXISTS;
            case NoSuchFileException missing -> Exported.Reason.NO_FOLDER;
            case AccessDeniedException denied -> Exported.Reason.FORBIDDEN;
            default -> Exported.Reason.FAILED;
        };
    }

    /// Words that are handed out one by one, tell how far the work is, and stop once the user has stopped it.
    private static final class Paced {
        private static final int TELLS = 100;

        private final AllWords words;
        private final Jobs.Progress progress;
        private final long steps;
        private long done;

        Paced(AllWords words, Jobs.Progress progress, long steps) {
            this.words = words;
            this.progress = progress;
            this.steps = Math.max(1, steps);
        }

        Words standing(InteractionId id) {
            step();
            return words.standing(id);
        }

        Words version(long sequence) {
            step();
            return words.version(sequence);
        }

        /// @throws CancellationException if the user has stopped it
        private void step() {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            done++;
            if (done * TELLS / steps != (done - 1) * TELLS / steps) {
                progress.at(Math.min(1, (double) done / steps));
            }
        }
    }
}
