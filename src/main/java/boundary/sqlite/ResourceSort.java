package boundary.sqlite;

import boundary.journal.ItemId;
import boundary.journal.Resource;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// What letters can offer.
final class ResourceSort implements Sort<Resource> {

    @Override
    public Class<Resource> type() {
        return Resource.class;
    }

    @Override
    public String table() {
        return "resource";
    }

    @Override
    public List<String> columns() {
        return List.of("kind", "name", "link", "note");
    }

    @Override
    public void write(Resource value, Cells cells) {
        cells.text(value.kind().name()).text(value.name()).text(value.link()).text(value.note());
    }

    @Override
    public Resource read(UUID id, Row row) throws SQLException {
        return new Resource(new ItemId(id), row.code(Resource.Kind.class), row.text(), row.text(), row.text());
    }
}
