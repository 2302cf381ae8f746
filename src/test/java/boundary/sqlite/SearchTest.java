package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.InteractionId;
import boundary.journal.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finding entries by their words in three languages, and that nothing a person types breaks it.
class SearchTest {
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\"",
            "\"\"",
            "*",
            "**",
            "AND",
            "OR",
            "NOT",
            "a OR",
            "NEAR(",
            "NEAR(a b, 2)",
            "col:x",
            "note:x",
            "-x",
            "+x",
            "^x",
            "'",
            "''",
            "()",
            "(",
            ")",
            "{a b}: c",
            "a AND AND b",
            "%",
            "_",
            "\\",
            ";",
            "--",
            "/*",
            "\u0000",
            "a\u0000b",
            "\uD800",
            "\uDC00x",
            "x\uD83D",
            "😀",
            "\u0301",
            "\u200F",
            "\uFFFF",
            "﷽",
            "1e9",
            "-1");

    @TempDir
    Path folder;

    private SqliteStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.create(folder.resolve("mine"), Clock.systemUTC());
        store.commit(Sample.client());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void words_are_found_by_their_beginnings_whatever_their_case() {
        store.commit(Sample.log(1, "Позвонил ЕЩЁ раз насчёт логотипа"));
        store.commit(Sample.log(2, "Әйгерім түнгі қоңырау шалды, ҰЯЛДЫ"));
        store.commit(Sample.log(3, "Called again about the Café invoice"));
        assertFound("еще", 1);
        assertFound("ещё позв", 1);
        assertFound("НАСЧЕТ лого", 1);
        assertFound("әйг", 2);
        assertFound("ТҮНГІ ҚОҢ", 2);
        assertFound("ұялды", 2);
        assertFound("cafe", 3);
        assertFound("CAFÉ inv", 3);
        assertFound("called позвонил");
    }

    @Test
    void words_are_found_however_their_letters_were_composed() {
        store.commit(Sample.log(1, "мой"));
        store.commit(Sample.log(2, "мои\u0306"));
        assertFound("мой", 2, 1);
        assertFound("мои\u0306", 2, 1);
    }

    @Test
    void topics_and_feelings_are_found_and_the_newest_entry_comes_first() {
        store.commit(Sample.log(2, new Words("Invoice", "", "")));
        store.commit(Sample.log(9, new Words("", "", "tired of the invoice")));
        store.commit(Sample.log(5, new Words("", "an invoice", "")));
        assertFound("invoice", 9, 5, 2);
        assertEquals(List.of(Sample.id(9), Sample.id(5)), store.search("invoice", 2));
    }

    @Test
    void only_what_stands_is_found() {
        store.commit(Sample.log(1, "first words"));
        store.commit(Sample.change(1, Words.noting("first words"), Words.noting("second words")));
        assertFound("first");
        assertFound("second", 1);
        store.commit(Sample.delete(1, Words.noting("second words")));
        assertFound("second");
        assertEquals(Words.NONE, store.wordsOf(Sample.id(1)));
        store.commit(Sample.log(1, "third words"));
        assertFound("words", 1);
        assertTrue(store.check().ok());
    }

    @Test
    void nothing_that_is_typed_breaks_it() {
        store.commit(Sample.log(1, "a b x 1e9 and or near note"));
        for (String typed : NASTY) {
            store.search(typed, 10);
            store.search(typed + " " + typed, 10);
        }
        store.search("word ".repeat(10_000), 10);
        store.search("x".repeat(10_000), 10);
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            var typed = new StringBuilder();
            random.ints(random.nextInt(12), 0, NASTY.size()).forEach(n -> typed.append(NASTY.get(n)));
            random.ints(random.nextInt(5), 0, 0x10000).forEach(c -> typed.append((char) c));
            store.search(typed.toString(), 10);
        }
        assertFound("NEAR( \"note\" * -x", 1);
    }

    private void assertFound(String typed, int... numbers) {
        List<InteractionId> expected =
                Arrays.stream(numbers).mapToObj(Sample::id).toList();
        assertEquals(expected, store.search(typed, 10), typed);
    }
}
