package boundary.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.text.Language;
import boundary.text.paper.Block;
import boundary.text.paper.Paper;
import boundary.text.paper.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Documents as files to be kept: veraPDF finds nothing in them that PDF/A-2b forbids, and nothing that keeps a program
/// from reading them aloud (PDF/UA-1), whatever stands in them.
class KeepingTest {
    private static final String CLAIM = "5 "; // a file that is for everybody has to say so; ours only is

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    @BeforeAll
    static void found() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLongDocumentWithContentsCanBeKept(Language language) throws Exception {
        Map<Language, String> said = Map.of(
                Language.EN, "Called again about the invoice",
                Language.RU, "Съешь ещё этих мягких французских булок",
                Language.KK, "Ғ ғ Ә ә Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і");
        var blocks = new ArrayList<Block>();
        String words = said.get(language);
        blocks.add(new Block.Title(words, words));
        blocks.add(new Block.Facts(List.of(new Block.Fact(words, words))));
        blocks.add(new Block.Contents(words));
        for (int i = 1; i <= 4; i++) {
            blocks.add(new Block.Chapter(words + " " + i));
            blocks.add(new Block.Heading(words));
            blocks.add(new Block.Table(
                    List.of(new Block.Column(words, false), new Block.Column("№", true)),
                    IntStream.range(0, 60)
                            .mapToObj(k -> List.of(words.repeat(k % 7), Integer.toString(k)))
                            .toList(),
                    List.of(List.of(words, "60")),
                    i % 2 == 0));
        }
        assertEquals(List.of(), faults(new Paper(language, words, words, blocks, words)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anyWordsAtAllCanBeKept(Language language) throws Exception {
        long seed = 20261123L + language.ordinal();
        var chance = new SplittableRandom(seed);
        List<Block> blocks = List.of(
                new Block.Letterhead(Hostile.words(chance), Hostile.words(chance), Hostile.words(chance)),
                new Block.Heading(Hostile.words(chance)),
                new Block.Paragraph(List.of(
                        Run.plain(Hostile.words(chance)),
                        new Run(Hostile.words(chance), true, true, "https://e.com/?a=" + seed))),
                new Block.Bullets(List.of(List.of(), List.of(Run.bold(Hostile.words(chance)))), true),
                new Block.Facts(List.of(new Block.Fact(Hostile.words(chance), "Ж".repeat(10_000)))),
                new Block.Table(
                        List.of(new Block.Column(Hostile.words(chance), false)),
                        List.of(List.of(Hostile.words(chance)), List.of("")),
                        List.of()),
                new Block.PageBreak(),
                new Block.Note(Hostile.words(chance)));
        assertEquals(
                List.of(),
                faults(new Paper(
                        language, Hostile.words(chance), Hostile.words(chance), blocks, Hostile.words(chance))),
                "seed " + seed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEmptyDocumentCanBeKept(Language language) throws Exception {
        assertEquals(List.of(), faults(new Paper(language, "", "", List.of(), "")));
    }

    private static List<String> faults(Paper paper) throws Exception {
        var out = new ByteArrayOutputStream();
        PdfPaper.write(paper, AT, out);
        var faults = new ArrayList<>(faults(out.toByteArray(), PDFAFlavour.PDFA_2_B));
        faults(out.toByteArray(), PDFAFlavour.PDFUA_1).stream()
                .filter(fault -> !fault.startsWith(CLAIM))
                .forEach(faults::add);
        return faults;
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour kind) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), kind);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(kind, 20, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(
                    result.getTotalAssertions() > 10, "veraPDF looked at " + result.getTotalAssertions() + " things");
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
