package boundary.exchange;

import boundary.journal.Action;
import boundary.journal.Answer;
import boundary.journal.Channel;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Taken;
import boundary.journal.Text;
import boundary.journal.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads rows of `entries.csv`. What a row says is taken as written: nothing is proposed. A row without a time is of
/// noon, and one without a direction is of neither side.
final class EntryRow {
    private final Plan plan;
    private final Roster roster;
    private final ZoneId usual;

    /// @param usual the zone of rows that name none
    EntryRow(Plan plan, Roster roster, ZoneId usual) {
        this.plan = plan;
        this.roster = roster;
        this.usual = usual;
    }

    CsvTable.Outcome read(Row row) throws BadRowException {
        LocalDate day = row.required("date", Problem.Kind.EXPECTED_DATE, Cells::day);
        LocalDate recorded = row.optional("recorded", Problem.Kind.EXPECTED_DATE, Cells::day);
        LocalDate knownFrom = recorded == null ? day : recorded;
        Words words = new Words(line(row, "topic"), row.body("note"), row.body("feeling"));
        ClientId client = roster.of(row);
        Interaction entry = entry(row, day, client, new UUID(0, 0));
        UUID id = plan.identity(row, Sheet.ENTRIES);
        CsvTable.Outcome outcome = plan.put(entry.withId(new InteractionId(id)), words, knownFrom, row.id() != null);
        if (outcome != CsvTable.Outcome.KNOWN) {
            roster.saw(client, day, knownFrom);
        }
        return outcome;
    }

    private Interaction entry(Row row, LocalDate day, ClientId client, UUID id) throws BadRowException {
        ZoneId named = row.optional("zone", Problem.Kind.EXPECTED_ZONE, Cells::zone);
        ZoneId zone = named == null ? usual : named;
        LocalTime time = row.optional("time", Problem.Kind.EXPECTED_TIME, Cells::time);
        ZoneOffset given = row.optional("offset", Problem.Kind.EXPECTED_OFFSET, Cells::offset);
        LocalDateTime local = day.atTime(time == null ? LocalTime.NOON : time);
        ZoneOffset offset = given == null ? zone.getRules().getOffset(local) : given;
        Instant at = given == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
        Integer energy = row.optional("energy", Problem.Kind.EXPECTED_ENERGY, Cells.whole(-2, 2));
        Integer severity = row.optional("severity", Problem.Kind.EXPECTED_SEVERITY, Cells.whole(1, 3));
        Answer answer = row.optional("answer", Problem.Kind.EXPECTED_ANSWER, Cells.code(Answer.class));
        Taken taken = row.optional("taken", Problem.Kind.EXPECTED_TAKEN, Cells.code(Taken.class));
        if (taken != null && answer == null) {
            throw row.bad(Problem.Kind.EXPECTED_ANSWER, "answer", "");
        }
        Boolean fair = row.optional("justified", Problem.Kind.EXPECTED_TRUTH, Cells::truth);
        return new Interaction(
                new InteractionId(id),
                client,
                at,
                zone,
                given == null ? zone.getRules().getOffset(at) : offset,
                or(row.optional("channel", Problem.Kind.EXPECTED_CHANNEL, Cells.code(Channel.class)), Channel.OTHER),
                or(
                        row.optional("direction", Problem.Kind.EXPECTED_DIRECTION, Cells.code(Direction.class)),
                        Direction.UNKNOWN),
                minutes(row, "minutes"),
                minutes(row, "unpaid_minutes"),
                energy == null ? null : Energy.of(energy),
                severity == null ? null : Severity.of(severity),
                signals(row, "signals"),
                signals(row, "excused"),
                or(row.optional("actions", Problem.Kind.EXPECTED_ACTION, Cells.codes(Action.class)), Set.<Action>of()),
                Boolean.TRUE.equals(fair),
                answer,
                taken);
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static Set<Signal> signals(Row row, String column) throws BadRowException {
        return or(row.optional(column, Problem.Kind.EXPECTED_SIGNAL, Cells.codes(Signal.class)), Set.<Signal>of());
    }

    private static int minutes(Row row, String column) throws BadRowException {
        return or(row.optional(column, Problem.Kind.EXPECTED_MINUTES, Cells.whole(0, Interaction.DAY_MINUTES)), 0);
    }

    private static String line(Row row, String column) throws BadRowException {
        return row.text(column, Text.NAME_LIMIT);
    }
}
