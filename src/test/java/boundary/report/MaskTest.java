package boundary.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that stand in no text that leaves.
class MaskTest {
    private static final List<String> PEOPLE =
            List.of("Асель", "Marta Lind", "Ерлан", "Анна", "Анна Ким", "Мария", "O'Neil", "Қанат", "Lee");
    private static final List<String> OTHERS = List.of(
            "called",
            "позвонила",
            "вечером",
            "счёт",
            "келісім",
            "2026-11-23",
            "€40",
            "Leeds",
            "Мариинск",
            "🙂",
            "x",
            "[",
            "$1");

    @ParameterizedTest
    @CsvSource({
        "Асель, 'Асель Асели Аселью Асельдің Асельге Асельмен АСЕЛЬ асель Аселин'",
        "Марта, 'Марта Марты Марте Марту Мартой Марткамен'",
        "Иван, 'Иван Ивана Ивану Иваном Иване Иванның Иванмен'",
        "Андрей, 'Андрей Андрея Андрею Андреем Андрее'",
        "Мария, 'Мария Марии Марию Марией Марияға'",
        "Павел, 'Павел Павла Павлу Павлом Павле'",
        "Лев, 'Лев Льва Льву Львом'",
        "Пётр, 'Пётр Петр Петра Петру Пётром'",
        "Островский, 'Островский Островского Островскому Островским Островском Островская Островской'",
        "Дана, 'Дана Дананың Данаға Дананы Данада Данадан Данамен Даны Дане Данин'",
        "Ерлан, 'Ерлан Ерланның Ерланға Ерланды Ерланда Ерланнан Ерланмен Ерлана Ерлану'",
        "Қанат, 'Қанат ҚАНАТ Қанаттың Қанатқа Қанатты Қанатпен Қаната'",
        "Сәуле, 'Сәуле Сәуленің Сәулеге Сәулені Сәулемен'",
        "Marta, 'Marta MARTA marta'"
    })
    void aNameIsFoundInItsCases(String name, String forms) {
        var mask = new Mask(List.of(name));
        for (String form : forms.split(" ", -1)) {
            if (form.equals("Марткамен")) {
                assertEquals(form, mask.of(form));
                continue;
            }
            assertEquals("— [person 1], да", mask.of("— " + form + ", да"), form);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ли, 'или лист Лида Ливан ли́ния'",
        "Ян, 'январь Янтарь обезьян Яндекс'",
        "Лев, 'левый слева плевать Левин'",
        "Ann, 'annual Hannah Anna Anne'",
        "Марк, 'Марков маркетинг рынок'",
        "Иван, 'Иванов Иваново'"
    })
    void otherWordsStayAsTheyAre(String name, String words) {
        assertSame(words, new Mask(List.of(name)).of(words));
    }

    @Test
    void theLongerNameCountsAndNumbersStay() {
        var mask = new Mask(List.of("Анна", "Анна Ким", "Marta Lind / Marta / M. L."));
        assertEquals(
                "[person 2], [person 1] и [person 3]; [person 3]: [person 3]’s — [person 2]",
                mask.of("Анна\u00A0Ким, Анны и Marta; M. L.: MARTA  LIND’s — Анной Ким"));
        assertEquals("[person 3]@example.org", mask.of("marta@example.org"));
    }

    @Test
    void aTextWithDecomposedLettersIsSearchedToo() {
        assertEquals("[person 1] пришла", new Mask(List.of("Андрей")).of("Андреи\u0306 пришла"));
        assertEquals("[person 1]", new Mask(List.of("Zoe\u0308")).of("Zoë"));
    }

    @Test
    void aPersonWhoIsCalledPersonIsHiddenOnce() {
        assertEquals("[person 1] [person 2]", new Mask(List.of("person", "1")).of("Person 1"));
    }

    @Test
    void blankAndRepeatedNamesAreNobody() {
        assertTrue(new Mask(List.of(" ", "/", "")).isNone());
        assertEquals(new Mask(List.of("A", "B")), new Mask(List.of(" A", "", "A", "B ")));
    }

    @Test
    void theWordForAPersonIsThatOfTheLanguage() {
        assertEquals("[адам 1]", new Mask(List.of("Дана"), "адам").of("Данаға"));
    }

    @Test
    void aTextThatGrowsStaysWithinItsLimit() {
        String text = "Ян ".repeat(60).strip();
        String masked = new Mask(List.of("Ян")).of(text, 200);
        assertEquals(200, masked.length());
        assertFalse(masked.contains("Ян"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_123})
    void noNameIsLeftAndNothingElseIsTouched(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var mask = new Mask(PEOPLE);
            var text = new ArrayList<String>();
            var expected = new ArrayList<String>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                boolean person = random.nextBoolean();
                int which = random.nextInt(person ? PEOPLE.size() : OTHERS.size());
                String word = person ? cased(PEOPLE.get(which), random) : OTHERS.get(which);
                text.add(word + ",");
                expected.add((person ? "[person " + (which + 1) + "]" : word) + ",");
            }
            String said = String.join(" ", text);
            assertEquals(String.join(" ", expected), mask.of(said), "seed " + seed + ": " + said);
            for (String name : PEOPLE) {
                var whole = Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                assertFalse(whole.matcher(mask.of(said)).find(), "seed " + seed + ": " + name);
            }
        }
    }

    private static String cased(String name, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> name;
            case 1 -> name.toUpperCase(Locale.ROOT);
            default -> name.toLowerCase(Locale.ROOT);
        };
    }
}
