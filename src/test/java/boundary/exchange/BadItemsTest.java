package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import boundary.journal.Change;
import boundary.journal.Policy;
import boundary.journal.Tuning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong in the smaller files of the set, and in the parameters of `policy.json`, is named with its place.
class BadItemsTest {
    private static final Map<String, String> GOOD = Map.of(
            "actions.csv",
            """
            client,date,action,recorded,helped
            Atlas,2026-01-05,REPAIR,2026-01-06,true
            """,
            "absences.csv",
            """
            from,to,recorded
            2026-01-05,2026-01-09,2026-01-02
            """,
            "checkins.csv",
            """
            client,date,level,recorded
            Atlas,2026-01-05,3,2026-01-06
            """,
            "quiet_days.csv",
            """
            date,recorded
            2026-01-05,2026-01-06
            """,
            "hardships.csv",
            """
            client,from,to,recorded,look_again,health
            Atlas,2026-01-05,2026-02-01,2026-01-06,2026-03-01,true
            """,
            "obligations.csv",
            """
            client,opened,due,done,recorded,owed_by,waived
            Atlas,2026-01-05,2026-02-01,2026-01-20,2026-01-06,ME,false
            """,
            "opinions.csv",
            """
            client,date,recorded,suggestion,agreed,score,situational,quiet_until
            Atlas,2026-01-05,2026-01-06,END,false,67.25,0.125,2026-02-01
            """);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "actions.csv, action, SHOUT, EXPECTED_ACTION",
        "actions.csv, helped, perhaps, EXPECTED_TRUTH",
        "actions.csv, recorded, soon, EXPECTED_DATE",
        "absences.csv, to, 2026-01-04, ENDS_EARLY",
        "absences.csv, recorded, 6.1.2026, EXPECTED_DATE",
        "checkins.csv, level, 5, EXPECTED_LEVEL",
        "checkins.csv, recorded, x, EXPECTED_DATE",
        "quiet_days.csv, date, today, EXPECTED_DATE",
        "quiet_days.csv, recorded, x, EXPECTED_DATE",
        "hardships.csv, to, 2025-12-31, ENDS_EARLY",
        "hardships.csv, look_again, later, EXPECTED_DATE",
        "hardships.csv, health, ill, EXPECTED_TRUTH",
        "hardships.csv, recorded, x, EXPECTED_DATE",
        "obligations.csv, due, someday, EXPECTED_DATE",
        "obligations.csv, owed_by, THEM, EXPECTED_PARTY",
        "obligations.csv, recorded, x, EXPECTED_DATE",
        "opinions.csv, date, '', EXPECTED_DATE",
        "opinions.csv, recorded, x, EXPECTED_DATE",
        "opinions.csv, suggestion, RUN, EXPECTED_SUGGESTION",
        "opinions.csv, suggestion, '', EXPECTED_SUGGESTION",
        "opinions.csv, agreed, '', EXPECTED_TRUTH",
        "opinions.csv, agreed, maybe, EXPECTED_TRUTH",
        "opinions.csv, score, 100.01, EXPECTED_SCORE",
        "opinions.csv, score, -1, EXPECTED_SCORE",
        "opinions.csv, score, 67.255, EXPECTED_SCORE",
        "opinions.csv, situational, 1.5, EXPECTED_PROBABILITY",
        "opinions.csv, situational, -0.5, EXPECTED_PROBABILITY",
        "opinions.csv, situational, NaN, EXPECTED_PROBABILITY",
        "opinions.csv, situational, 9e9, EXPECTED_PROBABILITY",
        "opinions.csv, quiet_until, never, EXPECTED_DATE"
    })
    void aBadCellLeavesItsRowOutAndKeepsTheRest(String name, String column, String cell, Problem.Kind kind)
            throws IOException {
        List<String> lines = Objects.requireNonNull(GOOD.get(name)).lines().toList();
        List<String> cells = new ArrayList<>(List.of(lines.getLast().split(",", -1)));
        int at = List.of(lines.getFirst().split(",", -1)).indexOf(column);
        cells.set(at, cell);
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\n", lines) + "\n" + String.join(",", cells) + "\n");
        Imported.Read read = read(file, new Diary(0, 0));
        FileRead found = read.files().getFirst();
        assertEquals(List.of(2, 1), List.of(found.read(), found.fresh()));
        assertEquals(List.of(new Problem(kind, name, 3, column, cell)), found.skipped());
    }

    @Test
    void everyRowIsKnownFromTheDayThatItNames() throws IOException {
        for (var file : GOOD.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.writeString(path, file.getValue());
            LocalDate recorded = LocalDate.parse(
                    file.getValue().lines().toList().getLast().contains("2026-01-02") ? "2026-01-02" : "2026-01-06");
            Imported.Read read = read(path, new Diary(0, 0));
            Change last = Objects.requireNonNull(read.edit()).changes().getLast();
            assertEquals(recorded, last.known().from(), file.getKey());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"45\"", "true", "null", "[45]", "{}", "1e999"})
    void aParameterThatIsNoNumberIsNamed(String value) throws IOException {
        Problem why = refused("{\"parameters\":{\"BASE\":0.1,\"HALF_LIFE\":" + value + "}}");
        assertEquals(
                List.of(Problem.Kind.BAD_VALUE, "policy.json", "parameters.HALF_LIFE"),
                List.of(why.kind(), why.file(), why.column()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"parameters\":{\"half life\":45}}|parameters",
                "{\"parameters\":[45]}|",
                "{\"learnFrom\":\"soon\"}|learnFrom",
                "{\"learnFrom\":7}|learnFrom"
            })
    void whatIsNoTuningIsNamed(String json, String field) throws IOException {
        Problem why = refused(json);
        assertEquals(
                List.of(Problem.Kind.BAD_VALUE, "policy.json", field == null ? "" : field),
                List.of(why.kind(), why.file(), why.column()));
    }

    /// A later version may have more parameters, and the model passes over what it does not know.
    @Test
    void aNameThatNoParameterHasIsKept() throws IOException {
        Policy policy = policy("{\"parameters\":{\"OF_A_LATER_VERSION\":2,\"HALF_LIFE\":4.5e1}}", new Diary(0, 0));
        assertEquals(
                Map.of("OF_A_LATER_VERSION", 2.0, "HALF_LIFE", 45.0),
                policy.tuning().parameters());
    }

    @Test
    void whatAFileLeavesOpenStaysAndWhatItEmptiesGoes() throws IOException {
        var diary = new Diary(0, 0);
        LocalDate day = LocalDate.of(2026, 3, 1);
        Tuning tuned = policy("{\"parameters\":{\"HALF_LIFE\":45},\"learnFrom\":\"2026-03-01\"}", diary)
                .tuning();
        assertEquals(new Tuning(Map.of("HALF_LIFE", 45.0), day), tuned);
        assertEquals(tuned, policy("{\"tolerance\":\"LOW\"}", diary).tuning());
        assertEquals(
                Tuning.NONE.learningFrom(day),
                policy("{\"parameters\":{}}", diary).tuning());
        assertEquals(Tuning.NONE, policy("{\"learnFrom\":null}", diary).tuning());
    }

    /// {@return the policy after a set with this `policy.json` came in}
    private Policy policy(String json, Diary diary) throws IOException {
        diary.apply(Objects.requireNonNull(read(set(json), diary).edit()));
        return diary.journal().policy();
    }

    private Path set(String json) throws IOException {
        Path set = Files.createDirectories(folder.resolve("set"));
        Files.writeString(set.resolve("entries.csv"), "client,date\n");
        Files.writeString(set.resolve("policy.json"), json);
        return set;
    }

    private Problem refused(String json) throws IOException {
        Imported imported = Imports.read(List.of(set(json)), null, new Diary(0, 0).target());
        return assertInstanceOf(Imported.Refused.class, imported, imported.toString())
                .why();
    }

    private static Imported.Read read(Path source, Diary into) {
        Imported imported = Imports.read(List.of(source), null, into.target());
        return assertInstanceOf(Imported.Read.class, imported, imported.toString());
    }
}
