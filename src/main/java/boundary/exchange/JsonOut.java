package boundary.exchange;

import boundary.journal.Money;
import boundary.journal.WorkingHours;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Writes the fields of one JSON object, leaving out those that say nothing.
final class JsonOut {
    private final JsonGenerator json;

    JsonOut(JsonGenerator json) {
        this.json = json;
    }

    JsonGenerator generator() {
        return json;
    }

    /// Writes what a value prints as; nothing where there is none.
    JsonOut value(String field, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value.toString());
        }
        return this;
    }

    JsonOut text(String field, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(field, text);
        }
        return this;
    }

    JsonOut number(String field, int value) throws IOException {
        json.writeNumberField(field, value);
        return this;
    }

    /// Writes a number; nothing where there is none.
    JsonOut count(String field, @Nullable Integer value) throws IOException {
        return value == null ? this : number(field, value);
    }

    /// Writes the fields of one object.
    interface Part {
        void write() throws IOException;
    }

    JsonOut object(String field, Part fields) throws IOException {
        json.writeObjectFieldStart(field);
        fields.write();
        json.writeEndObject();
        return this;
    }

    /// Writes an object for each of them into an array; nothing where there are none.
    <T> JsonOut objects(String field, Collection<T> all, Each<T> fields) throws IOException {
        if (!all.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (T one : all) {
                json.writeStartObject();
                fields.write(one);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return this;
    }

    /// Writes the fields of one of several objects.
    interface Each<T> {
        void write(T one) throws IOException;
    }

    /// Writes a number so that reading gives it back to the bit.
    JsonOut decimal(String field, double value) throws IOException {
        json.writeNumberField(field, value);
        return this;
    }

    JsonOut truth(String field, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(field, true);
        }
        return this;
    }

    /// Writes yes or no; nothing where nobody answered.
    JsonOut answer(String field, @Nullable Boolean value) throws IOException {
        if (value != null) {
            json.writeBooleanField(field, value);
        }
        return this;
    }

    JsonOut all(String field, Collection<?> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (Object value : values) {
                json.writeString(value instanceof Enum<?> code ? code.name() : value.toString());
            }
            json.writeEndArray();
        }
        return this;
    }

    JsonOut money(String field, @Nullable Money money) throws IOException {
        if (money != null) {
            json.writeObjectFieldStart(field);
            json.writeStringField("amount", money.amount().toPlainString());
            json.writeStringField("currency", money.currency().getCurrencyCode());
            json.writeEndObject();
        }
        return this;
    }

    JsonOut hours(String field, @Nullable WorkingHours hours) throws IOException {
        return value(field, hours == null ? null : Cells.written(hours));
    }
}
