package boundary.exchange;

import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.Words;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of something as a JSON file has it.
///
/// @param entry the entry, and `item` the item, that it became; both are nothing where it was deleted
record JsonVersion(
        Shape shape,
        UUID id,
        Instant recordedAt,
        LocalDate knownFrom,
        @Nullable Interaction entry,
        @Nullable Item item,
        Words words) {

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        var out = new JsonOut(json);
        out.value("of", shape).value("id", id).value("recordedAt", recordedAt).value("knownFrom", knownFrom);
        if (entry == null && item == null) {
            json.writeNullField("value");
        } else {
            json.writeObjectFieldStart("value");
            if (entry != null) {
                ItemOut.write(out, entry);
                out.text("topic", words.topic()).text("note", words.note()).text("feeling", words.feeling());
            } else if (item != null) {
                ItemOut.write(out, item);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static JsonVersion read(Fields f) throws RefusedException {
        Shape shape = f.required("of", Cells.code(Shape.class));
        UUID id = f.id("id");
        Instant recordedAt = f.required("recordedAt", Cells::moment);
        LocalDate knownFrom = f.required("knownFrom", Cells::day);
        if (!f.has("value")) {
            return new JsonVersion(shape, id, recordedAt, knownFrom, null, null, Words.NONE);
        }
        Fields value = f.object(f.raw("value"));
        if (shape == Shape.ENTRY) {
            Words words =
                    new Words(Limits.name(value, "topic"), Limits.body(value, "note"), Limits.body(value, "feeling"));
            return new JsonVersion(shape, id, recordedAt, knownFrom, ItemIn.entry(id, value), null, words);
        }
        Item item = ItemIn.item(shape, id, value);
        if (!item.key().equals(id)) {
            throw f.bad("id", id);
        }
        return new JsonVersion(shape, id, recordedAt, knownFrom, null, item, Words.NONE);
    }

    /// {@return what it became}
    @Nullable
    Object value() {
        return entry == null ? item : entry;
    }
}
