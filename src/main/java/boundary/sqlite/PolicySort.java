package boundary.sqlite;

import boundary.journal.Policy;
import boundary.journal.Tolerance;
import boundary.journal.Tuning;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/// The policy.
final class PolicySort implements Sort<Policy> {

    @Override
    public Class<Policy> type() {
        return Policy.class;
    }

    @Override
    public String table() {
        return "policy";
    }

    @Override
    public List<String> columns() {
        return List.of("hours", "free_days", "tolerance", "currency", "zone", "parameters", "learn_from");
    }

    @Override
    public void write(Policy value, Cells cells) {
        cells.text(Lines.ofHours(value.hours())).text(Lines.ofFreeDays(value.freeDays()));
        cells.text(value.tolerance().name()).text(value.currency()).text(value.zone());
        cells.text(Lines.ofParameters(value.tuning())).text(value.tuning().learnFrom());
    }

    @Override
    public Policy read(UUID id, Row row) throws SQLException {
        return new Policy(
                Lines.hours(row.text()),
                Lines.freeDays(row.text()),
                row.code(Tolerance.class),
                Currency.getInstance(row.text()),
                ZoneId.of(row.text()),
                new Tuning(Lines.parameters(row.textOrNull()), row.dayOrNull()));
    }
}
