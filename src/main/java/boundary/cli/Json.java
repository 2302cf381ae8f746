package boundary.cli;

import boundary.journal.Money;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Writes one JSON document on a line of its own.
final class Json {
    static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /// Writes the fields of the document.
    interface Document {
        void write(JsonGenerator json) throws IOException;
    }

    /// Prints a document: whole, or not at all.
    static void print(OutputStream out, Document document) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            document.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            bytes.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes what a value prints as; nothing where there is none.
    static void present(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value.toString());
        }
    }

    /// Writes what a value prints as, or null.
    static void orNull(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        json.writeStringField(field, value == null ? null : value.toString());
    }

    static void numberOrNull(JsonGenerator json, String field, @Nullable Integer value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, value);
        }
    }

    /// Writes a number of hundredths with two decimals.
    static void hundredths(JsonGenerator json, String field, long hundredths) throws IOException {
        json.writeNumberField(field, BigDecimal.valueOf(hundredths, 2));
    }

    static void codes(JsonGenerator json, String field, Iterable<?> codes) throws IOException {
        json.writeArrayFieldStart(field);
        for (Object code : codes) {
            json.writeString(code instanceof Enum<?> one ? one.name() : code.toString());
        }
        json.writeEndArray();
    }

    /// Writes the fields of one part.
    interface Part<T> {
        void write(JsonGenerator json, T one) throws IOException;
    }

    /// Writes one object for each, also where there are none.
    static <T> void array(JsonGenerator json, String field, Collection<T> all, Part<T> part) throws IOException {
        json.writeArrayFieldStart(field);
        for (T one : all) {
            json.writeStartObject();
            part.write(json, one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Writes words; nothing where there are none.
    static void words(JsonGenerator json, String field, String words) throws IOException {
        present(json, field, words.isEmpty() ? null : words);
    }

    /// Writes a number; nothing where there is none.
    static void number(JsonGenerator json, String field, @Nullable Integer value) throws IOException {
        if (value != null) {
            json.writeNumberField(field, value);
        }
    }

    /// Writes an amount as an object of its own; nothing where there is none.
    static void money(JsonGenerator json, String field, @Nullable Money money) throws IOException {
        if (money != null) {
            json.writeObjectFieldStart(field);
            money(json, money);
            json.writeEndObject();
        }
    }

    /// Writes amounts, one a currency; nothing where there are none.
    static void amounts(JsonGenerator json, String field, Collection<Money> amounts) throws IOException {
        if (!amounts.isEmpty()) {
            array(json, field, amounts, Json::money);
        }
    }

    /// Writes an amount as two fields.
    static void money(JsonGenerator json, Money money) throws IOException {
        json.writeNumberField("amount", money.amount());
        json.writeStringField("currency", money.currency().getCurrencyCode());
    }
}
