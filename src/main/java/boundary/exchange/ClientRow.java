package boundary.exchange;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Money;
import boundary.journal.Text;
import boundary.journal.WorkingHours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one row of `clients.csv` says.
///
/// @param client with placeholders where the row leaves its days open
/// @param since the first day of the work, where the row says it
/// @param observedFrom the first day that the diary covers, where the row says it or `since`
record ClientRow(
        Client client, @Nullable LocalDate since, @Nullable LocalDate observedFrom) {

    static ClientRow of(Row row, String name, ClientId id, Currency usual) throws BadRowException {
        LocalDate since = row.optional("since", Problem.Kind.EXPECTED_DATE, Cells::day);
        LocalDate observed = row.optional("observed_from", Problem.Kind.EXPECTED_DATE, Cells::day);
        Currency currency = row.optional("currency", Problem.Kind.EXPECTED_CURRENCY, Cells::currency);
        ZoneId zone = row.optional("zone", Problem.Kind.EXPECTED_ZONE, Cells::zone);
        WorkingHours hours = row.optional("own_hours", Problem.Kind.EXPECTED_HOURS, Cells::hours);
        String language = row.text("language", Text.NAME_LIMIT).strip();
        LocalDate placeholder = LocalDate.EPOCH;
        Client client = new Client(
                id,
                name,
                aliases(row.text("aliases", Text.BODY_LIMIT), row),
                row.name("contact"),
                row.name("email"),
                row.name("phone"),
                language.isEmpty() ? null : language,
                zone,
                currency,
                rate(row, currency == null ? usual : currency),
                placeholder,
                placeholder,
                row.optional("until", Problem.Kind.EXPECTED_DATE, Cells::day),
                hours,
                row.body("note"));
        return new ClientRow(client, since, observed == null ? since : observed);
    }

    private static @Nullable Money rate(Row row, Currency usual) throws BadRowException {
        BigDecimal amount = row.optional("hourly_rate", Problem.Kind.EXPECTED_AMOUNT, Cells::amount);
        Currency own = row.optional("rate_currency", Problem.Kind.EXPECTED_CURRENCY, Cells::currency);
        return amount == null ? null : money(row, "hourly_rate", amount, own == null ? usual : own);
    }

    static Money money(Row row, String column, BigDecimal amount, Currency currency) throws BadRowException {
        try {
            return Money.of(amount, currency);
        } catch (ArithmeticException e) {
            throw row.bad(Problem.Kind.EXPECTED_AMOUNT, column, amount.toPlainString());
        }
    }

    /// {@return names with `;` between them; a `;` inside one stands behind a backslash}
    static String written(List<String> aliases) {
        return String.join(
                ";",
                aliases.stream()
                        .map(a -> a.replace("\\", "\\\\").replace(";", "\\;"))
                        .toList());
    }

    private static List<String> aliases(String cell, Row row) throws BadRowException {
        var all = new ArrayList<String>();
        var one = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean escape = c == '\\' && i + 1 < cell.length() && "\\;".indexOf(cell.charAt(i + 1)) >= 0;
            if (c == ';') {
                all.add(one.toString());
                one.setLength(0);
            } else {
                one.append(escape ? cell.charAt(++i) : c);
            }
        }
        all.add(one.toString());
        for (String alias : all) {
            if (alias.length() > Text.NAME_LIMIT) {
                throw row.bad(Problem.Kind.TEXT_TOO_LONG, "aliases", Integer.toString(Text.NAME_LIMIT));
            }
        }
        return all;
    }

    Client dated(LocalDate firstSeen) {
        LocalDate from = observedFrom == null ? firstSeen : observedFrom;
        return client.withSince(since == null ? from : since).withObservedFrom(from);
    }
}
