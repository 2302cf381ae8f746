package boundary.sqlite;

import boundary.journal.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The content of one row on its way into the file: numbers, texts and nothings, in the order of the columns.
final class Cells {
    private final List<@Nullable Object> values = new ArrayList<>(20);

    /// Adds a text: whatever `toString` says, or nothing.
    Cells text(@Nullable Object value) {
        values.add(value == null ? null : value.toString());
        return this;
    }

    Cells number(long value) {
        values.add(value);
        return this;
    }

    Cells number(@Nullable Integer value) {
        values.add(value == null ? null : Long.valueOf(value));
        return this;
    }

    Cells flag(boolean value) {
        return number(value ? 1 : 0);
    }

    Cells flagOrNull(@Nullable Boolean value) {
        return number(value == null ? null : Integer.valueOf(value ? 1 : 0));
    }

    /// Adds an amount as two columns, minor units and currency.
    Cells money(@Nullable Money money) {
        values.add(money == null ? null : money.minor());
        return text(money == null ? null : money.currency());
    }

    List<@Nullable Object> values() {
        return Collections.unmodifiableList(values);
    }
}
