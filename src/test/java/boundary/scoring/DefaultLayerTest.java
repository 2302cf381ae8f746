package boundary.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two simulated consultants without check-ins under the layer of somebody of whom nothing is learnt yet, against the
/// answers of the reference: the sums of §2 and §3 alone.
class DefaultLayerTest {
    private static final Pack PUBLIC = Pack.resource("/boundary/evaluation/public.zip");
    private static final Pack GOLDEN = Pack.resource("/boundary/scoring/golden.zip");

    @ParameterizedTest
    @CsvSource({"user-00, basic-00", "user-07, basic-07"})
    void agreesWithTheReference(String folder, String answers) {
        var history = new HistoryFolder(PUBLIC.under(folder).without("checkins.csv"));
        var differences = new Differences();
        List<Map<?, ?>> lines = GOLDEN.lines(answers + ".jsonl");
        for (Map<?, ?> line : lines) {
            LocalDate day = LocalDate.parse((String) line.get("asOf"));
            Scores scores = Scores.under(history.journal(), day, sunday -> Layer.first(Scorecard.STANDARD));
            var clients = (List<?>) line.get("clients");
            clients.forEach(client -> GoldenTest.compareNumbers(history, (Map<?, ?>) client, scores, differences));
            differences.same("clients on " + day, GoldenTest.names(clients), GoldenTest.listed(history, scores));
        }
        assertEquals(13, lines.size());
        assertTrue(differences.compared() > 1000, "only " + differences.compared() + " compared");
        assertTrue(differences.isEmpty(), differences::toString);
    }
}
