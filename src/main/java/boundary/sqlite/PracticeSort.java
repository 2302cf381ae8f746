package boundary.sqlite;

import boundary.journal.Practice;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// The consultant's own practice.
final class PracticeSort implements Sort<Practice> {

    @Override
    public Class<Practice> type() {
        return Practice.class;
    }

    @Override
    public String table() {
        return "practice";
    }

    @Override
    public List<String> columns() {
        return List.of("name", "need_minor", "need_currency", "reserve_minor", "reserve_currency", "rates");
    }

    @Override
    public void write(Practice value, Cells cells) {
        cells.text(value.name()).money(value.need()).money(value.reserve());
        cells.text(Lines.ofRates(value.rates()));
    }

    @Override
    public Practice read(UUID id, Row row) throws SQLException {
        return new Practice(row.text(), row.moneyOrNull(), row.moneyOrNull(), Lines.rates(row.text()));
    }
}
