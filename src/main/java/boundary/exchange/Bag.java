package boundary.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A bag while it is filled: every part lies in a folder of its own until all are there and can be packed.
final class Bag {
    /// The folder inside the zip file.
    static final String BASE = "evidence/";
    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final String PAYLOAD = "data/";
    static final String DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private final Path folder;
    private final Map<String, PackedPart> parts = new TreeMap<>();

    /// @param folder an empty folder for the parts, which its owner takes away
    Bag(Path folder) {
        this.folder = folder;
    }

    /// Adds a part.
    ///
    /// @param name its path inside the bag
    void add(String name, SafeFile.Content content) throws IOException {
        Path file = folder.resolve(Integer.toString(parts.size()));
        try (var out = new Fingerprint(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)))) {
            content.write(out);
            out.flush();
            parts.put(name, out.part(file));
        }
    }

    /// Adds a part that is a text.
    void add(String name, String text) throws IOException {
        add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// {@return the sum of bytes and the number of the files of the payload, as `bag-info.txt` has it}
    String oxum() {
        long bytes = 0;
        long files = 0;
        for (var part : parts.entrySet()) {
            if (part.getKey().startsWith(PAYLOAD)) {
                bytes += part.getValue().size();
                files++;
            }
        }
        return bytes + "." + files;
    }

    /// Adds the declaration and both manifests; nothing may be added after them.
    void close() throws IOException {
        add(DECLARATION, DECLARED);
        add(MANIFEST, manifest(true));
        add(TAG_MANIFEST, manifest(false));
    }

    /// Writes all parts into one zip file.
    void pack(OutputStream out) throws IOException {
        var zip = new StoredZip(out);
        for (var part : parts.entrySet()) {
            zip.add(
                    BASE + part.getKey(),
                    part.getValue().size(),
                    part.getValue().crc(),
                    to -> {
                        Files.copy(part.getValue().file(), to);
                    });
        }
        zip.end();
    }

    private String manifest(boolean payload) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(PAYLOAD) == payload)
                .map(part -> part.getValue().sha256() + "  " + part.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
