package boundary.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Client;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Four simulated consultants of a year and a half, two random diaries that reach the corners, and four stories,
/// against the answers of the reference in plain Python: every number to 1e−9 and every decision, of every client,
/// every third or sixth Sunday, from what was recorded by then.
class GoldenTest {
    private static final String PUBLIC = "/boundary/evaluation/public.zip";
    private static final String GOLDEN = "/boundary/scoring/golden.zip";
    private static final String STORIES = "/boundary/exchange/stories.zip";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "user-00, user-00, 13, " + PUBLIC,
        "user-03, user-03, 13, " + PUBLIC,
        "user-07, user-07, 13, " + PUBLIC,
        "user-11, user-11, 13, " + PUBLIC,
        "edge-a, edge-a, 21, " + GOLDEN,
        "edge-b, edge-b, 21, " + GOLDEN,
        "story-05, 05-hard-time, 16, " + STORIES,
        "story-07, 07-plays-on-guilt, 20, " + STORIES,
        "story-10, 10-retaliation, 13, " + STORIES,
        "story-12, 12-told-before-the-diary, 4, " + STORIES,
    })
    void agreesWithTheReference(String name, String folder, int days, String pack) {
        var history = new HistoryFolder(Pack.resource(pack).under(folder));
        var differences = new Differences();
        List<Map<?, ?>> answers = Pack.resource(GOLDEN).lines(name + ".jsonl");
        answers.forEach(answer -> compare(history, answer, differences));
        assertEquals(days, answers.size());
        assertTrue(differences.compared() > 20 * days, "only " + differences.compared() + " compared");
        assertTrue(differences.isEmpty(), differences::toString);
    }

    private static void compare(HistoryFolder history, Map<?, ?> answer, Differences differences) {
        LocalDate day = LocalDate.parse((String) answer.get("asOf"));
        Scores scores = Scores.of(history.journal(), day);
        Differences of = differences.of(day.toString());
        Layer layer = scores.layer();
        of.near("base", answer.get("base"), layer.base());
        of.near("offset", answer.get("offset"), layer.offset());
        of.each(
                "weight",
                (Map<?, ?>) answer.get("weights"),
                layer.weights().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, weight -> weight.getValue().inForce())));
        var clients = (List<?>) answer.get("clients");
        clients.forEach(client -> compare(history, (Map<?, ?>) client, scores, differences));
        of.same("clients", names(clients), listed(history, scores));
    }

    private static void compare(HistoryFolder history, Map<?, ?> expected, Scores scores, Differences differences) {
        compareNumbers(history, expected, scores, differences);
        String name = (String) expected.get("name");
        Assessment actual = scores.of(history.client(name).id());
        Differences of = differences.of(name + " on " + scores.day());
        var z = (Map<?, ?>) expected.get("z");
        of.near("z checkin", z.get("checkin"), actual.split().check());
        of.near("z offset", z.get("offset"), actual.split().offset());
        of.each("dimension", (Map<?, ?>) expected.get("dims"), actual.dimensions());
        compareJudgement(expected, actual, of);
    }

    static void compareNumbers(HistoryFolder history, Map<?, ?> expected, Scores scores, Differences differences) {
        String name = (String) expected.get("name");
        Assessment actual = scores.of(history.client(name).id());
        Differences of = differences.of(name + " on " + scores.day());
        of.near("p", expected.get("p"), actual.probability());
        of.near("score", expected.get("score"), actual.score());
        of.near("low", expected.get("low"), actual.interval().low());
        of.near("high", expected.get("high"), actual.interval().high());
        of.near("load", expected.get("load"), actual.load().perWeek());
        of.near("mood", expected.get("mood"), actual.mood());
        of.near("exposure", expected.get("exposure"), actual.load().exposure());
        compareParts((Map<?, ?>) expected.get("z"), actual.split(), of);
    }

    private static void compareParts(Map<?, ?> expected, Split actual, Differences of) {
        of.near("z", expected.get("total"), actual.total());
        of.near("z empty", expected.get("empty"), actual.empty());
        of.near("z mood", expected.get("mood"), actual.mood());
        of.each("z of", (Map<?, ?>) expected.get("kinds"), actual.kinds());
    }

    private static void compareJudgement(Map<?, ?> expected, Assessment actual, Differences of) {
        of.same("raised", expected.get("raised"), actual.status().raised());
        LocalDate onset = actual.status().onset();
        of.same("onset", expected.get("onset"), onset == null ? null : onset.toString());
        of.near("situational", expected.get("situational"), actual.cause().situational());
        var terms = actual.cause().terms();
        of.each(
                "term",
                (Map<?, ?>) expected.get("causeTerms"),
                terms.entrySet().stream()
                        .filter(term -> term.getKey() != CauseTerm.START)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        of.same("suggestion", expected.get("suggestion"), actual.suggestion().name());
        of.same("insufficientData", expected.get("insufficientData"), actual.isInsufficient());
    }

    static Set<String> names(List<?> clients) {
        return clients.stream()
                .map(client -> (String) ((Map<?, ?>) client).get("name"))
                .collect(Collectors.toSet());
    }

    static Set<String> listed(HistoryFolder history, Scores scores) {
        return scores.all().stream()
                .map(assessment -> history.journal().client(assessment.client()))
                .map(Client::name)
                .collect(Collectors.toSet());
    }
}
