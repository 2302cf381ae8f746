package boundary.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Writes a file or folder under another name, makes it last on the disk, and only then gives it its own name: what
/// fails leaves nothing behind, and nothing that stands is written over.
final class SafeFile {
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
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path part = part(file);
        try {
            writeNow(part, content);
            rename(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// @throws FileAlreadyExistsException if a file, or a folder with something in it, stands there
    static void writeFolder(Path folder, Contents contents) throws IOException {
        requireEmpty(folder);
        Path part = part(folder);
        Files.createDirectories(parent(folder));
        Files.createDirectory(part);
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
        try (FileChannel channel =
                        FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void rename(Path part, Path name) throws IOException {
        Files.move(part, name, StandardCopyOption.ATOMIC_MOVE);
        sync(parent(name));
    }

    private static Path part(Path name) {
        return parent(name).resolve(name.getFileName() + ".part");
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

    private static void remove(Path folder) throws IOException {
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
