package boundary.scoring;

import boundary.journal.Channel;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Tolerance;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;

/// A packed history with the answers of the reference: the columns of the CSV set that the score needs, read without
/// the program's own reader.
final class HistoryFolder {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, ClientId> clients = new HashMap<>();

    HistoryFolder(String resource) throws IOException {
        try (var zip = new ZipInputStream(
                Objects.requireNonNull(HistoryFolder.class.getResourceAsStream(resource), resource))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /// {@return the answers, one map a line}
    List<Map<?, ?>> answers() throws IOException {
        var answers = new ArrayList<Map<?, ?>>();
        for (String line : file("basic.jsonl").lines().toList()) {
            answers.add((Map<?, ?>) json(line));
        }
        return answers;
    }

    /// {@return everything but the check-ins}
    Journal journal() {
        var diary = new Diary();
        diary.tolerance(Tolerance.valueOf(field("tolerance")));
        for (NamedCsvRecord row : rows("clients.csv")) {
            String name = row.getField("client");
            clients.put(name, diary.client(name, LocalDate.parse(row.getField("since"))));
        }
        for (NamedCsvRecord row : rows("absences.csv")) {
            diary.absence(LocalDate.parse(row.getField("from")), LocalDate.parse(row.getField("to")));
        }
        for (NamedCsvRecord row : rows("entries.csv")) {
            diary.add(entry(diary, row), LocalDate.parse(row.getField("recorded")));
        }
        return diary.journal();
    }

    ClientId client(String name) {
        return Objects.requireNonNull(clients.get(name), name);
    }

    private Interaction entry(Diary diary, NamedCsvRecord row) {
        Set<Signal> signals = new HashSet<>();
        for (String code : row.getField("signals").split(" ")) {
            if (!code.isEmpty()) {
                signals.add(Signal.valueOf(code));
            }
        }
        String severity = row.getField("severity");
        String energy = row.getField("energy");
        return new Interaction(
                new InteractionId(diary.id()),
                client(row.getField("client")),
                LocalDate.parse(row.getField("date"))
                        .atTime(LocalTime.parse(row.getField("time")))
                        .toInstant(ZoneOffset.ofHours(5)),
                ZoneOffset.ofHours(5),
                ZoneOffset.ofHours(5),
                Channel.valueOf(row.getField("channel")),
                Direction.IN,
                Integer.parseInt(row.getField("minutes")),
                Integer.parseInt(row.getField("unpaid_minutes")),
                energy.isEmpty() ? null : Energy.of(Integer.parseInt(energy)),
                severity.isEmpty() ? null : Severity.of(Integer.parseInt(severity)),
                signals,
                Set.of(),
                Set.of(),
                row.getField("justified").equals("true"));
    }

    private List<NamedCsvRecord> rows(String file) {
        return CsvReader.builder().ofNamedCsvRecord(file(file)).stream().toList();
    }

    private String field(String name) {
        try {
            return (String) ((Map<?, ?>) json(file("policy.json"))).get(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static Object json(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var map = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                var list = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> parser.getDoubleValue();
            default -> parser.getText();
        };
    }
}
