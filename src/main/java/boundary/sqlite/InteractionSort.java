package boundary.sqlite;

import boundary.journal.Action;
import boundary.journal.Answer;
import boundary.journal.Channel;
import boundary.journal.Direction;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Taken;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Entries, without their words.
final class InteractionSort implements Sort<Interaction> {

    @Override
    public Class<Interaction> type() {
        return Interaction.class;
    }

    @Override
    public String table() {
        return "interaction";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "client",
                "at",
                "zone",
                "offset_seconds",
                "channel",
                "direction",
                "minutes",
                "unpaid_minutes",
                "energy",
                "severity",
                "signals",
                "excused",
                "actions",
                "fair",
                "answer",
                "taken");
    }

    @Override
    public void write(Interaction value, Cells cells) {
        cells.text(value.client()).number(value.at().getEpochSecond());
        cells.text(value.zone()).number(value.offset().getTotalSeconds());
        cells.text(value.channel().name()).text(value.direction().name());
        cells.number(value.spentMinutes()).number(value.unpaidMinutes());
        Energy energy = value.energy();
        Severity severity = value.severity();
        cells.number(energy == null ? null : Integer.valueOf(energy.value()));
        cells.number(severity == null ? null : Integer.valueOf(severity.level()));
        cells.text(Codes.of(value.signals())).text(Codes.of(value.excused())).text(Codes.of(value.actions()));
        cells.flag(value.fair()).text(value.answer()).text(value.taken());
    }

    @Override
    public Interaction read(UUID id, Row row) throws SQLException {
        return new Interaction(
                new InteractionId(id),
                row.client(),
                Instant.ofEpochSecond(row.number()),
                row.shared(ZoneId.class, row.text(), ZoneId::of),
                ZoneOffset.ofTotalSeconds((int) row.number()),
                row.code(Channel.class),
                row.code(Direction.class),
                (int) row.number(),
                (int) row.number(),
                energy(row.numberOrNull()),
                severity(row.numberOrNull()),
                signals(row),
                signals(row),
                actions(row),
                row.flag(),
                row.codeOrNull(Answer.class),
                row.codeOrNull(Taken.class));
    }

    private static @Nullable Energy energy(@Nullable Integer value) {
        return value == null ? null : Energy.of(value);
    }

    private static @Nullable Severity severity(@Nullable Integer level) {
        return level == null ? null : Severity.of(level);
    }

    private static Set<Signal> signals(Row row) throws SQLException {
        String codes = row.text();
        return codes.isEmpty()
                ? Set.of()
                : row.shared(Signals.class, codes, Signals::of).set();
    }

    private static Set<Action> actions(Row row) throws SQLException {
        String codes = row.text();
        return codes.isEmpty()
                ? Set.of()
                : row.shared(Actions.class, codes, Actions::of).set();
    }

    private record Signals(Set<Signal> set) {
        static Signals of(String codes) {
            return new Signals(Signal.setOf(
                    Arrays.stream(codes.split(" ")).map(Signal::valueOf).toList()));
        }
    }

    private record Actions(Set<Action> set) {
        static Actions of(String codes) {
            return new Actions(Action.setOf(
                    Arrays.stream(codes.split(" ")).map(Action::valueOf).toList()));
        }
    }
}
