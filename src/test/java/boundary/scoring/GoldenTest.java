package boundary.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Client;
import boundary.journal.Journal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two simulated histories of a year and a half against the answers of the reference, to 1e−9: every number, every
/// client, every sixth Sunday, from what was recorded by then.
class GoldenTest {
    private static final double NEAR = 1e-9;

    @ParameterizedTest
    @ValueSource(strings = {"user-00.zip", "user-07.zip"})
    void agreesWithTheReference(String resource) {
        Pack files = Pack.resource("/boundary/scoring/" + resource);
        var folder = new HistoryFolder(files.without("checkins.csv"));
        Journal journal = folder.journal();
        int compared = 0;
        for (Map<?, ?> answer : files.lines("basic.jsonl")) {
            LocalDate day = LocalDate.parse((String) answer.get("asOf"));
            Scores scores = Scores.under(journal, day, sunday -> Layer.first(Scorecard.STANDARD));
            Set<String> names = new HashSet<>();
            for (Object client : (List<?>) answer.get("clients")) {
                var expected = (Map<?, ?>) client;
                String name = (String) expected.get("name");
                names.add(name);
                compare(
                        name + " on " + day,
                        expected,
                        scores.of(folder.client(name).id()));
                compared++;
            }
            assertEquals(names, listed(journal, scores), "who is listed on " + day);
        }
        assertTrue(compared > 100, "only " + compared + " compared");
    }

    private static void compare(String what, Map<?, ?> expected, Assessment actual) {
        near(what + " p", expected.get("p"), actual.probability());
        near(what + " score", expected.get("score"), actual.score());
        near(what + " low", expected.get("low"), actual.interval().low());
        near(what + " high", expected.get("high"), actual.interval().high());
        near(what + " load", expected.get("load"), actual.load().perWeek());
        near(what + " mood", expected.get("mood"), actual.mood());
        near(what + " exposure", expected.get("exposure"), actual.load().exposure());
        var z = (Map<?, ?>) expected.get("z");
        near(what + " z", z.get("total"), actual.split().total());
        near(what + " z empty", z.get("empty"), actual.split().empty());
        near(what + " z mood", z.get("mood"), actual.split().mood());
        var kinds = new HashMap<String, Double>();
        actual.split().kinds().forEach((code, part) -> kinds.put(code.name(), part));
        var expectedKinds = (Map<?, ?>) z.get("kinds");
        assertEquals(expectedKinds.keySet(), kinds.keySet(), what);
        expectedKinds.forEach((code, part) -> near(what + " " + code, part, kinds.get(code)));
    }

    private static void near(String what, Object expected, double actual) {
        assertEquals((double) Objects.requireNonNull(expected, what), actual, NEAR, what);
    }

    private static Set<String> listed(Journal journal, Scores scores) {
        var names = new HashSet<String>();
        for (Assessment assessment : scores.all()) {
            Client client = Objects.requireNonNull(journal.client(assessment.client()));
            names.add(client.name());
        }
        return names;
    }
}
