package boundary.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The first part of a text file, exactly as it would be written.
///
/// @param more whether the file goes on
public record Glimpse(String text, boolean more) {

    /// {@return what is written, as far as the limit}: then the writing is stopped
    ///
    /// @param limit in bytes
    static Glimpse of(SafeFile.Content content, int limit) throws IOException {
        var kept = new Kept(limit);
        try {
            content.write(kept);
            return new Glimpse(kept.bytes.toString(StandardCharsets.UTF_8), false);
        } catch (Enough | UncheckedIOException e) {
            if (!kept.full) {
                throw e;
            }
            return new Glimpse(whole(kept.bytes.toByteArray()), true);
        }
    }

    /// {@return the rows of a CSV, the head first, as a spreadsheet program reads them}
    ///
    /// @param most the most rows
    public List<List<String>> rows(int most) {
        var rows = new ArrayList<List<String>>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                rows.add(row.getFields());
                if (rows.size() > most) {
                    return rows;
                }
            }
        } catch (IOException | CsvParseException e) {
            return rows; // the text ends within a cell
        }
        if (more) {
            rows.removeLast();
        }
        return rows;
    }

    /// {@return the text without the half of a letter at its end}
    private static String whole(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, Math.max(0, end - 1), StandardCharsets.UTF_8);
    }

    /// Says that enough was written.
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// Keeps the first bytes.
    private static final class Kept extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int limit;
        private boolean full;

        Kept(int limit) {
            this.limit = limit;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            int room = limit - bytes.size();
            bytes.write(from, offset, Math.min(room, length));
            if (length > room) {
                full = true;
                throw new Enough();
            }
        }
    }
}
