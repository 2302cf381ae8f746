package boundary.exchange;

import static boundary.exchange.ClientFolder.DAY;
import static boundary.exchange.ClientFolder.euros;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Extra;
import boundary.journal.ItemId;
import boundary.journal.Money;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.text.paper.Block;
import boundary.text.paper.ExtrasSheet;
import boundary.text.paper.HowWeWork;
import boundary.text.paper.Paper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The documents that a client gets: everything that was agreed, every line and sum, and nothing private.
class ClientDocumentsTest {
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
    private static final Currency KZT = Currency.getInstance("KZT");

    @TempDir
    private Path folder;

    @Test
    void howWeWorkSaysWhatWasAgreed() {
        ClientFolder folder = full();
        Paper page = HowWeWork.of(folder.journal(), folder.client(), DAY, Messages.in(Language.EN));

        assertEquals("""
            How we work together
            ====================
            For Northwind · 22 November 2026

            This page says how I work, so that we both know what to expect.

            When and how to reach me
            ------------------------

            Working hours: Mon–Fri 9–18
            I answer by: phone, email
            You hear from me: within 1 working day

            What comes outside these hours I answer on the next working day.

            What the price includes
            -----------------------

            Price: € 900 a month, 10 h of work included
            Included: two texts
            Changes: 3 rounds included
            Extra: a third text

            Small things that I don’t put on a bill are part of the price.

            Payment
            -------

            Invoices are paid: within 14 days

            What we keep to
            ---------------

            • Calls within hours

            When the work comes to an end
            -----------------------------

            We say so: 14 days ahead, and work on to the end of the month (by email)
            In the contract: clause 4.2

            If something here does not fit, tell me, and we will talk about it.

            Dana

            How we work together · Dana
            """, page.text().replace('\u00A0', ' '));
    }

    @Test
    void howWeWorkHasNoEmptyPartsWhereNothingWasAgreed() {
        var folder = new ClientFolder("Көктем", "", "kk");
        Paper page = HowWeWork.of(folder.journal(), folder.client(), DAY, Messages.in(Language.KK));

        assertEquals("kk", page.language().tag());
        assertEquals("", page.author());
        List<Class<? extends Block>> kinds = page.blocks().stream()
                .<Class<? extends Block>>map(Block::getClass)
                .toList();
        assertEquals(
                List.of(
                        Block.Title.class,
                        Block.Paragraph.class,
                        Block.Heading.class,
                        Block.Facts.class,
                        Block.Paragraph.class,
                        Block.Heading.class,
                        Block.Facts.class,
                        Block.Paragraph.class),
                kinds,
                page.text());
        assertTrue(page.text().replace('\u00A0', ' ').contains("Баға: сағатына 80 €"), page.text());
    }

    @Test
    void theSheetHasWhatIsCharged() {
        var folder = full();
        ItemId bill = folder.bill("2026-34", DAY.plusDays(14));
        folder.extra(DAY.minusDays(1).atTime(21, 0), 10, euros("13.33"), "Banner", bill);
        folder.extra(DAY.minusDays(9).atTime(21, 0), 30, new Money(1_000_000, KZT), "Texts", bill);
        folder.decided(DAY.minusDays(3).atTime(9, 0), 20, Extra.Fate.GIVE, "a gift");
        folder.decided(DAY.minusDays(3).atTime(9, 0), 20, Extra.Fate.INCLUDED, "included");
        Messages words = Messages.in(Language.EN);
        ExtrasSheet sheet = ExtrasSheet.of(folder.journal(), folder.client(), folder.entries(), DAY, words);

        assertEquals(
                List.of(
                        new ExtrasSheet.Line(DAY.minusDays(9), "Texts", 30, new Money(1_000_000, KZT)),
                        new ExtrasSheet.Line(DAY.minusDays(1), "Banner", 10, euros("13.33"))),
                sheet.lines());
        assertEquals("2026-34", sheet.bill());
        assertEquals(DAY.plusDays(14), sheet.due());
        assertEquals(Map.of(ClientFolder.EUR, euros("13.33"), KZT, new Money(1_000_000, KZT)), sheet.sums());

        folder.entry(DAY.minusDays(2).atTime(10, 0), 45);
        sheet = ExtrasSheet.of(folder.journal(), folder.client(), folder.entries(), DAY, words);
        assertEquals(
                new ExtrasSheet.Line(DAY.minusDays(2), "Call", 45, euros("60")),
                sheet.lines().get(1),
                "what nobody decided costs the rate");
        assertEquals("", sheet.bill(), "not all of it is on that bill");
        assertNull(sheet.due());
    }

    @Test
    void sumsAreThoseOfTheLines() {
        long seed = 20261125;
        var chance = new SplittableRandom(seed);
        for (int round = 0; round < 20; round++) {
            var folder = new ClientFolder("N", "", "ru");
            long euros = 0;
            long tenges = 0;
            for (int i = chance.nextInt(1, 8); i > 0; i--) {
                long minor = chance.nextLong(1, 1_000_000);
                Money amount = switch (chance.nextInt(3)) {
                    case 0 -> new Money(minor, ClientFolder.EUR);
                    case 1 -> new Money(minor, KZT);
                    default -> null;
                };
                euros += amount != null && amount.currency().equals(ClientFolder.EUR) ? minor : 0;
                tenges += amount != null && amount.currency().equals(KZT) ? minor : 0;
                folder.extra(DAY.minusDays(i).atTime(9, 0), 5, amount, "work", null);
            }
            var sheet =
                    ExtrasSheet.of(folder.journal(), folder.client(), folder.entries(), DAY, Messages.in(Language.RU));
            Map<Currency, Money> sums = sheet.sums();
            String at = "seed " + seed + ", round " + round;
            assertEquals(euros, sums.getOrDefault(ClientFolder.EUR, euros("0")).minor(), at);
            assertEquals(tenges, sums.getOrDefault(KZT, new Money(0, KZT)).minor(), at);
            String text = sheet.paper(Messages.in(Language.RU)).text();
            for (Money sum : sums.values()) {
                assertTrue(text.contains(Messages.in(Language.RU).figures().moneyExact(sum)), at + ": " + text);
            }
        }
    }

    @Test
    void spreadsheetsTakeNothingForAFormula() throws IOException {
        var folder = full();
        List<String> works = List.of("=1+1", "+7", "-2", "@me", "'quoted", "plain", "две\nстроки, \"и\" запятая");
        for (int i = 0; i < works.size(); i++) {
            folder.extra(DAY.minusDays(20 - i).atTime(9, 0), 15, euros("20"), works.get(i), null);
        }
        Messages words = Messages.in(Language.RU);
        ExtrasSheet sheet = ExtrasSheet.of(folder.journal(), folder.client(), folder.entries(), DAY, words)
                .on("=cmd", DAY);
        Path file = this.folder.resolve("sheet.csv");
        Papers.csv(file, sheet, words);

        assertEquals('\uFEFF', Files.readString(file).charAt(0), "spreadsheets know the letters by it");
        List<CsvRecord> rows;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            rows = reader.stream().toList();
        }
        assertEquals(
                List.of("Дата", "Работа", "Минуты", "Сумма", "Валюта", "Счёт", "Оплатить до"),
                rows.getFirst().getFields());
        for (int i = 0; i < works.size(); i++) {
            List<String> row = rows.get(i + 1).getFields();
            assertEquals(works.get(i), Guard.read(row.get(1)));
            row.forEach(cell -> assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell));
            assertEquals(List.of("15", "20.00", "EUR", "'=cmd", "2026-11-22"), row.subList(2, 7));
        }
    }

    @Test
    void nothingPrivateStandsInAnyOfThem() throws IOException {
        for (Language language : Language.values()) {
            var folder = full();
            folder.extra(DAY.minusDays(1).atTime(21, 0), 10, euros("13.33"), "", null);
            folder.entry(DAY.minusDays(2).atTime(10, 0), 45);
            Messages words = Messages.in(language);
            ExtrasSheet sheet = ExtrasSheet.of(folder.journal(), folder.client(), folder.entries(), DAY, words);
            assertEquals(2, sheet.lines().size());
            Path csv = this.folder.resolve(language + ".csv");
            Papers.csv(csv, sheet, words);
            assertFalse(Files.readString(csv).toLowerCase(Locale.ROOT).contains(ClientFolder.SECRET));
            for (Paper paper :
                    List.of(HowWeWork.of(folder.journal(), folder.client(), DAY, words), sheet.paper(words))) {
                assertFalse(paper.text().contains(ClientFolder.SECRET), paper.text());
                assertFalse(pdfText(paper).contains(ClientFolder.SECRET), paper.title());
            }
        }
    }

    @Test
    void nothingThatStandsIsWrittenOver() throws IOException {
        var folder = full();
        Paper page = HowWeWork.of(folder.journal(), folder.client(), DAY, Messages.in(Language.KK));
        Path file = this.folder.resolve("page.pdf");
        assertEquals(0, Papers.pdf(file, page, AT));
        byte[] before = Files.readAllBytes(file);

        assertThrows(FileAlreadyExistsException.class, () -> Papers.pdf(file, page, AT.plusSeconds(1)));
        assertThrows(FileAlreadyExistsException.class, () -> Papers.text(file, page));
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var all = Files.list(this.folder)) {
            assertEquals(List.of(file), all.toList(), "nothing half written is left");
        }
    }

    private static ClientFolder full() {
        return new ClientFolder("Northwind", "Anna", "en")
                .signed("Dana")
                .agreed("two texts", "a third text", "clause 4.2")
                .rule("Calls within hours");
    }

    private String pdfText(Paper paper) throws IOException {
        Path file = folder.resolve("text.pdf");
        Files.deleteIfExists(file);
        Papers.pdf(file, paper, AT);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
