package boundary.exchange;

import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.Version;
import boundary.journal.Words;
import boundary.report.Selection;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;

/// Writes a journal with all its versions as JSON, each version on a line of its own, in the order of recording.
final class JsonFile {
    static final String FORMAT = "boundary-journal";
    static final int VERSION = 3;

    private final List<Journal.Recorded> recorded = new ArrayList<>();
    private final Map<Thing, Object> lastOf = new HashMap<>();
    private final LongFunction<Words> words;
    private final Selection selection;

    /// @param words the words of the version of an entry with a sequence number
    JsonFile(Journal journal, LongFunction<Words> words, Selection selection) {
        this.words = words;
        this.selection = selection;
        journal.forEachVersion(one -> {
            recorded.add(one);
            Object value = one.version().value();
            if (value != null) {
                lastOf.put(Thing.of(one), value);
            }
        });
    }

    /// What versions are of. Things of different sorts may share an identity.
    private record Thing(Class<?> sort, UUID key) {
        static Thing of(Journal.Recorded one) {
            return switch (one) {
                case Journal.Recorded.OfInteraction e -> new Thing(Interaction.class, e.key());
                case Journal.Recorded.OfItem i -> new Thing(i.sort(), i.key());
            };
        }
    }

    void write(OutputStream file) throws IOException {
        try (JsonGenerator json = JsonText.FACTORY.createGenerator(file, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("versions");
            for (Journal.Recorded one : recorded) {
                Object last = lastOf.get(Thing.of(one));
                if (last instanceof Interaction entry && selection.takes(entry)
                        || last instanceof Item item && selection.takes(item)) {
                    json.writeRaw('\n');
                    version(one, last).write(json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private JsonVersion version(Journal.Recorded one, Object last) {
        Version<?> v = one.version();
        Shape shape = last instanceof Item item ? Shape.of(item) : Shape.ENTRY;
        Interaction entry = v.value() instanceof Interaction value ? selection.shown(value) : null;
        Item item = v.value() instanceof Item value ? selection.shown(value) : null;
        Words said = entry == null ? Words.NONE : selection.shown(words.apply(v.sequence()));
        return new JsonVersion(shape, one.key(), v.recordedAt(), v.knownFrom(), entry, item, said);
    }
}
