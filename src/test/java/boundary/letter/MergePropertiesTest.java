package boundary.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What holds for every letter and every value: nothing is left unfilled in silence, lost, doubled or understood.
class MergePropertiesTest {
    private static final int ROUNDS = 3000;
    private static final List<String> AWKWARD = List.of(
            "$1",
            "\\1",
            "%s",
            "%n",
            "${name}",
            "${CLIENT}",
            "{CLIENT}",
            "{0}",
            "{HELP",
            "}",
            "[… client]",
            "«кавычки»",
            "\"quoted\" and 'single'",
            "line\nbreak",
            "line\r\nbreak\n\n",
            "tab\there",
            "שלום עולם",
            "\u202Eright to left\u202C",
            "مرحبا",
            "👩‍👩‍👧‍👦",
            "e\u0301",
            "Ә қ ң",
            "|",
            "a".repeat(10_000),
            "\n{CLIENT}$0\\".repeat(1_000));

    @Test
    void everyTemplateKeepsEveryValue() {
        for (LetterTemplate template : LetterTemplate.values()) {
            for (LetterLanguage language : LetterLanguage.values()) {
                Letter letter = template.letter(language);
                for (String value : AWKWARD) {
                    Map<MergeField, String> all = new EnumMap<>(MergeField.class);
                    letter.fields().forEach(field -> all.put(field, value));
                    assertSound(letter.pieces(), new FieldValues(all), template + " " + language + " " + value);
                    assertSound(letter.subject(), new FieldValues(all), template + " " + language + " " + value);
                }
                assertEquals(
                        letter.fields().stream()
                                .filter(f -> letter.pieces().contains(new Piece.Field(f)))
                                .toList(),
                        List.copyOf(letter.body(FieldValues.NONE, f -> "[" + f + "]")
                                .unfilled()));
            }
        }
    }

    @Test
    void everyMixtureOfPiecesAndValuesIsKept() {
        long seed = 20261123;
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var pieces = new ArrayList<Piece>();
            for (int i = random.nextInt(9); i > 0; i--) {
                pieces.add(
                        random.nextBoolean()
                                ? new Piece.Words(text(random))
                                : new Piece.Field(MergeField.values()[random.nextInt(MergeField.values().length)]));
            }
            Map<MergeField, String> known = new EnumMap<>(MergeField.class);
            for (MergeField field : MergeField.values()) {
                if (random.nextInt(3) > 0) {
                    known.put(field, random.nextInt(8) == 0 ? " \n" : text(random));
                }
            }
            assertSound(pieces, new FieldValues(known), "seed " + seed + ", round " + round);
        }
    }

    @Test
    void whatIsWrittenAsATemplateComesBackPieceByPiece() {
        long seed = 42;
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String written = text(random) + "{" + text(random) + "{ME}" + text(random) + "{LAST_DAY}}" + text(random);
            var again = new StringBuilder();
            for (Piece piece : Piece.parse(written)) {
                switch (piece) {
                    case Piece.Words(String words) -> again.append(words);
                    case Piece.Field(MergeField field) ->
                        again.append('{').append(field).append('}');
                }
            }
            assertEquals(written, again.toString(), "seed " + seed + ", round " + round);
            assertTrue(Piece.parse(written).contains(new Piece.Field(MergeField.ME)), written);
        }
    }

    /// The text without what stands in the places of fields is what the words say; in each place stands the value,
    /// or the mark of a field that is reported.
    private static void assertSound(List<Piece> pieces, FieldValues values, String where) {
        Merged merged = Merged.of(pieces, values, field -> "[… " + field + "]");
        Set<MergeField> missing = EnumSet.noneOf(MergeField.class);
        int at = 0;
        int place = 0;
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(String words) -> {
                    assertTrue(merged.text().startsWith(words, at), where);
                    at += words.length();
                }
                case Piece.Field(MergeField field) -> {
                    Merged.Place found = merged.fields().get(place);
                    String value = values.of(field);
                    String expected = value == null ? "[… " + field + "]" : value;
                    if (value == null) {
                        missing.add(field);
                    }
                    assertEquals(new Merged.Place(field, at, at + expected.length(), value != null), found, where);
                    assertEquals(expected, merged.text().substring(found.from(), found.to()), where);
                    at = found.to();
                    place++;
                }
            }
        }
        assertEquals(merged.text().length(), at, where);
        assertEquals(merged.fields().size(), place, where);
        assertEquals(missing, merged.unfilled(), where);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(
                    random.nextInt(3) == 0
                            ? Character.toString(random.nextInt(0x20, 0xD800))
                            : AWKWARD.get(random.nextInt(AWKWARD.size() - 2)));
        }
        return text.toString();
    }
}
