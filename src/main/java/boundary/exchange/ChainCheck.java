package boundary.exchange;

import boundary.exchange.BundleHealth.Kind;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Checks the chain in a bundle: its links, the contents that they stand for, and that the tables to read say the same
/// as the contents.
final class ChainCheck {
    private static final int LONGEST_ROW = 4_000_000;
    private static final int LONGEST_LINE = 16_000_000;

    private final BundleZip zip;
    private final BundleCheck.Notes notes;
    private final MessageDigest sha = Fingerprint.sha256();
    private final List<byte[]> leaves = new ArrayList<>();
    private final Map<Long, byte[]> said = new HashMap<>();
    private final Map<String, byte[]> standing = new HashMap<>();

    ChainCheck(BundleZip zip, BundleCheck.Notes notes) {
        this.zip = zip;
        this.notes = notes;
    }

    /// Checks all of it as far as it can be read; a file that is not there, the bag has missed already.
    ///
    /// @return of how many entries the bundle is
    int check() {
        part(EvidenceParts.LINKS, this::links);
        part(EvidenceParts.CONTENTS, this::contents);
        part(EvidenceParts.VERSIONS, this::versions);
        part(EvidenceParts.ENTRIES, this::entries);
        return standing.size();
    }

    /// Reads one file.
    private interface Reading {
        void of(InputStream in) throws IOException;
    }

    private void part(String name, Reading reading) {
        if (!zip.has(name)) {
            return;
        }
        try (InputStream in = zip.content(name)) {
            reading.of(in);
        } catch (IOException | RuntimeException e) { // whatever it says, it is not what the program writes there
            notes.note(Kind.LINK, name, 0, null);
        }
    }

    private void links(InputStream file) throws IOException {
        Map<String, String> info = info();
        byte[] head = sha.digest(info.getOrDefault(EvidenceFacts.JOURNAL, "").getBytes(StandardCharsets.UTF_8));
        for (NamedCsvRecord row : rows(file)) {
            long sequence = Long.parseLong(row.getField("sequence"));
            byte[] leaf = HexFormat.of().parseHex(row.getField("leaf"));
            byte[] next = HexFormat.of().parseHex(row.getField("head"));
            head = head(head, leaf, sequence, Long.parseLong(row.getField("written_at_ms")));
            if (sequence != leaves.size() + 1L || !Arrays.equals(head, next)) {
                notes.note(Kind.LINK, EvidenceParts.LINKS, sequence, null);
            }
            head = next;
            leaves.add(leaf);
        }
        boolean named = Integer.toString(leaves.size()).equals(info.get(EvidenceFacts.LAST_LINK))
                && HexFormat.of().formatHex(head).equals(info.get(EvidenceFacts.HEAD));
        if (!named) {
            notes.note(Kind.LINK, Bag.INFO, leaves.size(), null);
        }
    }

    private byte[] head(byte[] before, byte[] leaf, long sequence, long writtenAt) {
        sha.update(before);
        sha.update(leaf);
        return sha.digest(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(sequence)
                .putLong(writtenAt)
                .array());
    }

    private Map<String, String> info() throws IOException {
        var info = new HashMap<String, String>();
        if (zip.has(Bag.INFO)) {
            try (InputStream in = zip.content(Bag.INFO)) {
                String text = new String(in.readNBytes(LONGEST_ROW), StandardCharsets.UTF_8);
                text.lines().forEach(line -> {
                    int colon = line.indexOf(": ");
                    if (colon > 0) {
                        info.put(line.substring(0, colon), line.substring(colon + 2));
                    }
                });
            }
        }
        return info;
    }

    private void contents(InputStream file) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = line(lines); line != null; line = line(lines)) {
                content(line);
            }
        }
    }

    private void content(String line) throws IOException {
        long sequence = 0;
        byte[] salt = {};
        byte[] content = {};
        try (JsonParser json = JsonText.FACTORY.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "sequence" -> sequence = json.getLongValue();
                    case "salt" -> salt = HexFormat.of().parseHex(json.getText());
                    case "content" -> content = json.getText().getBytes(StandardCharsets.UTF_8);
                    default -> json.skipChildren();
                }
            }
        }
        var fields = ContentFields.of(content);
        sha.update(salt);
        if (!Arrays.equals(sha.digest(content), leaf(sequence))) {
            notes.note(Kind.ENTRY, EvidenceParts.CONTENTS, sequence, id(fields.text("id")));
        }
        said.put(sequence, sha.digest(fields.comparable().getBytes(StandardCharsets.UTF_8)));
    }

    private void versions(InputStream file) throws IOException {
        for (NamedCsvRecord row : rows(file)) {
            long sequence = Long.parseLong(row.getField(VersionTable.SEQUENCE));
            String entry = row.getField(VersionTable.ENTRY);
            boolean deleted = row.getField("change").equals("DELETED");
            byte[] now = sha.digest(ContentFields.comparable(row).getBytes(StandardCharsets.UTF_8));
            byte[] then = said.get(sequence);
            boolean linked = Objects.equals(row.getField(VersionTable.LEAF), hex(leaf(sequence)));
            if (!linked || then != null && !deleted && !Arrays.equals(then, now)) {
                notes.note(Kind.ENTRY, EvidenceParts.VERSIONS, sequence, id(entry));
            }
            standing.put(entry, sha.digest(ContentFields.shown(row).getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void entries(InputStream file) throws IOException {
        int seen = 0;
        for (NamedCsvRecord row : rows(file)) {
            String entry = row.getField("id");
            byte[] now = sha.digest(ContentFields.shown(row).getBytes(StandardCharsets.UTF_8));
            if (!Arrays.equals(standing.get(entry), now)) {
                notes.note(Kind.ENTRY, EvidenceParts.ENTRIES, 0, id(entry));
            }
            seen++;
        }
        if (seen != standing.size()) {
            notes.note(Kind.ENTRY, EvidenceParts.ENTRIES, 0, null);
        }
    }

    private byte @Nullable [] leaf(long sequence) {
        return sequence < 1 || sequence > leaves.size() ? null : leaves.get((int) sequence - 1);
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Iterable<NamedCsvRecord> rows(InputStream file) {
        return CsvReader.builder()
                .maxBufferSize(LONGEST_ROW)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    /// {@return the next line, or nothing at the end}
    private static @Nullable String line(BufferedReader lines) throws IOException {
        var line = new StringBuilder();
        int c = lines.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = lines.read()) {
            if (line.length() == LONGEST_LINE) {
                throw new IOException("a line is too long");
            }
            line.append((char) c);
        }
        return line.toString();
    }
}
