package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Айжан Сапарова", "Ә Ғ Қ Ң Ө Ұ Ү Һ І", "naïve — “quotes” 😀 👩‍👧", "שלום", "tab\there"})
    void whatPeopleWriteStaysAsItIs(String text) {
        assertEquals(text, Text.body(text));
    }

    @Test
    void halfACharacterBecomesTheSignForIt() {
        assertEquals("a\uFFFDb", Text.body("a\uD83Db"));
        assertEquals("\uFFFD", Text.body("\uDE00"));
        assertEquals("\uFFFD\uFFFD", Text.body("\uDE00\uD83D"), "two halves in the wrong order");
        assertEquals("😀", Text.body("\uD83D\uDE00"));
    }

    @Test
    void controlCharactersGoAndLinesStay() {
        assertEquals("one\r\ntwo\n\tthree", Text.body("one\r\n\u0000two\u0007\n\tthr\u007Fe\u001B\u009Ee"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\t", "\u0085", "\u2028", "\u2029"})
    void aLineHasNoBreaks(String between) {
        assertEquals("one two", Text.line("  one" + between + "two" + between, 20));
        assertEquals("one two", Text.name("one" + between + "two"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200E, 0x200F, 0x061C, 0x202A, 0x202E, 0x2066, 0x2069})
    void aNameCannotTurnTheDirectionOfWriting(int mark) {
        String marked = Character.toString(mark) + " North" + Character.toString(mark) + "wind";
        assertEquals("Northwind", Text.name(marked));
        assertEquals(marked, Text.body(marked), "a note may");
    }

    @Test
    void theLongestTextIsKeptAndALongerOneRefused() {
        assertEquals(Text.BODY_LIMIT, Text.body("a".repeat(Text.BODY_LIMIT)).length());
        assertThrows(IllegalArgumentException.class, () -> Text.body("a".repeat(Text.BODY_LIMIT + 1)));
        String name = "б".repeat(Text.NAME_LIMIT);
        assertEquals(name, Text.name("  " + name + "\u200F "), "what goes does not count");
        assertThrows(IllegalArgumentException.class, () -> Text.name(name + "б"));
        assertThrows(IllegalArgumentException.class, () -> Text.line("abcd", 3));
        assertEquals("abc", Text.line(" abc ", 3));
    }

    @Test
    void keepingATextTwiceChangesNothingMore() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x100) : random.nextInt(0x10000)));
            }
            String body = Text.body(text.toString());
            String name = Text.name(text.toString());
            assertEquals(body, Text.body(body));
            assertEquals(name, Text.name(name));
        }
    }
}
