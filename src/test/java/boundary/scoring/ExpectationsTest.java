package boundary.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Suggestion;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The sixteen small diaries are the meaning of the model: what is right to say on which Sunday, and what never is.
class ExpectationsTest {
    private static final Pack STORIES = Pack.resource("/boundary/exchange/stories.zip");

    /// What is right to say of one client on one day; an empty set is anything.
    record Expectation(
            String story,
            HistoryFolder history,
            String client,
            LocalDate day,
            Set<Band> bands,
            Set<Suggestion> suggestions,
            Set<Suggestion> never) {

        static Expectation of(String story, HistoryFolder history, NamedCsvRecord row) {
            return new Expectation(
                    story,
                    history,
                    row.getField("client"),
                    LocalDate.parse(row.getField("as_of")),
                    codes(Band.class, row.getField("band_is_one_of")),
                    codes(Suggestion.class, row.getField("suggestion_is_one_of")),
                    codes(Suggestion.class, row.getField("suggestion_is_none_of")));
        }

        private static <E extends Enum<E>> Set<E> codes(Class<E> type, String codes) {
            var set = EnumSet.noneOf(type);
            for (String code : codes.split(" ")) {
                if (!code.isEmpty()) {
                    set.add(Enum.valueOf(type, code));
                }
            }
            return set;
        }

        @Override
        public String toString() {
            return story + ", " + client + " on " + day;
        }
    }

    static List<Expectation> expectations() {
        var all = new ArrayList<Expectation>();
        for (String story : STORIES.folders()) {
            Pack files = STORIES.under(story);
            var history = new HistoryFolder(files);
            files.rows("expect.csv").forEach(row -> all.add(Expectation.of(story, history, row)));
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expectations")
    void isMet(Expectation expected) {
        Assessment said = Scores.of(expected.history().journal(), expected.day())
                .of(expected.history().client(expected.client()).id());
        String what = expected + ": " + said.band() + ", " + said.suggestion() + " at p " + said.probability()
                + ", but the story is: " + STORIES.under(expected.story()).text("STORY.txt");
        assertTrue(expected.bands().isEmpty() || expected.bands().contains(said.band()), what);
        assertTrue(expected.suggestions().isEmpty() || expected.suggestions().contains(said.suggestion()), what);
        assertTrue(!expected.never().contains(said.suggestion()), what);
    }

    @Test
    void noneIsLeftOut() {
        assertEquals(16, STORIES.folders().size());
        assertEquals(42, expectations().size());
    }
}
