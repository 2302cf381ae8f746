package boundary.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The letters that come with the program, in every language.
class LetterTemplateTest {

    static Stream<Arguments> letters() {
        return Arrays.stream(LetterTemplate.values())
                .flatMap(t -> Arrays.stream(LetterLanguage.values())
                        .flatMap(l -> Arrays.stream(Address.values()).map(a -> Arguments.of(t, l, a))));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterHasEveryPartAndSpeaksItsLanguage(LetterTemplate template, LetterLanguage language, Address address) {
        Letter letter = template.letter(language, address);
        List<Part> parts = letter.passages().stream().map(Passage::part).toList();
        assertEquals(parts.stream().sorted().toList(), parts);
        assertEquals(template.letter(LetterLanguage.EN).passages().size(), parts.size());
        assertEquals(template == LetterTemplate.NO_CONTACT ? 4 : Part.values().length, parts.size());
        String words = words(letter.pieces()) + words(letter.subject());
        assertEquals(language == LetterLanguage.EN, words.matches("(?s).*[A-Za-z].*"), words);
        assertEquals(language != LetterLanguage.EN, words.matches("(?s).*\\p{IsCyrillic}.*"), words);
        assertFalse(words.contains("  ") || words.contains("{") || words.contains("..."), words);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLanguageAsksForTheSameFields(LetterTemplate template, LetterLanguage language, Address address) {
        assertEquals(
                template.letter(LetterLanguage.EN).fields(),
                template.letter(language, address).fields());
        assertTrue(template.letter(language, address).fields().containsAll(Set.of(MergeField.CONTACT, MergeField.ME)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterIsShort(LetterTemplate template, LetterLanguage language, Address address) {
        int words = words(template.letter(language, address).pieces()).split("\\s+").length;
        assertTrue(words >= (template == LetterTemplate.NO_CONTACT ? 20 : 35) && words <= 110, words + " words");
    }

    @Test
    void namesAreFoundAsPeopleTypeThem() {
        assertEquals(LetterTemplate.END_WORK, LetterTemplate.of("end-work"));
        assertEquals(LetterTemplate.END_WORK, LetterTemplate.of(" End_Work "));
        assertNull(LetterTemplate.of("end"));
        assertEquals(MergeField.LAST_DAY, MergeField.of("last-day"));
        assertNull(MergeField.of(""));
        assertEquals(
                7,
                Arrays.stream(LetterTemplate.values())
                        .filter(LetterTemplate::declinesRequest)
                        .count());
    }

    private static String words(List<Piece> pieces) {
        var text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece instanceof Piece.Words(String words) ? words : "0");
        }
        return text.toString();
    }
}
