package boundary.sqlite;

import boundary.journal.CheckIn;
import boundary.journal.ItemId;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Answers to how much a client wears one out.
final class CheckInSort implements Sort<CheckIn> {

    @Override
    public Class<CheckIn> type() {
        return CheckIn.class;
    }

    @Override
    public String table() {
        return "check_in";
    }

    @Override
    public List<String> columns() {
        return List.of("client", "day", "level");
    }

    @Override
    public void write(CheckIn value, Cells cells) {
        cells.text(value.client()).text(value.day()).number(value.level());
    }

    @Override
    public CheckIn read(UUID id, Row row) throws SQLException {
        return new CheckIn(new ItemId(id), row.client(), row.day(), (int) row.number());
    }
}
