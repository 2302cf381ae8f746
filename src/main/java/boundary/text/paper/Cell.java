package boundary.text.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What stands in a cell of a ledger: a value of its own kind, never a formula.
public sealed interface Cell {
    /// A cell in which nothing stands.
    Cell NONE = new Words("");

    /// Words that stand as they are, whatever they look like.
    record Words(String text) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Time(LocalTime time) implements Cell {}

    record Moment(LocalDateTime moment) implements Cell {}

    /// A count, or a number of minutes.
    record Whole(long number) implements Cell {}

    /// An amount, with as many digits after the comma as are written in it.
    record Amount(BigDecimal amount) implements Cell {}

    /// {@return a cell of words}
    static Cell of(String text) {
        return text.isEmpty() ? NONE : new Words(text);
    }

    /// {@return a cell of a day; an empty one where there is none}
    static Cell of(@Nullable LocalDate day) {
        return day == null ? NONE : new Day(day);
    }

    /// {@return a cell of a number}
    static Cell of(long number) {
        return new Whole(number);
    }

    /// {@return a cell of an amount; an empty one where there is none}
    static Cell of(@Nullable BigDecimal amount) {
        return amount == null ? NONE : new Amount(amount);
    }
}
