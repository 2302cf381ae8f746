package boundary.sqlite;

import boundary.session.StoreException;
import boundary.session.StoreException.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/// The right to write a journal: a lock on a file of its own beside it. The system drops it with the process, however
/// that ends; the empty file stays, since whoever removed it might remove another one's lock.
final class WriterLock implements AutoCloseable {
    private static final Set<OpenOption> OPTIONS = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the lock of a journal.
    ///
    /// @throws StoreException if somebody has it, or its file can't be made
    @SuppressWarnings("resource") // the lock lives and dies with the channel
    static WriterLock of(Path journal) {
        Path path = journal.resolveSibling(journal.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(path, OPTIONS, Private.file(path));
            if (isTaken(channel)) {
                channel.close();
                throw new StoreException(Trouble.IN_USE, journal.toString());
            }
            return new WriterLock(channel);
        } catch (IOException e) {
            throw Troubles.of(journal, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) { // by this very process
            return true;
        }
    }
}
