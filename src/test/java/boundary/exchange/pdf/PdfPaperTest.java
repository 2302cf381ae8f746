package boundary.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.text.Language;
import boundary.text.paper.Block;
import boundary.text.paper.Paper;
import boundary.text.paper.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/// Documents as PDF: what a reader of the file gets out of it again.
class PdfPaperTest {
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
    private static final String RUSSIAN = "Съешь ещё этих мягких французских булок, да выпей чаю. ЁЖ №1 «ок»";
    private static final String KAZAKH = "Ғ ғ Ә ә Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і: жұмысыңызға рахмет";

    @Test
    void wordsComeBackInTheOrderInWhichTheyAreRead() throws IOException {
        String text = text(List.of(
                new Block.Title("Как мы работаем", "Для: ООО «Вектор»"),
                new Block.Heading("Қашан"),
                new Block.Paragraph(List.of(Run.plain("раз "), Run.bold("два "), new Run("три", false, true, ""))),
                Block.Paragraph.of(RUSSIAN),
                Block.Paragraph.of(KAZAKH),
                new Block.Bullets(List.of(List.of(Run.plain("первое")), List.of(Run.plain("екінші"))), true),
                new Block.Facts(List.of(new Block.Fact("Часы", "Пн–Пт 9–18"))),
                new Block.Note("сноска")));

        assertEquals(
                List.of(
                        "Как мы работаем",
                        "Для: ООО «Вектор»",
                        "Қашан",
                        "раз два три",
                        RUSSIAN,
                        KAZAKH,
                        "1. первое",
                        "2. екінші",
                        "Часы Пн–Пт 9–18",
                        "сноска"),
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    @Test
    void aLongTableHasItsHeadOnEachPageAndLosesNoRow() throws IOException {
        var rows = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> List.of("row" + i, "€ " + i))
                .toList();
        var columns = List.of(new Block.Column("Work", false), new Block.Column("Amount", true));
        try (PDDocument document = read(List.of(new Block.Table(columns, rows, List.of(List.of("Sum", "€ 9")))))) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 2, pages + " pages");
            var seen = new ArrayList<String>();
            for (int i = 1; i <= pages; i++) {
                List<String> lines = page(document, i).lines().toList();
                assertEquals("Work Amount", lines.getFirst().strip(), "page " + i);
                assertTrue(lines.contains(i + " / " + pages), "page " + i + " has its number: " + lines);
                lines.stream().filter(line -> line.startsWith("row")).forEach(seen::add);
            }
            assertEquals(
                    rows.stream()
                            .map(row -> row.getFirst() + " " + row.getLast())
                            .toList(),
                    seen);
        }
    }

    @Test
    void onePageHasNoNumber() throws IOException {
        assertFalse(text(List.of(Block.Paragraph.of("short"))).contains("/"));
    }

    @Test
    void aRowThatIsLongerThanAPageGoesOnWithoutLosingAWord() throws IOException {
        var words = IntStream.range(0, 3000).mapToObj(i -> "w" + i).toList();
        var columns = List.of(new Block.Column("Work", false), new Block.Column("Amount", true));
        var table = new Block.Table(columns, List.of(List.of(String.join(" ", words), "€ 1")), List.of());
        var found = new ArrayList<String>();
        try (PDDocument document = read(List.of(table))) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                for (String word : page(document, i).split("\\s+")) {
                    if (word.matches("w\\d+")) {
                        found.add(word);
                    }
                }
            }
        }
        assertEquals(words, found);
    }

    @Test
    void whatFollowsALongFactStandsRightBelowIt() throws IOException {
        var fact = new Block.Fact("label", "слово ".repeat(800) + "конец");
        try (PDDocument document = read(List.of(
                Block.Paragraph.of("x ".repeat(900)), new Block.Facts(List.of(fact)), Block.Paragraph.of("дальше")))) {
            List<String> lines =
                    page(document, document.getNumberOfPages()).lines().toList();
            int last = lines.indexOf("дальше");
            assertTrue(lines.get(last - 1).strip().endsWith("конец"), lines.toString());
            List<Float> heights = heights(document, "дальше", "конец");
            assertTrue(heights.getFirst() - heights.getLast() < 40, heights + " of the two lines");
        }
    }

    @Test
    void abbreviationsAndAddressesBreakAtTheirSpaces() throws IOException {
        String words = "и т.д. на example.com, а.б@example.com; 4.2-тармақ ";
        String text = text(List.of(Block.Paragraph.of(words.repeat(40))));

        for (String line : text.strip().split("\\R")) {
            assertTrue(line.strip().matches(".*(и|т\\.д\\.|на|,|;|-|тармақ)"), line);
        }
    }

    @Test
    void theSameDocumentIsTheSameBytes() throws IOException {
        List<Block> blocks = List.of(new Block.Title("Қазақша", RUSSIAN), Block.Paragraph.of(KAZAKH));

        assertArrayEquals(bytes(blocks), bytes(blocks));
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() throws IOException {
        try (PDDocument document = read(List.of(Block.Paragraph.of("сәлем")))) {
            assertEquals("Тақырып", document.getDocumentInformation().getTitle());
            assertEquals("Дана", document.getDocumentInformation().getAuthor());
            assertEquals("kk", document.getDocumentCatalog().getLanguage());
            assertEquals(AT, document.getDocumentInformation().getCreationDate().toInstant());
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName() + " is in the file");
                    assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName() + " is a part of itself");
                }
            }
        }
    }

    @Test
    void aLinkCanBeReadAndClicked() throws IOException {
        Block block = new Block.Paragraph(List.of(
                Run.plain("Вот "), new Run("памятка", false, false, "https://example.com/a?b=c&d"), Run.plain(".")));
        try (PDDocument document = read(List.of(block))) {
            assertEquals(
                    "Вот памятка (https://example.com/a?b=c&d).",
                    page(document, 1).strip());
            List<PDAnnotation> links = document.getPage(0).getAnnotations();
            var link = (PDAnnotationLink) links.getFirst();
            assertEquals("https://example.com/a?b=c&d", ((PDActionURI) link.getAction()).getURI());
        }
    }

    @Test
    void whatTheTypefaceLacksIsMarkedAndCounted() throws IOException {
        var out = new ByteArrayOutputStream();
        int missing = PdfPaper.write(paper(List.of(Block.Paragraph.of("hi 👍🏽 漢字 ₸ e\u0301"))), AT, out);

        assertEquals(3, missing, "a thumb with its colour, and two signs");
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertEquals("hi 👍🏽 漢字 KZT é", page(document, 1).strip(), "read back as it was meant");
        }
    }

    @Test
    void whatWasMeantStandsBehindTheMarksForProgramsThatRead() throws IOException {
        try (PDDocument document = read(List.of(Block.Paragraph.of("hi 👩🏽\u200D💻 שלום")))) {
            var reader = new PDFMarkedContentExtractor();
            reader.processPage(document.getPage(0));
            assertEquals(
                    List.of("hi 👩🏽\u200D💻 שלום"),
                    reader.getMarkedContents().stream()
                            .flatMap(content -> content.getContents().stream())
                            .filter(PDMarkedContent.class::isInstance)
                            .map(content -> ((PDMarkedContent) content).getActualText())
                            .toList());
        }
    }

    @Test
    void anyWordsAtAllStandOnThePage() throws IOException {
        long seed = 20261122;
        var chance = new SplittableRandom(seed);
        for (int round = 0; round < 8; round++) {
            List<Block> blocks = List.of(
                    new Block.Title(Hostile.words(chance), Hostile.words(chance)),
                    new Block.Letterhead(Hostile.words(chance), Hostile.words(chance), Hostile.words(chance)),
                    new Block.Heading(Hostile.words(chance)),
                    new Block.Paragraph(List.of(
                            Run.plain(Hostile.words(chance)),
                            Run.bold(Hostile.words(chance)),
                            new Run(
                                    Hostile.words(chance),
                                    true,
                                    true,
                                    "https://e.com/" + Hostile.words(chance).strip()))),
                    new Block.Bullets(
                            List.of(List.of(), List.of(Run.plain(Hostile.words(chance)))), chance.nextInt(2) == 0),
                    new Block.Facts(List.of(new Block.Fact(Hostile.words(chance), Hostile.words(chance)))),
                    new Block.Table(
                            List.of(
                                    new Block.Column(Hostile.words(chance), chance.nextInt(2) == 0),
                                    new Block.Column(Hostile.words(chance), chance.nextInt(2) == 0)),
                            List.of(List.of(Hostile.words(chance), Hostile.words(chance))),
                            List.of(List.of(Hostile.words(chance), Hostile.words(chance)))),
                    new Block.Note(Hostile.words(chance)));
            try (PDDocument document = read(blocks)) {
                assertEquals(List.of(), outside(document), "seed " + seed + ", round " + round);
            }
        }
    }

    @Test
    void tenThousandLettersWithoutASpaceAreAllThere() throws IOException {
        String word = "ү".repeat(10_000);
        try (PDDocument document = read(List.of(Block.Paragraph.of(word)))) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(10_000, text.chars().filter(c -> c == 'ү').count());
            assertEquals(List.of(), outside(document));
        }
    }

    /// {@return the letters that stand outside the margins of a page}
    private static List<String> outside(PDDocument document) throws IOException {
        var outside = new ArrayList<String>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                boolean in = text.getXDirAdj() >= Book.LEFT - 1
                        && text.getXDirAdj() + text.getWidthDirAdj() <= Book.RIGHT + 1
                        && text.getYDirAdj() >= 50
                        && text.getYDirAdj() <= 842 - 30;
                if (!in) {
                    outside.add(text.getUnicode() + " at " + text.getXDirAdj() + "," + text.getYDirAdj());
                }
            }
        }.getText(document);
        return outside;
    }

    /// {@return how far below the top of the last page the words stand}
    private static List<Float> heights(PDDocument document, String... words) throws IOException {
        var heights = new ArrayList<Float>();
        for (String word : words) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    if (text.contains(word)) {
                        heights.add(positions.getFirst().getYDirAdj());
                    }
                    super.writeString(text, positions);
                }
            };
            stripper.setStartPage(document.getNumberOfPages());
            stripper.getText(document);
        }
        return heights;
    }

    private static String text(List<Block> blocks) throws IOException {
        try (PDDocument document = read(blocks)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    private static PDDocument read(List<Block> blocks) throws IOException {
        return Loader.loadPDF(bytes(blocks));
    }

    private static byte[] bytes(List<Block> blocks) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfPaper.write(paper(blocks), AT, out);
        return out.toByteArray();
    }

    private static Paper paper(List<Block> blocks) {
        return new Paper(Language.KK, "Тақырып", "Дана", blocks, "");
    }
}
