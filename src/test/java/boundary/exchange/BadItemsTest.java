package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import boundary.journal.Change;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong in the smaller files of the set, and in the parameters of `policy.json`, is named with its place.
class BadItemsTest {
    private static final Map<String, String> FIRST = Map.of(
            "actions.csv",
            """
            client,date,action,recorded,helped,how,repair
            Atlas,2026-01-05,REPAIR,2026-01-06,true,CALL,FIX
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
            client,from,to,recorded,look_again,health,kind
            Atlas,2026-01-05,2026-02-01,2026-01-06,2026-03-01,true,FAMILY
            """,
            "obligations.csv",
            """
            client,opened,due,done,recorded,owed_by,waived,repeats,pursuit
            Atlas,2026-01-05,2026-02-01,2026-01-20,2026-01-06,ME,false,MONTHLY,CLAIMED
            """,
            "opinions.csv",
            """
            client,date,recorded,suggestion,agreed,score,situational,quiet_until,because,quiet_breaches
            Atlas,2026-01-05,2026-01-06,END,false,67.25,0.125,2026-02-01,MONEY,3
            """);

    private static final Map<String, String> ENDING = Map.of(
            "agreements.csv",
            """
            client,agreed,recorded,channels,answer_within,answer_unit,rounds,includes_unbilled,pricing,price,currency,\
            notice,notice_unit,notice_form
            Atlas,2026-01-05,2026-01-06,EMAIL CALL,1,HOURS,3,true,FIXED,58.40,EUR,14,MONTH_END,LETTER
            """,
            "boundaries.csv",
            """
            client,set,recorded,breaches,rule
            Atlas,2026-01-05,2026-01-06,OFF_HOURS URGENT,No calls after six
            """,
            "extras.csv",
            """
            client,entry,decided,recorded,fate,minutes,amount,bill
            Atlas,e1,2026-01-05,2026-01-06,BILL,30,40.00,b1
            """,
            "letters.csv",
            """
            client,date,recorded,template,language,subject
            Atlas,2026-01-05,2026-01-06,END_WORK,en,Thank you
            """,
            "endings.csv",
            """
            client,begun,recorded,no_contact,last_day,left,expected_minutes,expected_evenings,expected_unpaid
            Atlas,2026-01-05,2026-01-06,false,2026-02-01,2026-02-03,41.5,0.8,45
            """,
            "practice.csv",
            """
            name,need,need_currency,reserve,reserve_currency,rates,recorded
            Dana,3300,EUR,4200,EUR,USD=0.92;KZT=0.0018,2026-01-06
            """,
            "templates.csv",
            """
            name,language,subject,body,recorded
            Reminder,en,An invoice,Dear you,2026-01-06
            """,
            "resources.csv",
            """
            kind,name,link,recorded
            PERSON,Marta,marta@example.com,2026-01-06
            """,
            "filters.csv",
            """
            name,query,recorded
            Late,signal=OFF_HOURS words=again,2026-01-06
            """);

    private static final Map<String, String> GOOD = Stream.of(FIRST, ENDING)
            .flatMap(files -> files.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

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
        "opinions.csv, quiet_until, never, EXPECTED_DATE",
        "opinions.csv, because, LAZY, EXPECTED_BECAUSE",
        "opinions.csv, quiet_breaches, 0, EXPECTED_POSITIVE",
        "actions.csv, how, PIGEON, EXPECTED_CHANNEL",
        "actions.csv, repair, HUG, EXPECTED_REPAIR",
        "hardships.csv, kind, LUCK, EXPECTED_HARD_TIME",
        "obligations.csv, repeats, DAILY, EXPECTED_REPEAT",
        "obligations.csv, pursuit, SUED, EXPECTED_PURSUIT"
    })
    void aBadCellLeavesItsRowOutAndKeepsTheRest(String name, String column, String cell, Problem.Kind kind)
            throws IOException {
        found(name, column, cell, kind);
    }

    /// These files say one thing of a client or entry each: the bad row is of another one.
    @ParameterizedTest
    @CsvSource({
        "agreements.csv, agreed, soon, EXPECTED_DATE",
        "agreements.csv, channels, FAX, EXPECTED_CHANNELS",
        "agreements.csv, answer_within, 0, EXPECTED_POSITIVE",
        "agreements.csv, answer_unit, YEARS, EXPECTED_RESPONSE",
        "agreements.csv, answer_unit, '', EXPECTED_RESPONSE",
        "agreements.csv, rounds, -1, EXPECTED_COUNT",
        "agreements.csv, includes_unbilled, so-so, EXPECTED_TRUTH",
        "agreements.csv, pricing, FREE, EXPECTED_PRICING",
        "agreements.csv, price, a lot, EXPECTED_AMOUNT",
        "agreements.csv, currency, EURO, EXPECTED_CURRENCY",
        "agreements.csv, notice, 1001, EXPECTED_NOTICE",
        "agreements.csv, notice_unit, WEEKS, EXPECTED_NOTICE_UNIT",
        "agreements.csv, notice_unit, '', EXPECTED_NOTICE_UNIT",
        "agreements.csv, notice_form, SHOUT, EXPECTED_NOTICE_FORM",
        "boundaries.csv, set, x, EXPECTED_DATE",
        "boundaries.csv, breaches, RUDE, EXPECTED_BURDEN",
        "boundaries.csv, breaches, OFF_HOURS THANKS, EXPECTED_BURDEN",
        "boundaries.csv, rule, '', EXPECTED_TEXT",
        "extras.csv, entry, '', EXPECTED_ENTRY",
        "extras.csv, decided, x, EXPECTED_DATE",
        "extras.csv, fate, BURN, EXPECTED_FATE",
        "extras.csv, fate, GIVE, EXPECTED_FATE",
        "extras.csv, minutes, 0, EXPECTED_EXTRA_MINUTES",
        "extras.csv, amount, ten, EXPECTED_AMOUNT",
        "letters.csv, date, x, EXPECTED_DATE",
        "letters.csv, recorded, x, EXPECTED_DATE",
        "endings.csv, begun, x, EXPECTED_DATE",
        "endings.csv, no_contact, perhaps, EXPECTED_TRUTH",
        "endings.csv, last_day, 31.12.2026, EXPECTED_DATE",
        "endings.csv, left, x, EXPECTED_DATE",
        "endings.csv, expected_minutes, -1, EXPECTED_AMOUNT_OF_TIME",
        "endings.csv, expected_evenings, 1e999, EXPECTED_AMOUNT_OF_TIME",
        "endings.csv, expected_unpaid, x, EXPECTED_AMOUNT",
        "practice.csv, need, x, EXPECTED_AMOUNT",
        "practice.csv, reserve_currency, XYZZY, EXPECTED_CURRENCY",
        "practice.csv, rates, USD=0, EXPECTED_RATES",
        "practice.csv, rates, USD:1, EXPECTED_RATES",
        "practice.csv, rates, USD=1;USD=2, EXPECTED_RATES",
        "practice.csv, rates, USD=1e9, EXPECTED_RATES",
        "templates.csv, name, '', EXPECTED_TEXT",
        "templates.csv, recorded, x, EXPECTED_DATE",
        "resources.csv, kind, DOG, EXPECTED_RESOURCE",
        "resources.csv, name, ' ', EXPECTED_TEXT",
        "filters.csv, name, '', EXPECTED_TEXT"
    })
    void aBadCellOfTheEndingLeavesItsRowOut(String name, String column, String cell, Problem.Kind kind)
            throws IOException {
        found(name, column, cell, kind);
    }

    @ParameterizedTest
    @CsvSource({"agreements.csv, client", "extras.csv, entry", "endings.csv, client", "practice.csv, name"})
    void whatThereIsOnceStandsThereOnce(String name, String column) throws IOException {
        List<String> lines = Objects.requireNonNull(GOOD.get(name)).lines().toList();
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\n", lines) + "\n" + lines.getLast() + "\n");
        FileRead found = read(file, new Diary(0, 0)).files().getFirst();
        String twice = cell(lines.getFirst(), lines.getLast(), column);
        assertEquals(List.of(new Problem(Problem.Kind.TWICE, name, 3, column, twice)), found.skipped());
    }

    @Test
    void aReviewWithoutAPlanOfItsEndIsLeftOut() throws IOException {
        Path file = folder.resolve("reviews.csv");
        Files.writeString(file, "client,after_days,date,again,note\nAtlas,30,2026-03-03,NOT_SURE,hm\n");
        FileRead found = read(file, new Diary(0, 0)).files().getFirst();
        assertEquals(
                List.of(new Problem(Problem.Kind.NO_ENDING, "reviews.csv", 2, "client", "Atlas")), found.skipped());
    }

    @Test
    void aReviewJoinsThePlanThatStands() throws IOException {
        var diary = new Diary(0, 0);
        Path endings = folder.resolve("endings.csv");
        Files.writeString(endings, ENDING.get("endings.csv"));
        diary.apply(Objects.requireNonNull(read(endings, diary).edit()));
        Path reviews = folder.resolve("reviews.csv");
        Files.writeString(reviews, "client,after_days,date,again,note\nAtlas,30,2026-03-03,NOT_SURE,hm\n");
        diary.apply(Objects.requireNonNull(read(reviews, diary).edit()));
        ClientId atlas = diary.journal().clients().getFirst().id();
        assertEquals(
                List.of(new Disengagement.Review(
                        30, LocalDate.of(2026, 3, 3), Disengagement.Review.Again.NOT_SURE, "hm")),
                Objects.requireNonNull(diary.journal().disengagement(atlas)).reviews());
        assertNull(read(reviews, diary).edit(), "a second import adds nothing");
        assertNull(read(endings, diary).edit(), "the plan alone takes no review away");
    }

    private void found(String name, String column, String cell, Problem.Kind kind) throws IOException {
        List<String> lines = Objects.requireNonNull(GOOD.get(name)).lines().toList();
        List<String> header = List.of(lines.getFirst().split(",", -1));
        List<String> cells = new ArrayList<>(List.of(lines.getLast().split(",", -1)));
        cells.set(header.indexOf(column), cell);
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\n", lines) + "\n" + String.join(",", cells) + "\n");
        FileRead found = read(file, new Diary(0, 0)).files().getFirst();
        assertEquals(List.of(2, 1), List.of(found.read(), found.fresh()));
        assertEquals(List.of(new Problem(kind, name, 3, column, cell.strip())), found.skipped());
    }

    private static String cell(String header, String row, String column) {
        return row.split(",", -1)[List.of(header.split(",", -1)).indexOf(column)];
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
