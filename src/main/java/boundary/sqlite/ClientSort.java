package boundary.sqlite;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.WorkingHours;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Clients.
final class ClientSort implements Sort<Client> {

    @Override
    public Class<Client> type() {
        return Client.class;
    }

    @Override
    public String table() {
        return "client";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "name",
                "aliases",
                "contact",
                "email",
                "phone",
                "language",
                "zone",
                "currency",
                "rate_minor",
                "rate_currency",
                "since",
                "observed_from",
                "until",
                "own_hours",
                "note");
    }

    @Override
    public void write(Client value, Cells cells) {
        cells.text(value.name()).text(String.join("\n", value.aliases()));
        cells.text(value.contact()).text(value.email()).text(value.phone());
        cells.text(value.language()).text(value.zone()).text(value.currency()).money(value.rate());
        cells.text(value.since()).text(value.observedFrom()).text(value.until());
        WorkingHours own = value.ownHours();
        cells.text(own == null ? null : Lines.ofHours(own)).text(value.note());
    }

    @Override
    public Client read(UUID id, Row row) throws SQLException {
        return new Client(
                new ClientId(id),
                row.text(),
                row.text().lines().toList(),
                row.text(),
                row.text(),
                row.text(),
                row.textOrNull(),
                zone(row.textOrNull()),
                currency(row.textOrNull()),
                row.moneyOrNull(),
                row.day(),
                row.day(),
                row.dayOrNull(),
                hours(row.textOrNull()),
                row.text());
    }

    private static @Nullable ZoneId zone(@Nullable String id) {
        return id == null ? null : ZoneId.of(id);
    }

    private static @Nullable Currency currency(@Nullable String code) {
        return code == null ? null : Currency.getInstance(code);
    }

    private static @Nullable WorkingHours hours(@Nullable String lines) {
        return lines == null ? null : Lines.hours(lines);
    }
}
