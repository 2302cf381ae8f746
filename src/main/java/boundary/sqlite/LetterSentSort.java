package boundary.sqlite;

import boundary.journal.ItemId;
import boundary.journal.LetterSent;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Letters that were sent.
final class LetterSentSort implements Sort<LetterSent> {

    @Override
    public Class<LetterSent> type() {
        return LetterSent.class;
    }

    @Override
    public String table() {
        return "letter_sent";
    }

    @Override
    public List<String> columns() {
        return List.of("client", "day", "template", "language", "subject", "entry");
    }

    @Override
    public void write(LetterSent value, Cells cells) {
        cells.text(value.client()).text(value.day()).text(value.template());
        cells.text(value.language()).text(value.subject()).text(value.entry());
    }

    @Override
    public LetterSent read(UUID id, Row row) throws SQLException {
        return new LetterSent(
                new ItemId(id), row.client(), row.day(), row.text(), row.text(), row.text(), row.interactionOrNull());
    }
}
