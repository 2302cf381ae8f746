package boundary.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The fields of one JSON object on its way in. A field that is not what it should be ends the reading.
final class Fields {
    private final Map<?, ?> object;
    private final String file;
    private final long line;

    Fields(@Nullable Object value, String file, long line) throws RefusedException {
        if (!(value instanceof Map<?, ?> map)) {
            throw new RefusedException(new Problem(Problem.Kind.BAD_VALUE, file, line, "", String.valueOf(value)));
        }
        this.object = map;
        this.file = file;
        this.line = line;
    }

    boolean has(String field) {
        return object.get(field) != null;
    }

    /// {@return a text, empty where the field is absent}
    String text(String field) throws RefusedException {
        Object value = object.get(field);
        if (value != null && !(value instanceof String)) {
            throw bad(field, value);
        }
        return value == null ? "" : (String) value;
    }

    <T> @Nullable T optional(String field, Cells.Reader<T> reader) throws RefusedException {
        Object value = object.get(field);
        if (value == null) {
            return null;
        }
        T read = value instanceof Map || value instanceof List ? null : reader.read(String.valueOf(value));
        if (read == null) {
            throw bad(field, value);
        }
        return read;
    }

    <T> T required(String field, Cells.Reader<T> reader) throws RefusedException {
        T value = optional(field, reader);
        if (value == null) {
            throw bad(field, "");
        }
        return value;
    }

    <T> T or(String field, Cells.Reader<T> reader, T otherwise) throws RefusedException {
        T value = optional(field, reader);
        return value == null ? otherwise : value;
    }

    UUID id(String field) throws RefusedException {
        return required(field, Cells::identity);
    }

    BigDecimal amount(String field) throws RefusedException {
        return required(field, Cells::amount);
    }

    /// {@return the parts of an array, empty where the field is absent}
    List<?> list(String field) throws RefusedException {
        Object value = object.get(field);
        if (value != null && !(value instanceof List)) {
            throw bad(field, value);
        }
        return value == null ? List.of() : (List<?>) value;
    }

    List<String> texts(String field) throws RefusedException {
        var texts = new ArrayList<String>();
        for (Object one : list(field)) {
            if (!(one instanceof String text)) {
                throw bad(field, String.valueOf(one));
            }
            texts.add(text);
        }
        return texts;
    }

    Fields object(@Nullable Object value) throws RefusedException {
        return new Fields(value, file, line);
    }

    @Nullable
    Object raw(String field) {
        return object.get(field);
    }

    Map<?, ?> all() {
        return object;
    }

    RefusedException bad(String field, Object found) {
        return new RefusedException(new Problem(Problem.Kind.BAD_VALUE, file, line, field, String.valueOf(found)));
    }
}
