package boundary.sqlite;

import boundary.journal.QuietDay;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Days with nothing to report; their identity follows from the day.
final class QuietDaySort implements Sort<QuietDay> {

    @Override
    public Class<QuietDay> type() {
        return QuietDay.class;
    }

    @Override
    public String table() {
        return "quiet_day";
    }

    @Override
    public List<String> columns() {
        return List.of("day");
    }

    @Override
    public void write(QuietDay value, Cells cells) {
        cells.text(value.day());
    }

    @Override
    public QuietDay read(UUID id, Row row) throws SQLException {
        return new QuietDay(row.day());
    }
}
