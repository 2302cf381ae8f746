package boundary.exchange;

import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.Version;
import boundary.journal.Words;
import boundary.report.Leaving;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongFunction;

/// Writes a journal with all its versions as JSON, each version on a line of its own, in the order of recording.
final class JsonFile {
    static final String FORMAT = "boundary-journal";
    static final int VERSION = 3;

    private final Leaving leaving;
    private final LongFunction<Words> words;

    /// @param words the words of the version of an entry with a sequence number
    JsonFile(Leaving leaving, LongFunction<Words> words) {
        this.leaving = leaving;
        this.words = words;
    }

    void write(OutputStream file) throws IOException {
        try (JsonGenerator json = JsonText.FACTORY.createGenerator(file, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("versions");
            for (Journal.Recorded one : leaving.versions()) {
                json.writeRaw('\n');
                version(one).write(json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private JsonVersion version(Journal.Recorded one) {
        Version<?> v = one.version();
        Shape shape = one instanceof Journal.Recorded.OfItem known ? Shape.of(known.sort()) : Shape.ENTRY;
        Interaction entry =
                v.value() instanceof Interaction value ? leaving.selection().shown(value) : null;
        Item item = v.value() instanceof Item value ? leaving.shown(value) : null;
        Words said = entry == null ? Words.NONE : leaving.selection().shown(words.apply(v.sequence()));
        return new JsonVersion(shape, one.key(), v.recordedAt(), v.knownFrom(), entry, item, said);
    }
}
