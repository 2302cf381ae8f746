package boundary.sqlite;

import boundary.journal.Absence;
import boundary.journal.ItemId;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Holidays and pauses.
final class AbsenceSort implements Sort<Absence> {

    @Override
    public Class<Absence> type() {
        return Absence.class;
    }

    @Override
    public String table() {
        return "absence";
    }

    @Override
    public List<String> columns() {
        return List.of("from_day", "to_day", "why");
    }

    @Override
    public void write(Absence value, Cells cells) {
        cells.text(value.from()).text(value.to()).text(value.why());
    }

    @Override
    public Absence read(UUID id, Row row) throws SQLException {
        return new Absence(new ItemId(id), row.day(), row.day(), row.text());
    }
}
