package boundary.exchange;

import boundary.text.paper.Cell;
import boundary.text.paper.Ledger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a ledger as a workbook: days and times are days and times, numbers are numbers, and words are words, never
/// formulas. The same ledger at the same moment is the same bytes.
final class XlsxFile {
    /// The most characters that a cell of a workbook holds; longer words go on in the row below.
    static final int LONGEST = 32_000;

    private static final String PROGRAM = "Boundary Journal";
    private static final int FLUSHED = 500;
    private static final double SECONDS_A_DAY = 86_400;
    private static final LocalDateTime STAMPED = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CORE = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";

    private final Ledger ledger;
    private final Steps steps;

    private XlsxFile(Ledger ledger, Steps steps) {
        this.ledger = ledger;
        this.steps = steps;
    }

    /// @param at the moment that the file says it was made
    static void write(Ledger ledger, Instant at, OutputStream out, Steps steps) throws IOException {
        var made = new ByteArrayOutputStream();
        new XlsxFile(ledger, steps).write(made);
        settle(made.toByteArray(), at, out);
    }

    private void write(OutputStream out) throws IOException {
        var book = new Workbook(out, PROGRAM, null);
        book.properties().setTitle(XlsxText.written(ledger.title()));
        if (!ledger.author().isEmpty()) {
            book.properties().setCompany(XlsxText.written(ledger.author()));
        }
        for (Ledger.Leaf leaf : ledger.leaves()) {
            leaf(book.newWorksheet(XlsxText.sheetName(leaf.name())), leaf);
        }
        book.finish();
    }

    private void leaf(Worksheet sheet, Ledger.Leaf leaf) throws IOException {
        sheet.freezePane(0, 1);
        for (int i = 0; i < leaf.columns().size(); i++) {
            Ledger.Head head = leaf.columns().get(i);
            sheet.width(i, head.width());
            sheet.value(0, i, XlsxText.written(head.name()));
            sheet.style(0, i).bold().set();
        }
        int row = 1;
        for (List<Cell> cells : leaf.rows()) {
            row = row(sheet, row, cells);
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
            steps.next();
        }
        sheet.finish();
    }

    /// {@return the row after it}
    private static int row(Worksheet sheet, int row, List<Cell> cells) {
        int last = row;
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Cell.Words(String text) -> last = Math.max(last, words(sheet, row, i, text));
                case Cell.Day(var day) -> {
                    sheet.value(row, i, day);
                    format(sheet, row, i, "yyyy-mm-dd");
                }
                case Cell.Time(LocalTime time) -> {
                    sheet.value(row, i, time.toSecondOfDay() / SECONDS_A_DAY);
                    format(sheet, row, i, "hh:mm");
                }
                case Cell.Moment(LocalDateTime moment) -> {
                    sheet.value(row, i, moment);
                    format(sheet, row, i, "yyyy-mm-dd hh:mm:ss");
                }
                case Cell.Whole(long number) -> sheet.value(row, i, number);
                case Cell.Amount(var amount) -> {
                    sheet.value(row, i, amount);
                    format(sheet, row, i, amount.scale() > 0 ? "0." + "0".repeat(amount.scale()) : "0");
                }
            }
        }
        return last + 1;
    }

    /// {@return the last row that they take}
    private static int words(Worksheet sheet, int row, int column, String text) {
        int at = row;
        for (String rest = text; !rest.isEmpty(); at++) {
            int end = rest.length() <= LONGEST
                    ? rest.length()
                    : LONGEST - (Character.isHighSurrogate(rest.charAt(LONGEST - 1)) ? 1 : 0);
            sheet.value(at, column, XlsxText.written(rest.substring(0, end)));
            sheet.style(at, column)
                    .format("@")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            rest = rest.substring(end);
        }
        return Math.max(row, at - 1);
    }

    private static void format(Worksheet sheet, int row, int column, String format) {
        sheet.style(row, column).format(format).verticalAlignment("top").set();
    }

    /// Writes the workbook anew with the moment of its making in place of the clock's, which the library writes.
    private static void settle(byte[] made, Instant at, OutputStream out) throws IOException {
        var parts = new ZipParts(made);
        var zip = new ZipOutputStream(out);
        for (String name : parts.names()) {
            var next = new ZipEntry(name);
            next.setTimeLocal(STAMPED);
            zip.putNextEntry(next);
            try (InputStream part = parts.open(name)) {
                if (name.equals(CORE)) {
                    zip.write(dated(new String(part.readAllBytes(), StandardCharsets.UTF_8), at)
                            .getBytes(StandardCharsets.UTF_8));
                } else {
                    part.transferTo(zip);
                }
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String dated(String core, Instant at) {
        int from = core.indexOf(CREATED) + CREATED.length();
        return core.substring(0, from) + at + core.substring(core.indexOf('<', from));
    }
}
