package boundary.sqlite;

import boundary.journal.Boundary;
import boundary.journal.ItemId;
import boundary.journal.Signal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Rules of the work with clients.
final class BoundarySort implements Sort<Boundary> {

    @Override
    public Class<Boundary> type() {
        return Boundary.class;
    }

    @Override
    public String table() {
        return "boundary";
    }

    @Override
    public List<String> columns() {
        return List.of("client", "set_on", "breaches", "rule");
    }

    @Override
    public void write(Boundary value, Cells cells) {
        cells.text(value.client())
                .text(value.set())
                .text(Codes.of(value.breaches()))
                .text(value.rule());
    }

    @Override
    public Boundary read(UUID id, Row row) throws SQLException {
        return new Boundary(new ItemId(id), row.client(), row.day(), Codes.set(Signal.class, row.text()), row.text());
    }
}
