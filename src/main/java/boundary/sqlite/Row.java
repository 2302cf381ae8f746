package boundary.sqlite;

import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.journal.ItemId;
import boundary.journal.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The row at which a result stands, read from left to right. Values that come again and again (clients, days, zones,
/// sets of signals) are made once and shared by all rows of the result.
final class Row {
    private final ResultSet result;
    private final Map<Class<?>, Map<String, Object>> shared = new HashMap<>();
    private int column;

    Row(ResultSet result) {
        this.result = result;
    }

    /// Goes to the next row.
    ///
    /// @return whether there is one
    boolean next() throws SQLException {
        column = 0;
        return result.next();
    }

    String text() throws SQLException {
        return Objects.requireNonNull(textOrNull());
    }

    @Nullable
    String textOrNull() throws SQLException {
        return result.getString(++column);
    }

    long number() throws SQLException {
        return result.getLong(++column);
    }

    @Nullable
    Integer numberOrNull() throws SQLException {
        int value = result.getInt(++column);
        return result.wasNull() ? null : value;
    }

    boolean flag() throws SQLException {
        return number() != 0;
    }

    @Nullable
    Boolean flagOrNull() throws SQLException {
        Integer value = numberOrNull();
        return value == null ? null : value != 0;
    }

    UUID id() throws SQLException {
        return UUID.fromString(text());
    }

    ItemId itemId() throws SQLException {
        return new ItemId(id());
    }

    ClientId client() throws SQLException {
        return shared(ClientId.class, text(), t -> new ClientId(UUID.fromString(t)));
    }

    LocalDate day() throws SQLException {
        return Objects.requireNonNull(dayOrNull());
    }

    @Nullable
    LocalDate dayOrNull() throws SQLException {
        String text = textOrNull();
        return text == null ? null : shared(LocalDate.class, text, LocalDate::parse);
    }

    @Nullable
    Money moneyOrNull() throws SQLException {
        long minor = number();
        String currency = textOrNull();
        return currency == null ? null : new Money(minor, Currency.getInstance(currency));
    }

    @Nullable
    ItemId itemIdOrNull() throws SQLException {
        String text = textOrNull();
        return text == null ? null : new ItemId(UUID.fromString(text));
    }

    @Nullable
    InteractionId interactionOrNull() throws SQLException {
        String text = textOrNull();
        return text == null ? null : new InteractionId(UUID.fromString(text));
    }

    <E extends Enum<E>> @Nullable E codeOrNull(Class<E> type) throws SQLException {
        String text = textOrNull();
        return text == null ? null : shared(type, text, t -> Enum.valueOf(type, t));
    }

    <E extends Enum<E>> E code(Class<E> type) throws SQLException {
        return shared(type, text(), t -> Enum.valueOf(type, t));
    }

    /// {@return what a text means, worked out once for each text that occurs}
    <T> T shared(Class<T> type, String text, Function<String, T> meaning) {
        Map<String, Object> known = shared.computeIfAbsent(type, t -> new HashMap<>());
        return type.cast(known.computeIfAbsent(text, meaning));
    }
}
