package boundary.sqlite;

import boundary.journal.Because;
import boundary.journal.ItemId;
import boundary.journal.Opinion;
import boundary.journal.Suggestion;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// What the consultant thought of suggestions.
final class OpinionSort implements Sort<Opinion> {

    @Override
    public Class<Opinion> type() {
        return Opinion.class;
    }

    @Override
    public String table() {
        return "opinion";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "client",
                "day",
                "suggestion",
                "agreed",
                "score_hundredths",
                "situational",
                "reason",
                "quiet_until",
                "because",
                "quiet_breaches");
    }

    @Override
    public void write(Opinion value, Cells cells) {
        cells.text(value.client()).text(value.day()).text(value.suggestion().name());
        cells.flag(value.agreed()).number(value.scoreHundredths()).text(value.situational());
        cells.text(value.reason()).text(value.quietUntil());
        cells.text(value.because()).number(value.quietBreaches());
    }

    @Override
    public Opinion read(UUID id, Row row) throws SQLException {
        return new Opinion(
                new ItemId(id),
                row.client(),
                row.day(),
                row.code(Suggestion.class),
                row.flag(),
                (int) row.number(),
                Double.parseDouble(row.text()),
                row.text(),
                row.dayOrNull(),
                row.codeOrNull(Because.class),
                row.numberOrNull());
    }
}
