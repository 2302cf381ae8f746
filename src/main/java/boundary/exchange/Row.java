package boundary.exchange;

import boundary.journal.Money;
import boundary.journal.Text;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of a CSV file, its cells by the names of their columns.
final class Row {
    private final CsvTable table;
    private final Map<String, Integer> header;
    private final CsvRecord cells;

    Row(CsvTable table, Map<String, Integer> header, CsvRecord cells) {
        this.table = table;
        this.header = header;
        this.cells = cells;
    }

    /// {@return the cell as it stands, without blanks around it; empty where there is no such column}
    String cell(String column) {
        Integer index = header.get(column);
        return index == null ? "" : cells.getField(index).strip();
    }

    /// {@return a text as it was before it was guarded}
    ///
    /// @throws BadRowException if it is longer than the limit
    String text(String column, int limit) throws BadRowException {
        Integer index = header.get(column);
        String text = index == null ? "" : Guard.read(cells.getField(index));
        if (text.length() > limit) {
            throw bad(Problem.Kind.TEXT_TOO_LONG, column, Integer.toString(limit));
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7F)) {
            table.noteControls(cells.getStartingLineNumber(), column);
        }
        return text;
    }

    String name(String column) throws BadRowException {
        return text(column, Text.NAME_LIMIT);
    }

    String body(String column) throws BadRowException {
        return text(column, Text.BODY_LIMIT);
    }

    /// {@return what a reader makes of a cell, or nothing where the cell is empty}
    <T> @Nullable T optional(String column, Problem.Kind expected, Cells.Reader<T> reader) throws BadRowException {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        T value = reader.read(cell);
        if (value == null) {
            throw bad(expected, column, cell);
        }
        return value;
    }

    /// {@return what a reader makes of a cell that must not be empty}
    <T> T required(String column, Problem.Kind expected, Cells.Reader<T> reader) throws BadRowException {
        T value = optional(column, expected, reader);
        if (value == null) {
            throw bad(expected, column, "");
        }
        return value;
    }

    /// {@return the day in a cell that must not be empty}
    LocalDate day(String column) throws BadRowException {
        return required(column, Problem.Kind.EXPECTED_DATE, Cells::day);
    }

    @Nullable
    LocalDate dayOrNull(String column) throws BadRowException {
        return optional(column, Problem.Kind.EXPECTED_DATE, Cells::day);
    }

    /// {@return the day from which the row is known, which is the given one where it does not say}
    LocalDate recorded(LocalDate otherwise) throws BadRowException {
        LocalDate recorded = dayOrNull("recorded");
        return recorded == null ? otherwise : recorded;
    }

    /// {@return whether a cell says yes; an empty one does not}
    boolean truth(String column) throws BadRowException {
        return Boolean.TRUE.equals(optional(column, Problem.Kind.EXPECTED_TRUTH, Cells::truth));
    }

    /// {@return the identity of something in another file of the set, or nothing}
    @Nullable
    UUID other(String column, Sheet sheet) {
        String id = cell(column);
        return id.isEmpty() ? null : Identities.given(sheet, id);
    }

    /// {@return the amount in a cell, in the currency of another cell or else the usual one}
    @Nullable
    Money money(String column, String currencyColumn, Currency usual) throws BadRowException {
        BigDecimal amount = optional(column, Problem.Kind.EXPECTED_AMOUNT, Cells::amount);
        Currency own = optional(currencyColumn, Problem.Kind.EXPECTED_CURRENCY, Cells::currency);
        return amount == null ? null : ClientRow.money(this, column, amount, own == null ? usual : own);
    }

    BadRowException bad(Problem.Kind kind, String column, String found) {
        return new BadRowException(new Problem(kind, table.name(), cells.getStartingLineNumber(), column, found));
    }

    /// Lists the row, or a part of it, as left out.
    void leaveOut(Problem why) {
        table.leaveOut(why);
    }

    /// {@return the identity that the row gives, or nothing}. An identity of another program becomes one of ours,
    /// the same each time.
    @Nullable
    UUID id() {
        String id = cell("id");
        return id.isEmpty() ? null : Identities.given(table.sheet(), id);
    }

    /// {@return all that the row says, but for its identity: equal for rows that say the same}
    String content() {
        var content = new StringBuilder();
        for (String column : table.sheet().columns()) {
            String cell = cell(column);
            if (!cell.isEmpty() && !column.equals("id")) {
                content.append(column).append('\u001F').append(cell).append('\u001E');
            }
        }
        return content.toString();
    }
}
