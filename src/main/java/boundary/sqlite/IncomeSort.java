package boundary.sqlite;

import boundary.journal.Income;
import boundary.journal.ItemId;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Money received.
final class IncomeSort implements Sort<Income> {

    @Override
    public Class<Income> type() {
        return Income.class;
    }

    @Override
    public String table() {
        return "income";
    }

    @Override
    public List<String> columns() {
        return List.of("client", "day", "amount_minor", "currency", "note", "bill");
    }

    @Override
    public void write(Income value, Cells cells) {
        cells.text(value.client()).text(value.day()).money(value.amount()).text(value.note());
        cells.text(value.bill());
    }

    @Override
    public Income read(UUID id, Row row) throws SQLException {
        return new Income(
                new ItemId(id),
                row.client(),
                row.day(),
                Objects.requireNonNull(row.moneyOrNull()),
                row.text(),
                row.itemIdOrNull());
    }
}
