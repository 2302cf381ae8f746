package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Words;
import boundary.report.Selection;
import boundary.text.Language;
import boundary.text.Messages;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The same selection has the same entries in every format: when they happened, how long they took, what was unpaid and
/// what was written.
class SameFactsTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final Pattern MARK = Pattern.compile(" n\\d+z");
    private static final int STEPS = 200;
    private static final List<String> NOTES = List.of(
            "=cmd|' /C calc'!A0",
            "Қазына Дизайн ғөүұқәі",
            "съешь <b>ещё</b> & этих",
            "'=x",
            "a\nb",
            "x,y;\"z\" http://example.com",
            "_x0041_ |**a**|");

    @TempDir
    Path folder;

    private record Fact(LocalDateTime at, int spent, int unpaid, String note) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void standInEveryFormat(long seed) throws Exception {
        var diary = new Diary(seed, STEPS);
        Language language = Language.values()[(int) (seed % 3)];
        Messages messages = Messages.in(language);
        Selection part = part(diary.journal(), seed);
        var parcel = new Parcel(diary.journal(), part, SameFactsTest::words, messages, AT, null);
        List<Fact> facts = diary.journal().clients().stream()
                .flatMap(client -> diary.journal().interactions(client.id()).stream())
                .filter(part::takes)
                .map(entry -> fact(diary.journal(), entry))
                .toList();
        assertTrue(facts.size() > 3, "seed " + seed + " chooses entries");

        assertEquals(facts, ofWorkbook(bytes(parcel, Form.XLSX)), "seed " + seed + ": workbook");
        assertEquals(said(facts, messages), ofPage(bytes(parcel, Form.HTML)), "seed " + seed + ": page");
        assertEquals(sorted(facts), sorted(ofTable(bytes(parcel, Form.CSV))), "seed " + seed + ": table");
        assertEquals(sorted(facts), sorted(ofJson(bytes(parcel, Form.JSON))), "seed " + seed + ": JSON");
        String pages = seen(ofPages(bytes(parcel, Form.PDF)));
        int at = 0;
        for (List<String> row : said(facts, messages)) {
            for (String words : List.of(row.get(0) + row.get(1), row.get(2))) {
                int found = pages.indexOf(seen(words), at);
                assertTrue(found >= at, "seed " + seed + ": " + row + " stands in the PDF after those before it");
                at = found + 1;
            }
        }
        String marked = new String(bytes(parcel, Form.MARKDOWN), StandardCharsets.UTF_8).replaceAll("<br>|&\\w+;", "");
        for (Fact fact : facts) {
            assertTrue(seen(marked).contains(seen(fact.note())), "seed " + seed + ": " + fact.note());
        }
    }

    private static Words words(long sequence) {
        return new Words("", NOTES.get((int) (sequence % NOTES.size())) + " n" + sequence + "z", "how it was");
    }

    private static Selection part(Journal journal, long seed) {
        var random = new Random(seed);
        Set<ClientId> clients = new HashSet<>();
        for (Client client : journal.clients()) {
            if (random.nextBoolean() || clients.isEmpty()) {
                clients.add(client.id());
            }
        }
        return Selection.of(null, seed % 2 == 0 ? null : LocalDate.of(2026, 2, 1), null)
                .withClients(clients);
    }

    private static Fact fact(Journal journal, Interaction entry) {
        long last = journal.versions(entry.id()).getLast().sequence();
        return new Fact(
                entry.local(),
                entry.spentMinutes(),
                entry.unpaidMinutes(),
                words(last).note());
    }

    /// {@return what of the entries has to stand in the rows of a document}: the number, the moment, the words
    private static List<List<String>> said(List<Fact> facts, Messages messages) {
        var rows = new ArrayList<List<String>>();
        for (Fact fact : facts) {
            String moment = messages.dates().briefYear(fact.at().toLocalDate()) + ", "
                    + messages.dates().time(fact.at().toLocalTime());
            rows.add(List.of(Integer.toString(rows.size() + 1), moment, fact.note()));
        }
        return rows;
    }

    /// {@return what remains of words on any page}: the letters of the typeface and figures, without blanks
    private static String seen(String words) {
        return words.replaceAll("[^\\p{IsLatin}\\p{IsCyrillic}\\p{N}]", "");
    }

    private byte[] bytes(Parcel parcel, Form form) throws IOException {
        Path file = folder.resolve("a" + form.ending());
        Files.deleteIfExists(file);
        parcel.write(form, file, false, Watch.NONE);
        return Files.readAllBytes(file);
    }

    private static List<Fact> ofWorkbook(byte[] xlsx) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx), XlsxFileTest.FORMATS);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.skip(1)
                    .map(row -> new Fact(
                            row.getCellAsDate(2)
                                    .orElseThrow()
                                    .toLocalDate()
                                    .atTime(time(
                                            row.getCellAsNumber(3).orElseThrow().doubleValue())),
                            row.getCellAsNumber(5).orElseThrow().intValueExact(),
                            row.getCellAsNumber(6).orElseThrow().intValueExact(),
                            XlsxFileTest.read(row.getCellText(14))))
                    .toList();
        }
    }

    private static LocalTime time(double share) {
        return LocalTime.ofSecondOfDay(Math.round(share * 86_400));
    }

    private static List<List<String>> ofPage(byte[] html) throws Exception {
        Document page = HtmlPageTest.parsed(html);
        var rows = new ArrayList<List<String>>();
        NodeList all = page.getElementsByTagName("tr");
        for (int i = 0; i < all.getLength(); i++) {
            NodeList cells = ((Element) all.item(i)).getElementsByTagName("td");
            if (cells.getLength() == 5 && isOfEntries((Element) all.item(i))) {
                String[] when =
                        cells.item(1).getTextContent().replace('\u00A0', ' ').split("\n");
                String what = cells.item(2).getTextContent();
                int begin = NOTES.stream()
                        .mapToInt(what::indexOf)
                        .filter(found -> found >= 0)
                        .min()
                        .orElseThrow();
                rows.add(List.of(cells.item(0).getTextContent(), when[0], noted(what, begin)));
            }
        }
        return rows;
    }

    /// {@return the words up to the mark at their end}
    private static String noted(String what, int begin) {
        Matcher mark = MARK.matcher(what);
        assertTrue(mark.find(), what);
        return what.substring(begin, mark.end());
    }

    private static boolean isOfEntries(Element row) {
        Element table = (Element) row.getParentNode().getParentNode();
        return table.getElementsByTagName("th").item(0).getTextContent().matches("No\\.|№");
    }

    private static List<Fact> ofTable(byte[] csv) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", ""))) {
            return rows.stream()
                    .map(row -> new Fact(
                            LocalDate.parse(row.getField("date")).atTime(LocalTime.parse(row.getField("time"))),
                            Integer.parseInt(row.getField("minutes")),
                            Integer.parseInt(row.getField("unpaid_minutes")),
                            Guard.read(row.getField("note"))))
                    .toList();
        }
    }

    private List<Fact> ofJson(byte[] json) throws IOException {
        Path file = folder.resolve("copy.json");
        Files.write(file, json);
        var copy = new Diary(0, 0);
        Imported imported = Imports.read(List.of(file), null, copy.target());
        var edit = assertInstanceOf(Imported.Read.class, imported, imported.toString())
                .edit();
        assertNotNull(edit);
        copy.apply(edit);
        return copy.journal().interactions().stream()
                .map(entry ->
                        new Fact(entry.local(), entry.spentMinutes(), entry.unpaidMinutes(), note(copy, entry.id())))
                .toList();
    }

    private static String note(Diary copy, InteractionId id) {
        return copy.words(id).note();
    }

    private static String ofPages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> sorted(List<Fact> facts) {
        return facts.stream().map(Fact::toString).sorted().toList();
    }
}
