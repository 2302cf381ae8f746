package boundary.sqlite;

import boundary.journal.ItemId;
import boundary.journal.Obligation;
import boundary.journal.Pursuit;
import boundary.journal.Repeat;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// What is owed.
final class ObligationSort implements Sort<Obligation> {

    @Override
    public Class<Obligation> type() {
        return Obligation.class;
    }

    @Override
    public String table() {
        return "obligation";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "client",
                "kind",
                "owed_by",
                "opened",
                "due",
                "done",
                "waived",
                "reason",
                "amount_minor",
                "currency",
                "description",
                "repeats",
                "pursuit");
    }

    @Override
    public void write(Obligation value, Cells cells) {
        cells.text(value.client()).text(value.kind()).text(value.owedBy().name());
        cells.text(value.opened()).text(value.due()).text(value.done());
        cells.flag(value.waived()).text(value.reason());
        cells.money(value.amount()).text(value.description());
        cells.text(value.repeats()).text(value.pursuit());
    }

    @Override
    public Obligation read(UUID id, Row row) throws SQLException {
        return new Obligation(
                new ItemId(id),
                row.client(),
                row.text(),
                row.code(Obligation.Party.class),
                row.day(),
                row.dayOrNull(),
                row.dayOrNull(),
                row.flag(),
                row.text(),
                row.moneyOrNull(),
                row.text(),
                row.codeOrNull(Repeat.class),
                row.codeOrNull(Pursuit.class));
    }
}
