package boundary.sqlite;

import boundary.journal.Extra;
import boundary.journal.InteractionId;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// What becomes of unpaid time.
final class ExtraSort implements Sort<Extra> {

    @Override
    public Class<Extra> type() {
        return Extra.class;
    }

    @Override
    public String table() {
        return "extra";
    }

    @Override
    public List<String> columns() {
        return List.of("client", "decided", "fate", "minutes", "amount_minor", "currency", "work", "bill");
    }

    @Override
    public void write(Extra value, Cells cells) {
        cells.text(value.client()).text(value.decided()).text(value.fate().name());
        cells.number(value.minutes()).money(value.amount());
        cells.text(value.work()).text(value.bill());
    }

    @Override
    public Extra read(UUID id, Row row) throws SQLException {
        return new Extra(
                new InteractionId(id),
                row.client(),
                row.day(),
                row.code(Extra.Fate.class),
                (int) row.number(),
                row.moneyOrNull(),
                row.text(),
                row.itemIdOrNull());
    }
}
