package boundary.scoring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.ClientId;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Diaries made to stand on both sides of the thresholds of §5, §6 and §7 (the last day of a hold and the day after it,
/// the fourth bad entry and the fifth) and random ones that moving a parameter changes, against the answers of the
/// reference in plain Python: every Sunday, one after the other.
class CornersTest {
    private static final Pack CORNERS = Pack.resource("/boundary/scoring/corners.zip");

    static List<String> folders() {
        return CORNERS.folders();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void agreesWithTheReference(String folder) {
        Pack files = CORNERS.under(folder);
        var history = new HistoryFolder(files);
        var differences = new Differences();
        Scores scores = Scores.of(history.journal(), history.sundays().getFirst());
        for (NamedCsvRecord row : files.rows("answers.csv")) {
            LocalDate day = LocalDate.parse(row.getField("day"));
            scores = scores.day().equals(day) ? scores : scores.on(day);
            ClientId client = history.client(row.getField("client")).id();
            compare(row, scores, client, differences.of(row.getField("client") + " on " + day));
        }
        assertTrue(differences.compared() > 100, "only " + differences.compared() + " compared");
        assertTrue(differences.isEmpty(), differences::toString);
    }

    private static void compare(NamedCsvRecord expected, Scores scores, ClientId client, Differences of) {
        Assessment actual = scores.of(client);
        of.near("p", number(expected, "p"), actual.probability());
        of.near("situational", number(expected, "situational"), actual.cause().situational());
        of.same("raised", expected.getField("raised"), "" + actual.status().raised());
        of.same(
                "suggestion",
                expected.getField("suggestion"),
                actual.suggestion().name());
        of.same("onset", expected.getField("onset"), text(actual.status().onset()));
        of.same("insufficient", expected.getField("insufficient"), "" + actual.isInsufficient());
        of.same("strained since", expected.getField("strained_since"), text(scores.strainedSince(client)));
        of.same(
                "quiet days",
                expected.getField("quiet_days"),
                text(scores.whatIf(client).quietDays()));
        Stream.of(expected.getField("helped").split(" "))
                .filter(h -> !h.isEmpty())
                .forEach(helped -> {
                    String[] parts = helped.split("=");
                    LocalDate action = LocalDate.parse(parts[0]);
                    of.near(
                            "helped " + action,
                            Double.valueOf(parts[1]),
                            scores.effect(client, action).probability());
                });
    }

    private static Double number(NamedCsvRecord row, String column) {
        return Double.valueOf(row.getField(column));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
