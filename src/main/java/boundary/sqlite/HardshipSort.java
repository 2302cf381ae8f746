package boundary.sqlite;

import boundary.journal.HardTime;
import boundary.journal.Hardship;
import boundary.journal.ItemId;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Hard times of clients.
final class HardshipSort implements Sort<Hardship> {

    @Override
    public Class<Hardship> type() {
        return Hardship.class;
    }

    @Override
    public String table() {
        return "hardship";
    }

    @Override
    public List<String> columns() {
        return List.of("client", "from_day", "to_day", "look_again", "health", "note", "kind");
    }

    @Override
    public void write(Hardship value, Cells cells) {
        cells.text(value.client()).text(value.from()).text(value.to()).text(value.lookAgain());
        cells.flag(value.health()).text(value.note()).text(value.kind());
    }

    @Override
    public Hardship read(UUID id, Row row) throws SQLException {
        return new Hardship(
                new ItemId(id),
                row.client(),
                row.day(),
                row.dayOrNull(),
                row.dayOrNull(),
                row.flag(),
                row.text(),
                row.codeOrNull(HardTime.class));
    }
}
