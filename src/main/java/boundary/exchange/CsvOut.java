package boundary.exchange;

import boundary.journal.Money;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes rows into one CSV file. Texts are guarded; numbers, dates and codes never are.
final class CsvOut {
    private final CsvWriter csv;
    private final List<String> columns;
    private final Map<String, String> row = new HashMap<>();
    private long rows;

    CsvOut(OutputStream out, List<String> columns) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
        this.columns = columns;
        csv.writeRecord(columns);
    }

    CsvOut text(String column, String text) {
        row.put(column, Guard.write(text));
        return this;
    }

    CsvOut value(String column, @Nullable Object value) {
        row.put(column, value == null ? "" : value.toString());
        return this;
    }

    CsvOut money(String column, @Nullable Money money) {
        return value(column, money == null ? null : money.amount().toPlainString());
    }

    /// Writes the row that was put together.
    void end() {
        csv.writeRecord(columns.stream().map(c -> row.getOrDefault(c, "")).toList());
        row.clear();
        rows++;
    }

    /// {@return how many rows were written, the head not counted}
    long rows() {
        return rows;
    }

    /// Hands on all that was written; the stream stays open.
    void flush() throws IOException {
        csv.flush();
    }
}
