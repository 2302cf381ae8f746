package boundary.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Writes a file or folder under another name, makes it last on the disk, and only then gives it its own name: what
/// fails leaves nothing behind, and nothing that stands is written over. What it writes only its owner can read.
final class SafeFile {
    private static final String PART = ".boundary-journal-";

    private SafeFile() {}

    /// Writes what goes into a file.
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Writes what goes into a folder.
    interface Contents {
        void write(Path folder) throws IOException;
    }

    /// @throws FileAlreadyExistsException if something stands there
    static void write(Path file, Content content) throws IOException {
        write(file, content, false);
    }

    /// @param replacing whether a file that stands there gives way, once the new one is whole
    /// @throws FileAlreadyExistsException if something stands there that does not
    static void write(Path file, Content content, boolean replacing) throws IOException {
        if (Files.exists(file) && !(replacing && Files.isRegularFile(file))) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path part = Files.createTempFile(parent(file), PART, "");
        try {
            fill(part, Set.of(StandardOpenOption.WRITE), content);
            rename(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// @throws FileAlreadyExistsException if a file, or a folder with something in it, stands there
    static void writeFolder(Path folder, Contents contents) throws IOException {
        requireEmpty(folder);
        Files.createDirectories(parent(folder));
        Path part = Files.createTempDirectory(parent(folder), PART);
        try {
            contents.write(part);
            sync(part);
            Files.deleteIfExists(folder);
            rename(part, folder);
        } finally {
            remove(part);
        }
    }

    /// Writes a file that nobody looks for yet, down to the disk.
    static void writeNow(Path file, Content content) throws IOException {
        fill(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), content);
    }

    private static void fill(Path file, Set<StandardOpenOption> options, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, options, owner(file));
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.write(out);
            out.flush();
            channel.force(true);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// What makes a new file its owner's alone, as temporary files are anyway, where the file system knows such a
    /// thing.
    private static FileAttribute<?>[] owner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[] {};
    }

    private static void rename(Path part, Path name) throws IOException {
        Files.move(part, name, StandardCopyOption.ATOMIC_MOVE);
        sync(parent(name));
    }

    private static Path parent(Path name) {
        Path parent = name.toAbsolutePath().getParent();
        return parent == null ? name.toAbsolutePath() : parent;
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new DirectoryNotEmptyException(folder.toString());
                }
            }
        } else if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
    }

    /// Makes a folder's list of names last; systems that cannot do so for folders do it by themselves.
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    /// {@return a new folder of this user's alone, for what goes into a file; its owner removes it}
    static Path besides(Path file) throws IOException {
        return Files.createTempDirectory(parent(file), PART);
    }

    /// Takes away a folder of files.
    static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> files = Files.list(folder)) {
            inside = files.toList();
        }
        for (Path file : inside) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
