package boundary.exchange;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields in the content of a link: `name=LENGTH:VALUE` and a line feed each, after the name of the table; and what
/// of them the tables of a bundle say too.
record ContentFields(Map<String, String> values) {
    private static final List<String> SHARED =
            List.of("channel", "direction", "minutes", "unpaid_minutes", "answer", "taken");
    private static final List<String> CODES = List.of("signals", "excused", "actions");
    private static final List<String> WORDS = List.of("topic", "note");

    /// @throws IllegalArgumentException if it is no content
    static ContentFields of(byte[] content) {
        var values = new HashMap<String, String>();
        int at = indexOf(content, '\n', 0) + 1;
        while (at < content.length) {
            int sign = indexOf(content, '=', at);
            int colon = indexOf(content, ':', sign);
            int length = Integer.parseInt(text(content, sign + 1, colon));
            int end = colon + 1 + length;
            if (length < 0 || end >= content.length || content[end] != '\n') {
                throw new IllegalArgumentException("a field ends where it should not");
            }
            values.put(text(content, at, sign), text(content, colon + 1, end));
            at = end + 1;
        }
        return new ContentFields(values);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    /// {@return what `comparable` of its row in the table of versions should be}
    String comparable() {
        String moment =
                text("at") + " " + text("offset_seconds") + " " + text("fair").equals("1");
        return joined(Stream.of(
                        Stream.of(text("id"), moment),
                        SHARED.stream().map(this::text),
                        CODES.stream().map(name -> codes(text(name))),
                        WORDS.stream().map(this::text))
                .flatMap(part -> part));
    }

    /// {@return what a row of the table of versions says of that which a content says too}
    static String comparable(NamedCsvRecord row) {
        String happened = row.getField("happened");
        if (happened.isEmpty()) {
            return "";
        }
        ZoneOffset offset = ZoneOffset.of(row.getField("offset"));
        String moment = LocalDateTime.parse(happened).toEpochSecond(offset) + " " + offset.getTotalSeconds() + " "
                + row.getField("fair");
        return joined(Stream.concat(Stream.of(row.getField(VersionTable.ENTRY), moment), fields(row)));
    }

    /// {@return what both tables, of versions and of entries, say of an entry}
    static String shown(NamedCsvRecord row) {
        return joined(fields(row));
    }

    private static Stream<String> fields(NamedCsvRecord row) {
        return Stream.of(
                        SHARED.stream().map(row::getField),
                        CODES.stream().map(name -> codes(row.getField(name))),
                        WORDS.stream().map(name -> Guard.read(row.getField(name))))
                .flatMap(part -> part);
    }

    private static String codes(String text) {
        return Arrays.stream(text.split("[^A-Z_]+"))
                .filter(code -> !code.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String joined(Stream<String> fields) {
        return fields.map(field -> field.length() + ":" + field).collect(Collectors.joining("\n"));
    }

    private static int indexOf(byte[] content, char wanted, int from) {
        for (int i = from; i < content.length; i++) {
            if (content[i] == wanted) {
                return i;
            }
        }
        throw new IllegalArgumentException("a field is not finished");
    }

    private static String text(byte[] content, int from, int to) {
        return new String(content, from, to - from, StandardCharsets.UTF_8);
    }
}
