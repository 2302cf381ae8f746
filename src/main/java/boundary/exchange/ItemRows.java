package boundary.exchange;

import boundary.journal.Absence;
import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Because;
import boundary.journal.Channel;
import boundary.journal.CheckIn;
import boundary.journal.ClientId;
import boundary.journal.HardTime;
import boundary.journal.Hardship;
import boundary.journal.Income;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Opinion;
import boundary.journal.Pursuit;
import boundary.journal.QuietDay;
import boundary.journal.Repair;
import boundary.journal.Repeat;
import boundary.journal.Suggestion;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the rows of every file that holds neither clients nor entries.
final class ItemRows {
    private final Plan plan;
    private final Roster roster;
    private final Currency usual;
    private final Set<Spell> hardTimes = new HashSet<>();

    /// @param usual the currency of amounts that name none
    ItemRows(Plan plan, Roster roster, Currency usual) {
        this.plan = plan;
        this.roster = roster;
        this.usual = usual;
    }

    /// A hard time by what both files say of it.
    private record Spell(
            ClientId client, LocalDate from, @Nullable LocalDate to) {}

    CsvTable.Outcome action(Row row) throws BadRowException {
        LocalDate day = row.day("date");
        Action action = row.required("action", Problem.Kind.EXPECTED_ACTION, Cells.code(Action.class));
        String words = row.body("words");
        Boolean helped = row.optional("helped", Problem.Kind.EXPECTED_TRUTH, Cells::truth);
        Channel how = row.optional("how", Problem.Kind.EXPECTED_CHANNEL, Cells.code(Channel.class));
        Repair repair = row.optional("repair", Problem.Kind.EXPECTED_REPAIR, Cells.code(Repair.class));
        if (repair != null && action != Action.REPAIR) {
            throw row.bad(Problem.Kind.EXPECTED_REPAIR, "repair", action + " " + repair);
        }
        ClientId client = roster.of(row);
        ItemId about = other(row, "about", Sheet.BOUNDARIES);
        var taken = new ActionTaken(id(row, Sheet.ACTIONS), client, day, action, words, helped, about, how, repair);
        return put(row, taken, client, day);
    }

    CsvTable.Outcome checkIn(Row row) throws BadRowException {
        LocalDate day = row.day("date");
        int level = row.required("level", Problem.Kind.EXPECTED_LEVEL, Cells.whole(0, 4));
        ClientId client = roster.of(row);
        return put(row, new CheckIn(id(row, Sheet.CHECK_INS), client, day, level), client, day);
    }

    CsvTable.Outcome income(Row row) throws BadRowException {
        LocalDate day = row.day("date");
        Money money = row.money("amount", "currency", usual);
        if (money == null) {
            throw row.bad(Problem.Kind.EXPECTED_AMOUNT, "amount", "");
        }
        String note = row.body("note");
        ClientId client = roster.of(row);
        ItemId bill = other(row, "bill", Sheet.OBLIGATIONS);
        return put(row, new Income(id(row, Sheet.INCOME), client, day, money, note, bill), client, day);
    }

    CsvTable.Outcome opinion(Row row) throws BadRowException {
        LocalDate day = row.day("date");
        Suggestion suggestion =
                row.required("suggestion", Problem.Kind.EXPECTED_SUGGESTION, Cells.code(Suggestion.class));
        boolean agreed = row.required("agreed", Problem.Kind.EXPECTED_TRUTH, Cells::truth);
        int score = row.required("score", Problem.Kind.EXPECTED_SCORE, Cells::hundredths);
        double situational = row.required("situational", Problem.Kind.EXPECTED_PROBABILITY, Cells::probability);
        LocalDate quietUntil = row.optional("quiet_until", Problem.Kind.EXPECTED_DATE, Cells::day);
        String reason = row.body("reason");
        Because because = row.optional("because", Problem.Kind.EXPECTED_BECAUSE, Cells.code(Because.class));
        Integer breaches = row.optional("quiet_breaches", Problem.Kind.EXPECTED_POSITIVE, Cells.POSITIVE);
        ClientId client = roster.of(row);
        var opinion = new Opinion(
                id(row, Sheet.OPINIONS),
                client,
                day,
                suggestion,
                agreed,
                score,
                situational,
                reason,
                quietUntil,
                because,
                breaches);
        return put(row, opinion, client, day);
    }

    CsvTable.Outcome obligation(Row row) throws BadRowException {
        LocalDate opened = row.day("opened");
        Money money = row.money("amount", "currency", usual);
        Obligation.Party owedBy =
                row.optional("owed_by", Problem.Kind.EXPECTED_PARTY, Cells.code(Obligation.Party.class));
        LocalDate due = row.optional("due", Problem.Kind.EXPECTED_DATE, Cells::day);
        LocalDate done = row.optional("done", Problem.Kind.EXPECTED_DATE, Cells::day);
        boolean waived = row.truth("waived");
        String kind = row.name("kind");
        String reason = row.body("reason");
        String description = row.body("description");
        Repeat repeats = row.optional("repeats", Problem.Kind.EXPECTED_REPEAT, Cells.code(Repeat.class));
        Pursuit pursuit = row.optional("pursuit", Problem.Kind.EXPECTED_PURSUIT, Cells.code(Pursuit.class));
        ClientId client = roster.of(row);
        Obligation.Party party = owedBy == null ? Obligation.Party.ME : owedBy;
        var obligation = new Obligation(
                id(row, Sheet.OBLIGATIONS),
                client,
                kind,
                party,
                opened,
                due,
                done,
                waived,
                reason,
                money,
                description,
                repeats,
                pursuit);
        return put(row, obligation, client, opened);
    }

    CsvTable.Outcome hardship(Row row) throws BadRowException {
        LocalDate from = row.day("from");
        LocalDate to = end(row, "to", from);
        LocalDate lookAgain = row.optional("look_again", Problem.Kind.EXPECTED_DATE, Cells::day);
        boolean health = row.truth("health");
        String note = row.body("note");
        HardTime kind = row.optional("kind", Problem.Kind.EXPECTED_HARD_TIME, Cells.code(HardTime.class));
        ClientId client = roster.of(row);
        var hardship = new Hardship(id(row, Sheet.HARDSHIPS), client, from, to, lookAgain, health, note, kind);
        hardTimes.add(new Spell(client, from, to));
        return put(row, hardship, client, from);
    }

    /// Takes the two columns of `clients.csv` as a row of `hardships.csv`, unless that file has the same.
    void hardshipOfClient(Row row, ClientId client) throws BadRowException {
        LocalDate from = row.optional("hardship_from", Problem.Kind.EXPECTED_DATE, Cells::day);
        if (from == null) {
            return;
        }
        LocalDate to = end(row, "hardship_to", from);
        if (hardTimes.add(new Spell(client, from, to))) {
            String content = client + " " + from + " " + to;
            var id = new ItemId(plan.derived(Sheet.HARDSHIPS, content));
            plan.put(new Hardship(id, client, from, to, null, false, ""), from, false);
        }
    }

    CsvTable.Outcome absence(Row row) throws BadRowException {
        LocalDate from = row.day("from");
        LocalDate to = end(row, "to", from);
        String why = row.name("why");
        var absence = new Absence(id(row, Sheet.ABSENCES), from, to == null ? from : to, why);
        return plan.put(absence, row.recorded(from), row.id() != null);
    }

    CsvTable.Outcome quietDay(Row row) throws BadRowException {
        LocalDate day = row.day("date");
        return plan.put(new QuietDay(day), row.recorded(day), true);
    }

    private CsvTable.Outcome put(Row row, Item item, ClientId client, LocalDate day) throws BadRowException {
        LocalDate recorded = row.recorded(day);
        CsvTable.Outcome outcome = plan.put(item, recorded, row.id() != null);
        if (outcome != CsvTable.Outcome.KNOWN) {
            roster.saw(client, null, recorded);
        }
        return outcome;
    }

    private static @Nullable ItemId other(Row row, String column, Sheet sheet) {
        UUID id = row.other(column, sheet);
        return id == null ? null : new ItemId(id);
    }

    private ItemId id(Row row, Sheet sheet) throws BadRowException {
        return new ItemId(plan.identity(row, sheet));
    }

    private static @Nullable LocalDate end(Row row, String column, LocalDate from) throws BadRowException {
        LocalDate to = row.optional(column, Problem.Kind.EXPECTED_DATE, Cells::day);
        if (to != null && to.isBefore(from)) {
            throw row.bad(Problem.Kind.ENDS_EARLY, column, to.toString());
        }
        return to;
    }
}
