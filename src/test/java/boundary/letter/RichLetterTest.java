package boundary.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.InteractionId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What holds for every letter with bold words, lists, links and fields: it is read as it was written, and places in
/// it are found.
class RichLetterTest {
    private static final int ROUNDS = 2000;
    private static final List<String> AWKWARD = List.of(
            "$1",
            "\\",
            "\\1",
            "%s",
            "${name}",
            "{CLIENT}",
            "{HELP",
            "}",
            "*",
            "**bold**",
            "_",
            "snake_case_name",
            "[",
            "](",
            "[a](http://b)",
            "- ",
            "\\- ",
            "«кавычки»",
            "\"quoted\" & 'single' <b>",
            "&amp;",
            "שלום עולם",
            "\u202Eright to left\u202C",
            "👩‍👩‍👧‍👦",
            "Ә қ ң",
            " ",
            "  ",
            "a".repeat(10_000));

    @Test
    void whatWasWrittenIsReadBackExactly() {
        long seed = 20261123;
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            RichLetter letter = letter(random);
            String where = "seed " + seed + ", round " + round;
            assertEquals(letter.lines(), Markup.lines(Markup.written(letter.lines())), where);
            assertEquals(letter.subject(), Markup.line(Markup.written(letter.subject())), where);
            LetterDraft draft = draft(letter, random);
            assertEquals(draft, LetterDraft.parse(draft.text()), where);
        }
    }

    @Test
    void aPlaceInTheLookedAtTextIsFoundInTheEditor() {
        long seed = 11;
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            RichLetter letter = letter(random);
            Merged looked = letter.written(new FieldValues(values(random)), RichLetterTest::mark);
            Merged short1 = letter.written(FieldValues.NONE, field -> "\ufffc");
            int index = random.nextInt(looked.text().length() + 1);
            int before = looked.inPieces(index, false);
            int behind = looked.inPieces(index, true);
            boolean inside = looked.fields().stream().anyMatch(p -> p.from() < index && index < p.to());
            assertEquals(inside ? 1 : 0, behind - before);
            if (!inside) {
                String rest = looked.text().substring(index);
                long fields =
                        looked.fields().stream().filter(p -> p.from() >= index).count();
                int values = looked.fields().stream()
                        .filter(p -> p.from() >= index)
                        .mapToInt(p -> p.to() - p.from())
                        .sum();
                assertEquals(rest.length() - values + fields, short1.text().length() - before);
            }
        }
    }

    @Test
    void everyTemplateIsTheSameLetterInTheEditor() {
        for (LetterTemplate template : LetterTemplate.values()) {
            for (LetterLanguage language : LetterLanguage.values()) {
                Letter letter = template.letter(language);
                RichLetter rich = RichLetter.of(letter);
                assertEquals(
                        letter.body(FieldValues.NONE, RichLetterTest::mark),
                        rich.written(FieldValues.NONE, RichLetterTest::mark));
                assertEquals(letter.fields(), rich.fields());
            }
        }
    }

    @Test
    void aTextTypedByHandIsUnderstoodGently() {
        assertEquals(Line.of("5 * 3 = 15, snake_case"), Markup.line("5 * 3 = 15, snake_case"));
        assertEquals(Line.of("[x] and [y](z)"), Markup.line("[x] and [y](z)"));
        assertEquals(
                new Line(
                        true,
                        List.of(
                                new Run(new Piece.Words("A"), Ink.PLAIN.withBold(true)),
                                Run.words(" "),
                                new Run(new Piece.Words("page"), Ink.PLAIN.withLink("https://a.kz/b(c)")),
                                new Run(new Piece.Field(MergeField.ME), Ink.PLAIN))),
                Markup.line("- *A* [page](https://a.kz/b(c\\)){ME}"));
        assertNull(LetterDraft.parse("something else"));
        assertNull(LetterDraft.parse("letter 1\nlanguage: XX\nbody\n"));
        assertNotNull(LetterDraft.parse("letter 1\nfuture: thing\nbody\nHello"));
    }

    @Test
    void onlyAddressesAreLinks() {
        assertEquals("", Ink.PLAIN.withLink("javascript:alert(1)").link());
        assertEquals("https://a.kz/x", Links.meant(" a.kz/x "));
        assertEquals("mailto:m@a.kz", Links.meant("m@a.kz"));
        assertEquals("", Links.meant("no address"));
    }

    private static String mark(MergeField field) {
        return "[… " + field + "]";
    }

    private static LetterDraft draft(RichLetter letter, Random random) {
        return new LetterDraft(
                random.nextBoolean() ? "" : "END_WORK",
                LetterLanguage.values()[random.nextInt(3)],
                Address.values()[random.nextInt(2)],
                random.nextBoolean() ? null : new InteractionId(new UUID(1, random.nextLong())),
                values(random),
                random.nextBoolean() ? Set.of() : Set.of("a \\n \n b", "c"),
                random.nextBoolean(),
                letter);
    }

    private static Map<MergeField, String> values(Random random) {
        Map<MergeField, String> known = new EnumMap<>(MergeField.class);
        for (MergeField field : MergeField.values()) {
            if (random.nextInt(3) > 0) {
                known.put(field, "x" + text(random) + (random.nextInt(5) == 0 ? "\r\nnext\n" : ""));
            }
        }
        return known;
    }

    private static RichLetter letter(Random random) {
        var lines = new ArrayList<Line>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            lines.add(line(random));
        }
        lines.add(Line.of("end"));
        return new RichLetter(line(random), lines);
    }

    private static Line line(Random random) {
        var runs = new ArrayList<Run>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Ink ink = new Ink(
                    random.nextInt(3) == 0,
                    random.nextInt(3) == 0,
                    random.nextInt(4) == 0 ? "https://a.kz/(" + random.nextInt(3) + ")_*]" : "");
            runs.add(new Run(
                    random.nextInt(3) == 0
                            ? new Piece.Field(MergeField.values()[random.nextInt(MergeField.values().length)])
                            : new Piece.Words(text(random)),
                    ink));
        }
        return new Line(random.nextInt(3) == 0, runs);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(
                    random.nextInt(3) == 0
                            ? Character.toString(random.nextInt(0x20, 0xD800))
                            : AWKWARD.get(random.nextInt(AWKWARD.size())));
        }
        assertTrue(text.indexOf("\n") < 0);
        return text.toString();
    }
}
