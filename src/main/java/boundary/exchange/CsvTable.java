package boundary.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads one CSV file row by row, and counts and collects what came of its rows.
final class CsvTable {
    private static final int EXPECTED_ROW_LIMIT = 4_000_000;

    private final Sheet sheet;
    private final Path path;
    private final String name;
    private final List<Problem> skipped = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private int read;
    private int fresh;
    private int changed;
    private int known;

    CsvTable(Sheet sheet, Path path, String name) {
        this.sheet = sheet;
        this.path = path;
        this.name = name;
    }

    /// What becomes of one row.
    interface RowAction {
        Outcome accept(Row row) throws BadRowException;
    }

    /// What a row is to the journal.
    enum Outcome {
        FRESH,
        CHANGED,
        KNOWN
    }

    /// Hands every row to the action; rows that it refuses are listed.
    ///
    /// @param given columns that need not stand in the file, since the user gave their value
    /// @throws RefusedException if the file cannot be read as a whole
    void forEach(List<String> given, RowAction action) throws RefusedException {
        TextFile.requireText(path, name);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var in = new QuoteWatch(new InputStreamReader(Files.newInputStream(path), decoder));
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .detectBomHeader(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(EXPECTED_ROW_LIMIT)
                        .ofCsvRecord(in)) {
            rows(csv.iterator(), given, action);
            requireClosed(in.openSince());
        } catch (CharacterCodingException e) {
            throw new RefusedException(Problem.Kind.NOT_UTF8, name);
        } catch (UncheckedIOException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw refusal(e);
        } catch (CsvParseException e) {
            throw e.getCause() instanceof IOException
                    ? refusal(e)
                    : new RefusedException(new Problem(Problem.Kind.BROKEN_CSV, name, read + 1L, "", ""));
        }
    }

    private void requireClosed(long openSince) throws RefusedException {
        if (openSince > 0) {
            throw new RefusedException(new Problem(Problem.Kind.BROKEN_CSV, name, openSince, "", ""));
        }
    }

    private RefusedException refusal(Exception e) {
        boolean coding = e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException;
        return new RefusedException(coding ? Problem.Kind.NOT_UTF8 : Problem.Kind.UNREADABLE, name);
    }

    private void rows(Iterator<CsvRecord> records, List<String> given, RowAction action) throws RefusedException {
        if (!records.hasNext()) {
            throw new RefusedException(Problem.Kind.EMPTY_FILE, name);
        }
        Map<String, Integer> header = header(records.next().getFields(), given);
        while (records.hasNext()) {
            CsvRecord row = records.next();
            read++;
            try {
                int fields = row.getFieldCount();
                if (fields != header.size()) {
                    throw new BadRowException(new Problem(
                            fields < header.size() ? Problem.Kind.TOO_FEW_FIELDS : Problem.Kind.TOO_MANY_FIELDS,
                            name,
                            row.getStartingLineNumber(),
                            "",
                            fields + "/" + header.size()));
                }
                count(action.accept(new Row(this, header, row)));
            } catch (BadRowException e) {
                skipped.add(e.why());
            }
        }
    }

    private Map<String, Integer> header(List<String> fields, List<String> given) throws RefusedException {
        var columns = new LinkedHashMap<String, Integer>();
        var unknown = new ArrayList<String>();
        for (String field : fields) {
            String column = plain(field);
            if (columns.put(column, columns.size()) != null) {
                throw new RefusedException(new Problem(Problem.Kind.DOUBLE_COLUMN, name, 1, column, ""));
            }
            if (!sheet.knows(column)) {
                unknown.add(column);
            }
        }
        for (String column : sheet.required()) {
            if (!columns.containsKey(column) && !given.contains(column)) {
                throw new RefusedException(new Problem(Problem.Kind.MISSING_COLUMN, name, 1, column, ""));
            }
        }
        if (!unknown.isEmpty()) {
            notices.add(new Problem(Problem.Kind.UNKNOWN_COLUMNS, name, 1, String.join(", ", unknown), ""));
        }
        return columns;
    }

    private static String plain(String field) {
        String column = field.startsWith("\uFEFF") ? field.substring(1) : field;
        return column.strip().toLowerCase(Locale.ROOT);
    }

    private void count(Outcome outcome) {
        switch (outcome) {
            case FRESH -> fresh++;
            case CHANGED -> changed++;
            case KNOWN -> known++;
        }
    }

    Sheet sheet() {
        return sheet;
    }

    String name() {
        return name;
    }

    /// Says, once a file, that control characters were left out.
    void noteControls(long line, String column) {
        if (notices.stream().noneMatch(n -> n.kind() == Problem.Kind.CONTROL_CHARACTERS)) {
            notices.add(new Problem(Problem.Kind.CONTROL_CHARACTERS, name, line, column, ""));
        }
    }

    void leaveOut(Problem why) {
        skipped.add(why);
    }

    FileRead done() {
        return new FileRead(name, Format.OWN_CSV, read, fresh, changed, known, skipped, notices);
    }
}
