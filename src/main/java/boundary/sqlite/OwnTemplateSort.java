package boundary.sqlite;

import boundary.journal.ItemId;
import boundary.journal.OwnTemplate;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// The consultant's own letters.
final class OwnTemplateSort implements Sort<OwnTemplate> {

    @Override
    public Class<OwnTemplate> type() {
        return OwnTemplate.class;
    }

    @Override
    public String table() {
        return "own_template";
    }

    @Override
    public List<String> columns() {
        return List.of("name", "language", "subject", "body");
    }

    @Override
    public void write(OwnTemplate value, Cells cells) {
        cells.text(value.name()).text(value.language()).text(value.subject()).text(value.body());
    }

    @Override
    public OwnTemplate read(UUID id, Row row) throws SQLException {
        return new OwnTemplate(new ItemId(id), row.text(), row.text(), row.text(), row.text());
    }
}
