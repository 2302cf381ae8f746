package boundary.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is noticed in letters, and what is not: at least forty in each language, and the templates themselves.
class LetterCheckTest {
    private static final int FEWEST = 40;

    static Stream<SampleLetter> letters() {
        return Arrays.stream(LetterLanguage.values()).flatMap(l -> SampleLetter.all(l).stream());
    }

    static Stream<Arguments> sentences() {
        return SampleLetter.lines("sentences.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arguments.of((Object[]) line.split(" ", 3)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aFaultIsFoundWhereItIsAndAGoodLetterIsLeftAlone(SampleLetter letter) {
        List<Advice> advice = LetterCheck.of(letter.text(), letter.language()).advice();
        String shown = shown(letter.text(), advice);
        if (letter.isGood()) {
            assertEquals(List.of(), advice, shown);
            return;
        }
        assertEquals(1, advice.size(), shown);
        Advice only = advice.getFirst();
        assertEquals(letter.fault(), only.kind(), shown);
        assertTrue(only.from() >= letter.from() && only.to() <= letter.to() && only.from() < only.to(), shown);
    }

    /// Sentences that look alike and are meant differently stand here side by side.
    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceIsJudgedByWhatItSays(String language, String expected, String sentence) {
        List<Advice> advice =
                LetterCheck.of(sentence, LetterLanguage.valueOf(language)).advice();
        List<String> kinds = advice.stream().map(a -> a.kind().name()).toList();
        assertEquals(expected.equals("FINE") ? List.of() : List.of(expected), kinds, shown(sentence, advice));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void thePartsOfALetterAreSeen(SampleLetter letter) {
        if (letter.isGood()) {
            assertEquals(
                    letter.parts(),
                    LetterCheck.of(letter.text(), letter.language()).parts(),
                    letter.text());
        }
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void thereAreEnoughLettersOfEveryKind(LetterLanguage language) {
        List<SampleLetter> all = SampleLetter.all(language);
        assertTrue(all.size() >= FEWEST);
        assertEquals(all.size(), all.stream().map(SampleLetter::text).distinct().count());
        for (Advice.Kind kind : Advice.Kind.values()) {
            assertTrue(all.stream().filter(l -> kind == l.fault()).count() >= 3, language + " " + kind);
        }
        assertTrue(all.stream().filter(SampleLetter::isGood).count() >= 15);
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void theTemplatesFollowTheAdviceAndShowEveryPart(LetterLanguage language) {
        for (LetterTemplate template : LetterTemplate.values()) {
            for (Address address : Address.values()) {
                assertShape(template, language, address);
            }
        }
    }

    private static void assertShape(LetterTemplate template, LetterLanguage language, Address address) {
        String text = template.letter(language, address)
                .body(FieldValues.NONE, f -> "Xyz")
                .text();
        LetterCheck check = LetterCheck.of(text, language);
        assertEquals(List.of(), check.advice(), template + shown(text, check.advice()));
        assertEquals(template.parts(), check.parts(), template + " " + text);
    }

    @Test
    void aPartThatIsTakenAwayIsMissed() {
        for (LetterLanguage language : LetterLanguage.values()) {
            Letter letter = LetterTemplate.GUARANTEES.letter(language);
            for (Part part : List.of(Part.THANKS, Part.DECISION, Part.ENCOURAGEMENT, Part.OTHER_HELP)) {
                var rest = new Letter(
                        letter.subject(),
                        letter.passages().stream().filter(p -> p.part() != part).toList());
                String text = rest.body(FieldValues.NONE, f -> "Xyz").text();
                assertTrue(!LetterCheck.of(text, language).parts().contains(part), language + " " + part + text);
            }
        }
    }

    @Test
    void spellingsThatPeopleMixAreOne() {
        assertKind(Advice.Kind.APOLOGY, "Извините, что приходится повысить цену.", LetterLanguage.RU);
        assertKind(Advice.Kind.FREE_WORK, "ЗА СВОЙ СЧЁТ сделаю.", LetterLanguage.RU);
        assertKind(Advice.Kind.FREE_WORK, "за свой счет сделаю.", LetterLanguage.RU);
        assertKind(Advice.Kind.GUARANTEE, "Нәтижеге кепілдік береміз.", LetterLanguage.KK);
        assertKind(Advice.Kind.GUARANTEE, "Натижеге кепилдик беремиз.", LetterLanguage.KK);
        assertKind(Advice.Kind.FREE_WORK, "I won’t charge you.", LetterLanguage.EN);
        assertKind(Advice.Kind.FREE_WORK, "I won't\ncharge you.", LetterLanguage.EN);
    }

    @Test
    void aTurnEndsWithItsSentence() {
        assertEquals(
                List.of(),
                LetterCheck.of("It is for us two. Free seats are left.", LetterLanguage.EN)
                        .advice());
        assertEquals(
                List.of(),
                LetterCheck.of("This is for\n\nfree people", LetterLanguage.EN).advice());
        assertEquals(
                2,
                LetterCheck.of("I guarantee it. I guarantee that.", LetterLanguage.EN)
                        .advice()
                        .size());
        assertEquals(
                1,
                LetterCheck.of("I guarantee it, I guarantee that.", LetterLanguage.EN)
                        .advice()
                        .size());
    }

    @Test
    void noTextIsTooOddToBeLookedAt() {
        for (String odd :
                List.of("", "\n", "'", "%", "[…", "{ME", "\uD800", "a".repeat(10_000), "you ".repeat(5_000))) {
            for (LetterLanguage language : LetterLanguage.values()) {
                assertEquals(Set.of(), LetterCheck.of(odd, language).parts());
                assertEquals(List.of(), LetterCheck.of(odd, language).advice());
            }
        }
    }

    private static void assertKind(Advice.Kind kind, String text, LetterLanguage language) {
        List<Advice> advice = LetterCheck.of(text, language).advice();
        assertEquals(List.of(kind), advice.stream().map(Advice::kind).toList(), text);
    }

    private static String shown(String text, List<Advice> advice) {
        var shown = new StringBuilder("\n");
        advice.forEach(a -> shown.append(a.kind())
                .append(": ")
                .append(text, a.from(), a.to())
                .append('\n'));
        return shown.toString();
    }
}
