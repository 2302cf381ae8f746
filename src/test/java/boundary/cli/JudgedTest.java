package boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.scoring.Pack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the command line says of the judgement, on the sample journal on Sunday 22 November 2026.
class JudgedTest {
    private static final String NOW = "--now=2026-11-22T23:30";
    private static final List<String> FIELDS = List.of(
            "id",
            "name",
            "score",
            "low",
            "high",
            "band",
            "drainProbability",
            "pattern",
            "persistentProbability",
            "trend",
            "suggestion",
            "openObligations",
            "insufficientData",
            "reasons",
            "givesBack");

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
        assertEquals(0, shell.run("new", "--sample", NOW), shell.err());
    }

    @Test
    void everyClientHasWhatIsPromised() {
        int changes = 0;
        int endings = 0;
        for (Map<?, ?> client : clients(NOW)) {
            String name = text(client, "name");
            FIELDS.forEach(field -> assertTrue(client.containsKey(field), name + " has no " + field));
            boolean strains = List.of("STRAINED", "DRAINING").contains(text(client, "band"));
            boolean ends = text(client, "suggestion").equals("END");
            assertEquals(strains, client.containsKey("whatIf"), name);
            assertEquals(ends, client.containsKey("earliestEnd"), name);
            assertTrue(((Map<?, ?>) client.get("givesBack")).containsKey("minutesPerWeek"), name);
            changes += all(client, "whatIf").size();
            endings += ends ? 1 : 0;
            double sum = all(client, "reasons").stream()
                    .mapToDouble(r -> number(r, "points"))
                    .sum();
            assertEquals(number(client, "score"), sum, 1e-9, name);
        }
        assertTrue(changes > 0 && endings > 0, "the sample has clients who strain, and one to end with");
    }

    @Test
    void whatWouldBeOtherwiseNeverDrainsMore() {
        for (Map<?, ?> client : clients(NOW)) {
            for (Map<?, ?> change : all(client, "whatIf")) {
                String code = text(change, "change");
                assertTrue(code.matches("WITHOUT_[A-Z_]+|UNPAID_PAID|FEWER_[A-Z_]+_\\d+"), code);
                assertTrue(number(change, "score") <= number(client, "score"), code);
                assertFalse(code.startsWith("FEWER_") && text(change, "band").equals("DRAINING"), code);
            }
        }
    }

    @Test
    void aDaySaysTheSameAloneAndInARange() {
        assertEquals(0, shell.run("dashboard", "--json", "--as-of", "2026-06-07..2026-11-22"), shell.err());
        List<String> range = shell.out().lines().toList();
        assertEquals(25, range.size());
        for (int week : new int[] {0, 11, 24}) {
            String day = text(Pack.json(range.get(week)), "asOf");
            assertEquals(0, shell.run("dashboard", "--json", "--as-of", day), shell.err());
            assertEquals(range.get(week), shell.out().strip(), day);
        }
    }

    @Test
    void aClientIsToldWithItsSundaysAndItsCause() {
        Map<?, ?> client = client(NOW);
        List<Map<?, ?>> sundays = all(client, "checkpoints");
        Map<?, ?> last = sundays.getLast();
        assertEquals("2026-11-22", text(last, "day"), "a Sunday is its own checkpoint");
        assertEquals(number(client, "drainProbability"), number(last, "p"));
        assertEquals(number(client, "score"), number(last, "score"));
        Map<?, ?> terms = (Map<?, ?>) client.get("causeTerms");
        double logOdds = terms.values().stream()
                .mapToDouble(t -> ((Number) t).doubleValue())
                .sum();
        assertEquals(number(client, "persistentProbability"), 1 / (1 + Math.exp(logOdds)), 1e-12);
        assertEquals(
                sundays.size() - 1,
                all(client("--as-of=2026-11-21"), "checkpoints").size());
    }

    @Test
    void aClientAsTextHasNoSignsOfMarkup() {
        for (String lang : List.of("en", "ru", "kk")) {
            assertEquals(0, shell.run("client", "northwind", NOW, "--lang", lang), shell.err());
            assertFalse(shell.out().contains("*") || shell.out().contains("{"), shell.out());
        }
    }

    private List<Map<?, ?>> clients(String... more) {
        return all(json("dashboard", more), "clients");
    }

    private Map<?, ?> client(String... more) {
        var arguments = new ArrayList<>(List.of("northwind"));
        arguments.addAll(List.of(more));
        return json("client", arguments.toArray(String[]::new));
    }

    private Map<?, ?> json(String command, String... more) {
        var arguments = new ArrayList<>(List.of(command, "--json"));
        arguments.addAll(List.of(more));
        assertEquals(0, shell.run(arguments.toArray(String[]::new)), shell.err());
        return Pack.json(shell.out());
    }

    private static List<Map<?, ?>> all(Map<?, ?> of, String field) {
        var all = new ArrayList<Map<?, ?>>();
        if (of.get(field) instanceof List<?> list) {
            list.forEach(one -> all.add((Map<?, ?>) one));
        }
        return all;
    }

    private static String text(Map<?, ?> of, String field) {
        return String.valueOf(of.get(field));
    }

    private static double number(Map<?, ?> of, String field) {
        return ((Number) of.get(field)).doubleValue();
    }
}
