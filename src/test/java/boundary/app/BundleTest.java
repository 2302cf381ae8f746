package boundary.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.exchange.BundleCheck;
import boundary.exchange.BundleHealth;
import boundary.exchange.BundleHealth.Kind;
import boundary.exchange.Evidence;
import boundary.exchange.EvidenceBundle;
import boundary.exchange.EvidenceChain;
import boundary.exchange.Watch;
import boundary.journal.ChainLink;
import boundary.journal.Client;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Interaction;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.LetterSent;
import boundary.journal.Stamp;
import boundary.journal.Words;
import boundary.report.Mask;
import boundary.report.Selection;
import boundary.report.With;
import boundary.session.JournalStore;
import boundary.sqlite.SqliteStore;
import boundary.text.Language;
import boundary.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An evidence bundle of the sample's hardest client, written from a real file, checked, and changed in every way.
class BundleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String CLIENT = "Northwind Studio";

    @TempDir
    static Path shared;

    private static Journal journal;
    private static Map<Long, Words> words;
    private static JournalStore store;
    private static Client client;
    private static Interaction changed;

    @TempDir
    Path folder;

    @BeforeAll
    static void make() {
        store = SqliteStore.create(shared.resolve("mine"), Clock.systemUTC());
        var random = new Random(6);
        Stamp stamp = new Stamp(
                Instant.parse("2026-11-22T10:00:00Z"), DAY, () -> new UUID(random.nextLong(), random.nextLong()));
        Edit sample = SampleJournal.edit(Language.EN, ZoneId.of("Asia/Almaty"), stamp);
        store.commit(sample);
        journal = store.load();
        client = journal.clients().stream()
                .filter(c -> c.name().equals(CLIENT))
                .findFirst()
                .orElseThrow();
        changed = journal.interactions(client.id()).getLast();
        Words before = store.wordsOf(changed.id());
        Words after = new Words(before.topic(), "=1+1 corrected, Qazaq: әңгіме", before.feeling());
        Edit edit = Edits.change(changed, before, changed.withUnpaidMinutes(7), after, stamp);
        store.commit(edit);
        Interaction outgoing = journal.interactions(client.id()).getFirst();
        LetterSent letter = new LetterSent(
                new ItemId(UUID.randomUUID()), client.id(), outgoing.day(), "", "en", "=Our work", outgoing.id());
        store.commit(Edits.put(store.load(), Edit.Kind.SEND_LETTER, letter, stamp));
        journal = store.load();
        changed = journal.interaction(changed.id());
        words = new HashMap<>();
        store.forEachWords((said, sequence) -> words.put(sequence, said));
    }

    @Test
    void a_bundle_checks_out_and_the_same_evidence_is_the_same_bytes() throws IOException {
        Path one = write("one.zip", everything());
        Path other = write("other.zip", everything());
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
        BundleHealth health = BundleCheck.of(one, Watch.NONE);
        assertEquals(List.of(), health.problems());
        assertTrue(health.ok());
        assertEquals(journal.interactions(client.id()).size(), health.entries());
        assertThrows(FileAlreadyExistsException.class, () -> write("one.zip", everything()));
        assertEquals(2, files().size(), "nothing else is left in the folder");
    }

    @Test
    void it_is_a_bag_that_the_usual_commands_accept() throws Exception {
        Map<String, byte[]> bag = unpacked(write("a.zip", everything()));
        assertEquals("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", text(bag, "bagit.txt"));
        assertEquals(List.of(), failed(bag, "manifest-sha256.txt"));
        assertEquals(List.of(), failed(bag, "tagmanifest-sha256.txt"));
        String listed = text(bag, "manifest-sha256.txt");
        long bytes = 0;
        int payload = 0;
        for (var file : bag.entrySet()) {
            if (file.getKey().startsWith("data/")) {
                assertTrue(listed.contains("  " + file.getKey() + "\n"), file.getKey());
                bytes += file.getValue().length;
                payload++;
            }
        }
        String info = text(bag, "bag-info.txt");
        assertTrue(info.contains("Payload-Oxum: " + bytes + "." + payload + "\n"), info);
        assertTrue(info.contains("Chain-Head-SHA256: " + store.head().hash() + "\n"), info);
        String verify = text(bag, "VERIFY.txt");
        assertTrue(verify.contains("sha256sum -c manifest-sha256.txt"));
        assertTrue(verify.contains("tamper-evident"));
        assertFalse(verify.contains("tamper-proof"));
        assertTrue(verify.contains(store.head().hash()));
    }

    @Test
    void letters_are_numbered_and_every_version_stands_in_the_table() throws Exception {
        Map<String, byte[]> bag = unpacked(write("a.zip", everything()));
        List<LetterSent> letters = journal.letters(client.id()).stream()
                .filter(letter -> letter.entry() != null)
                .toList();
        assertFalse(letters.isEmpty());
        for (int i = 0; i < letters.size(); i++) {
            String name = "data/exhibits/00" + (i + 1) + "-" + letters.get(i).day() + "-letter.txt";
            long last = journal.versions(letters.get(i).entry()).getLast().sequence();
            assertTrue(text(bag, name).contains(words.get(last).note()), name);
        }
        String versions = text(bag, "data/versions.csv");
        assertTrue(
                versions.contains(",CHANGED,unpaid_minutes note,"),
                versions.lines().findFirst().orElse(""));
        assertTrue(versions.contains("'=1+1 corrected"), "no formula");
        assertEquals(
                2,
                versions.lines()
                        .filter(line -> line.contains(changed.id().toString()))
                        .count());
    }

    @Test
    void what_stays_out_stays_out_of_every_part_and_its_links_are_kept() throws Exception {
        Selection facts = Selection.of(client.id()).withMask(new Mask(List.of("Marta")));
        Map<String, byte[]> bag = unpacked(write("a.zip", facts));
        List<String> feelings = journal.interactions(client.id()).stream()
                .map(entry -> words.getOrDefault(
                        journal.versions(entry.id()).getLast().sequence(), Words.NONE))
                .map(Words::feeling)
                .filter(feeling -> !feeling.isBlank())
                .toList();
        assertFalse(feelings.isEmpty());
        for (var file : bag.entrySet()) {
            String said = new String(file.getValue(), StandardCharsets.UTF_8);
            for (String feeling : feelings) {
                assertFalse(said.contains(feeling), file.getKey());
            }
            assertFalse(said.contains("energy="), file.getKey());
        }
        assertEquals(
                store.head().sequence() + 1,
                text(bag, "data/chain/links.csv").lines().count());
        assertTrue(BundleCheck.of(folder.resolve("a.zip"), Watch.NONE).ok());
    }

    @Test
    void any_byte_that_is_changed_is_found_and_placed() throws Exception {
        Path path = write(
                "a.zip", Selection.of(client.id(), DAY.minusDays(20), null).with(EnumSet.allOf(With.class)));
        byte[] whole = Files.readAllBytes(path);
        List<Part> parts = parts(whole);
        long seed = System.nanoTime();
        var random = new Random(seed);
        var places = new ArrayList<Integer>();
        for (int i = 0; i < 100; i++) {
            places.add(random.nextInt(whole.length));
        }
        for (Part part : parts) { // each header, and a byte of each content
            places.add(part.header() + random.nextInt(30));
            places.add(part.from() + random.nextInt(part.to() - part.from()));
        }
        int directory = parts.getLast().to();
        for (int i = 0; i < 60; i++) {
            places.add(directory + random.nextInt(whole.length - directory));
        }
        for (int at : places) {
            byte[] spoilt = whole.clone();
            spoilt[at] ^= (byte) (1 << random.nextInt(8));
            Path copy = Files.write(folder.resolve("spoilt.zip"), spoilt);
            BundleHealth health = BundleCheck.of(copy, Watch.NONE);
            String where = "seed " + seed + ", byte " + at + ": " + health;
            assertFalse(health.ok(), where);
            for (Part part : parts) {
                if (part.from() <= at && at < part.to()) {
                    assertTrue(
                            health.problems().stream().anyMatch(p -> p.where().equals(part.name())), where);
                    if (part.name().startsWith("data/")) {
                        assertEquals(List.of(part.name()), failed(unpacked(copy), "manifest-sha256.txt"), where);
                    }
                }
            }
        }
    }

    @Test
    void a_forger_who_mends_the_lists_is_found_by_the_chain() throws Exception {
        Path path = write("a.zip", everything());
        String id = changed.id().toString();
        assertForged(path, "data/entries.csv", "corrected", "corrupted", Kind.ENTRY, id);
        assertForged(path, "data/versions.csv", "corrected", "corrupted", Kind.ENTRY, id);
        assertForged(path, "data/chain/contents.jsonl", "corrected", "corrupted", Kind.ENTRY, id);
        String head = store.head().hash();
        assertForged(path, "data/chain/links.csv", head, "0".repeat(64), Kind.LINK, null);
        assertForged(path, "bag-info.txt", head, "0".repeat(64), Kind.LINK, null);
    }

    @Test
    void files_that_come_and_go_are_named() throws Exception {
        Map<String, byte[]> bag = unpacked(write("a.zip", everything()));
        var more = new TreeMap<>(bag);
        more.put("data/extra.txt", new byte[] {1});
        assertProblem(more, Kind.ADDED, "data/extra.txt");
        var fewer = new TreeMap<>(bag);
        fewer.remove("data/history.json");
        assertProblem(fewer, Kind.MISSING, "data/history.json");
        BundleHealth packedAnew = BundleCheck.of(packed(bag), Watch.NONE);
        assertEquals(
                List.of(Kind.PACKING),
                packedAnew.problems().stream().map(p -> p.kind()).toList());
        assertEquals(List.of("ok", "ok", "other"), List.of(packedAnew.bag(), packedAnew.chain(), packedAnew.packing()));
    }

    @Test
    void hostile_files_are_refused() throws Exception {
        assertRefused(Kind.UNSAFE_NAME, Map.of("evidence/../../escaped.txt", new byte[1]));
        assertRefused(Kind.UNSAFE_NAME, Map.of("/etc/passwd", new byte[1]));
        assertRefused(Kind.UNSAFE_NAME, Map.of("C:\\x", new byte[1]));
        assertRefused(Kind.TOO_LARGE, Map.of("evidence/data/bomb.csv", new byte[40 << 20]));
        var many = new HashMap<String, byte[]>();
        for (int i = 0; i <= 10_000; i++) {
            many.put("evidence/data/" + i, new byte[0]);
        }
        assertRefused(Kind.TOO_MANY, many);
        Path text = Files.writeString(folder.resolve("x.zip"), "no zip file at all");
        assertEquals(
                Kind.NO_ZIP,
                BundleCheck.of(text, Watch.NONE).problems().getFirst().kind());
        byte[] twice = Files.readAllBytes(packed(Map.of("evidence/a", new byte[1], "evidence/b", new byte[1])));
        for (int i = 0; i < twice.length; i++) {
            if (twice[i] == 'b' && twice[i - 1] == '/') {
                twice[i] = 'a';
            }
        }
        Path same = Files.write(folder.resolve("twice.zip"), twice);
        assertEquals(
                Kind.TWICE,
                BundleCheck.of(same, Watch.NONE).problems().getFirst().kind());
        assertThrows(IOException.class, () -> BundleCheck.of(folder.resolve("nowhere.zip"), Watch.NONE));
    }

    @Test
    void one_that_is_stopped_leaves_nothing_behind() {
        assertThrows(
                CancellationException.class,
                () -> write("a.zip", everything(), share -> {
                    if (share > 0.4) {
                        throw new CancellationException();
                    }
                }));
        assertEquals(List.of(), files());
    }

    private static Selection everything() {
        return Selection.of(client.id()).with(EnumSet.allOf(With.class));
    }

    private Path write(String name, Selection selection) throws IOException {
        return write(name, selection, Watch.NONE);
    }

    private Path write(String name, Selection selection, Watch watch) throws IOException {
        var links = new ArrayList<ChainLink>();
        store.forEachLink(EvidenceBundle.shown(journal, selection, BundleTest::said), links::add);
        Path path = folder.resolve(name);
        EvidenceBundle.write(
                path,
                new Evidence(
                        journal,
                        selection,
                        BundleTest::said,
                        new EvidenceChain(store.head(), links),
                        null,
                        Messages.in(Language.KK),
                        DAY,
                        "Boundary Journal 1.2.3"),
                watch);
        return path;
    }

    private static Words said(long sequence) {
        return words.getOrDefault(sequence, Words.NONE);
    }

    private List<String> files() {
        return List.of(folder.toFile().list());
    }

    private static String text(Map<String, byte[]> bag, String name) {
        return new String(bag.get(name), StandardCharsets.UTF_8);
    }

    /// {@return the files of a bundle by their paths inside the bag, as any program unpacks them}
    private static Map<String, byte[]> unpacked(Path path) throws IOException {
        var files = new TreeMap<String, byte[]>();
        byte[] whole = Files.readAllBytes(path);
        for (Part part : parts(whole)) {
            files.put(part.name(), Arrays.copyOfRange(whole, part.from(), part.to()));
        }
        return files;
    }

    private record Part(String name, int header, int from, int to) {}

    /// {@return where each file lies in a zip file in which nothing is compressed}; its name is passed over as it
    /// is
    private static List<Part> parts(byte[] whole) {
        var parts = new ArrayList<Part>();
        var bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (bytes.getInt(at) == 0x04034B50) {
            int size = bytes.getInt(at + 18);
            int name = bytes.getShort(at + 26);
            int from = at + 30 + name;
            String full = new String(whole, at + 30, name, StandardCharsets.UTF_8);
            parts.add(new Part(full.substring(full.indexOf('/') + 1), at, from, from + size));
            at = from + size;
        }
        return parts;
    }

    /// {@return the files of which `sha256sum -c` says FAILED}
    private static List<String> failed(Map<String, byte[]> bag, String list) throws Exception {
        var failed = new ArrayList<String>();
        for (String line : text(bag, list).split("\n")) {
            String name = line.substring(66);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bag.get(name));
            if (!HexFormat.of().formatHex(digest).equals(line.substring(0, 64))) {
                failed.add(name);
            }
        }
        return failed;
    }

    private void assertForged(Path path, String name, String from, String to, Kind kind, String entry)
            throws Exception {
        var bag = new TreeMap<>(unpacked(path));
        String before = text(bag, name);
        assertTrue(before.contains(from), name);
        bag.put(name, before.replace(from, to).getBytes(StandardCharsets.UTF_8));
        mend(bag, "manifest-sha256.txt");
        mend(bag, "tagmanifest-sha256.txt");
        BundleHealth health = BundleCheck.of(packed(bag), Watch.NONE);
        assertEquals("ok", health.bag(), "the lists fit");
        assertEquals("broken", health.chain(), name);
        assertTrue(
                health.problems().stream()
                        .anyMatch(p -> p.kind() == kind && (entry == null || entry.equals(String.valueOf(p.id())))),
                () -> name + ": " + health);
    }

    private static void mend(Map<String, byte[]> bag, String list) throws Exception {
        var mended = new StringBuilder();
        for (String line : text(bag, list).split("\n")) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bag.get(line.substring(66)));
            mended.append(HexFormat.of().formatHex(digest))
                    .append(line.substring(64))
                    .append('\n');
        }
        bag.put(list, mended.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void assertProblem(Map<String, byte[]> bag, Kind kind, String where) throws IOException {
        BundleHealth health = BundleCheck.of(packed(bag), Watch.NONE);
        assertTrue(
                health.problems().stream()
                        .anyMatch(p -> p.kind() == kind && p.where().equals(where)),
                health::toString);
    }

    private void assertRefused(Kind kind, Map<String, byte[]> files) throws IOException {
        BundleHealth health = BundleCheck.of(packed(files), Watch.NONE);
        assertEquals(
                List.of(kind), health.problems().stream().map(p -> p.kind()).toList());
        assertEquals("refused", health.packing());
    }

    /// {@return the files as another program would pack them; paths inside the bag get the folder of the bundle}
    private Path packed(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                boolean inside = file.getKey().startsWith("data/")
                        || file.getKey().endsWith(".txt") && !file.getKey().contains("/");
                zip.putNextEntry(new ZipEntry(inside ? "evidence/" + file.getKey() : file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve("packed.zip"), bytes.toByteArray());
    }
}
