package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import boundary.text.Language;
import boundary.text.paper.Cell;
import boundary.text.paper.Ledger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/// Ledgers as workbooks: values come back as what they are, words as they were written.
class XlsxFileTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    /// Values are read with the formats that say what they are.
    static final ReadingOptions FORMATS = new ReadingOptions(true, false);

    @Test
    void valuesAreOfTheirKind() throws IOException {
        Row row = rows(List.of(List.of(
                        Cell.of(LocalDate.of(2026, 2, 28)),
                        new Cell.Time(LocalTime.of(18, 42)),
                        new Cell.Moment(LocalDateTime.of(2026, 2, 28, 23, 59, 58)),
                        Cell.of(-90),
                        Cell.of(new BigDecimal("1234.50")),
                        Cell.of(new BigDecimal("7")),
                        Cell.NONE)))
                .get(1);

        assertEquals(
                LocalDate.of(2026, 2, 28).atStartOfDay(), row.getCellAsDate(0).orElseThrow());
        assertEquals("yyyy-mm-dd", row.getCell(0).getDataFormatString());
        assertEquals(1122 / 1440.0, row.getCellAsNumber(1).orElseThrow().doubleValue(), 1e-9);
        assertEquals("hh:mm", row.getCell(1).getDataFormatString());
        assertEquals(
                LocalDateTime.of(2026, 2, 28, 23, 59, 58), row.getCellAsDate(2).orElseThrow());
        assertEquals(-90, row.getCellAsNumber(3).orElseThrow().intValueExact());
        assertEquals(
                0, new BigDecimal("1234.5").compareTo(row.getCellAsNumber(4).orElseThrow()));
        assertEquals("0.00", row.getCell(4).getDataFormatString());
        assertEquals(0, new BigDecimal("7").compareTo(row.getCellAsNumber(5).orElseThrow()));
    }

    @Test
    void wordsAreNeverFormulasAndComeBackExactly() throws IOException {
        List<String> words = List.of(
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "'=x",
                "\ttab",
                "\rcarriage",
                "＝1",
                "  blanks  ",
                "0012",
                "2026-01-01",
                "a\nb",
                "<&>\"'",
                "_x0041_ and _x005F_",
                "\u0007\u0000\uFFFF",
                "👩‍💻 Қазына",
                "TRUE");
        List<Row> rows = rows(words.stream().map(word -> List.of(Cell.of(word))).toList());

        for (int i = 0; i < words.size(); i++) {
            var cell = rows.get(i + 1).getCell(0);
            assertEquals(CellType.STRING, cell.getType(), words.get(i));
            assertEquals(words.get(i), read(cell.asString()));
        }
        assertFalse(part(bytes(ledger(List.of(List.of(Cell.of("=1+1"))))), "xl/worksheets/sheet1.xml")
                .contains("<f>"));
    }

    @Test
    void wordsThatNoCellHoldsGoOnBelow() throws IOException {
        String words = "👩a".repeat(30_000);
        List<Row> rows = rows(List.of(List.of(Cell.of(1), Cell.of(words)), List.of(Cell.of(2), Cell.of("next"))));

        String joined = rows.subList(1, rows.size() - 1).stream()
                .map(row -> read(row.getCell(1).asString()))
                .collect(Collectors.joining());
        assertEquals(words, joined);
        assertEquals("next", rows.getLast().getCellText(1));
    }

    @Test
    void theHeadStaysInSight() throws IOException {
        String sheet = part(bytes(ledger(List.of(List.of(Cell.of(1))))), "xl/worksheets/sheet1.xml");

        assertEquals(1, count(sheet, "ySplit=\"1\""));
        assertEquals(1, count(sheet, "state=\"frozen\""));
    }

    @Test
    void theSameLedgerIsTheSameBytes() throws Exception {
        Ledger ledger = ledger(IntStream.range(0, 1200)
                .mapToObj(i -> List.<Cell>of(Cell.of(i), Cell.of("word " + i)))
                .toList());
        byte[] first = bytes(ledger);
        Thread.sleep(5);

        assertArrayEquals(first, bytes(ledger));
        assertEquals(1, count(part(first, "docProps/core.xml"), ">2026-11-23T10:00:00Z<"));
    }

    @Test
    void namesOfSheetsAreWhatSheetsMayBeCalled() {
        assertEquals("a b", XlsxText.sheetName("a/b"));
        assertEquals(31, XlsxText.sheetName("ә".repeat(90)).length());
        assertEquals("1", XlsxText.sheetName("[]"));
    }

    /// {@return words as a spreadsheet shows them}
    static String read(String cell) {
        return Pattern.compile("_x([0-9A-Fa-f]{4})_")
                .matcher(cell)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static Ledger ledger(List<List<Cell>> rows) {
        List<Ledger.Head> heads = rows.getFirst().stream()
                .map(cell -> new Ledger.Head("head", 12))
                .toList();
        return new Ledger(Language.KK, "Тарих", "Дана", List.of(new Ledger.Leaf("Жазбалар", heads, rows)));
    }

    private static byte[] bytes(Ledger ledger) throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxFile.write(ledger, AT, out, Steps.of(ledger, Watch.NONE));
        return out.toByteArray();
    }

    private static List<Row> rows(List<List<Cell>> rows) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes(ledger(rows))), FORMATS)) {
            return book.getFirstSheet().read();
        }
    }

    private static String part(byte[] xlsx, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException(name + " is not in it");
    }
}
