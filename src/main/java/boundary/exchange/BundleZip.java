package boundary.exchange;

import boundary.exchange.BundleHealth.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A zip file with a bag inside, as somebody handed it over: nothing of it is trusted, and nothing is ever unpacked to
/// the disk.
final class BundleZip implements AutoCloseable {
    private static final int MOST_FILES = 10_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final long MOST_EXPANSION = 100;
    private static final long ALWAYS_ALLOWED = 1L << 20;
    private static final Pattern SAFE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){0,9}/?");

    private final Path path;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();
    private String base = "";
    private long unpacked;

    private BundleZip(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /// Opens a bundle and looks at the names of what it holds.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws RefusedBundleException if it is no zip file, or none that may be unpacked
    static BundleZip open(Path path) throws IOException, RefusedBundleException {
        try (InputStream in = Files.newInputStream(path)) {
            in.read(); // a file that can't be read says why
        }
        BundleZip bundle;
        try {
            bundle = new BundleZip(path, new ZipFile(path.toFile()));
        } catch (IOException | IllegalArgumentException e) { // its directory leads nowhere
            throw new RefusedBundleException(Kind.NO_ZIP, "");
        }
        try {
            bundle.look();
            return bundle;
        } catch (RefusedBundleException | RuntimeException e) {
            bundle.close();
            throw e;
        }
    }

    /// {@return its files by their paths inside the bag, in order}
    Map<String, ZipEntry> entries() {
        return entries;
    }

    /// {@return whether a file is there}
    boolean has(String name) {
        return entries.containsKey(name);
    }

    /// {@return the content of a file, which was read as a whole before}
    InputStream content(String name) throws IOException {
        InputStream in = zip.getInputStream(Objects.requireNonNull(entries.get(name)));
        return new BufferedInputStream(in == null ? InputStream.nullInputStream() : in);
    }

    /// Reads a file as a whole and counts what comes: what the headers say may be a lie.
    ///
    /// @return what tells it from every other
    /// @throws IOException if it cannot be read
    /// @throws RefusedBundleException if it is too large
    PackedPart print(String name) throws IOException, RefusedBundleException {
        ZipEntry entry = Objects.requireNonNull(entries.get(name), name);
        long most = Math.min(
                MOST_BYTES - unpacked, ALWAYS_ALLOWED + MOST_EXPANSION * Math.max(0, entry.getCompressedSize()));
        try (InputStream in = content(name);
                var out = new Fingerprint(OutputStream.nullOutputStream())) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new RefusedBundleException(Kind.TOO_LARGE, name);
                }
                out.write(buffer, 0, read);
            }
            unpacked += size;
            return out.part(path);
        }
    }

    /// {@return the first byte in which the file differs from what this program makes of the same parts, or -1}
    long firstDifference(Map<String, PackedPart> parts) throws IOException {
        try (var file = new Comparison(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
            var plain = new StoredZip(file);
            for (var part : parts.entrySet()) {
                plain.add(
                        base + part.getKey(),
                        part.getValue().size(),
                        part.getValue().crc(),
                        out -> {
                            try (InputStream in = content(part.getKey())) {
                                in.transferTo(out);
                            }
                        });
            }
            plain.end();
            return file.firstDifference();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void look() throws RefusedBundleException {
        if (zip.size() > MOST_FILES) {
            throw new RefusedBundleException(Kind.TOO_MANY, Integer.toString(zip.size()));
        }
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            String name = entry.getName();
            if (!SAFE.matcher(name).matches()) {
                throw new RefusedBundleException(Kind.UNSAFE_NAME, name);
            }
            if (base.isEmpty()) {
                base = name.substring(0, name.indexOf('/') + 1);
            }
            String inside = name.startsWith(base) ? name.substring(base.length()) : name;
            if (!entry.isDirectory() && entries.put(inside, entry) != null) {
                throw new RefusedBundleException(Kind.TWICE, name);
            }
        }
    }
}
