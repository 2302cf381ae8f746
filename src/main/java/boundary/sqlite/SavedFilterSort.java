package boundary.sqlite;

import boundary.journal.ItemId;
import boundary.journal.SavedFilter;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Filters of the history.
final class SavedFilterSort implements Sort<SavedFilter> {

    @Override
    public Class<SavedFilter> type() {
        return SavedFilter.class;
    }

    @Override
    public String table() {
        return "saved_filter";
    }

    @Override
    public List<String> columns() {
        return List.of("name", "query");
    }

    @Override
    public void write(SavedFilter value, Cells cells) {
        cells.text(value.name()).text(value.query());
    }

    @Override
    public SavedFilter read(UUID id, Row row) throws SQLException {
        return new SavedFilter(new ItemId(id), row.text(), row.text());
    }
}
