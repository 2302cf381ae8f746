package boundary.cli;

import boundary.exchange.FileRead;
import boundary.exchange.Imported;
import boundary.exchange.Problem;
import boundary.exchange.ProblemWords;
import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.text.Messages;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was read, as JSON.
final class ImportJson {
    private final ProblemWords words;
    private final Imported.Read read;
    private final @Nullable Journal before;

    /// @param before the journal that it was read for, where the entries are asked for too
    ImportJson(Messages messages, Imported.Read read, @Nullable Journal before) {
        this.words = new ProblemWords(messages);
        this.read = read;
        this.before = before;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("files");
        for (FileRead file : read.files()) {
            json.writeStartObject();
            json.writeStringField("file", file.file());
            json.writeStringField("format", file.format().name());
            json.writeNumberField("read", file.read());
            json.writeNumberField("new", file.fresh());
            json.writeNumberField("changed", file.changed());
            json.writeNumberField("known", file.known());
            problems(json, "skipped", file.skipped());
            problems(json, "notices", file.notices());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (before != null) {
            json.writeArrayFieldStart("entries");
            entries(json, before);
            json.writeEndArray();
        }
    }

    private void problems(JsonGenerator json, String field, List<Problem> problems) throws IOException {
        json.writeArrayFieldStart(field);
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("at", words.at(problem));
            json.writeStringField("why", words.why(problem));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void entries(JsonGenerator json, Journal journal) throws IOException {
        Map<ClientId, String> names = new HashMap<>();
        journal.clients().forEach(c -> names.put(c.id(), c.name()));
        List<Change> changes = read.edit() == null ? List.of() : read.edit().changes();
        for (Change change : changes) {
            if (change instanceof Change.OfItem c && c.after() instanceof Client client) {
                names.put(client.id(), client.name());
            } else if (change instanceof Change.OfInteraction c && c.after() != null) {
                json.writeStartObject();
                entry(
                        json,
                        c.after(),
                        names.getOrDefault(c.after().client(), ""),
                        c.wordsAfter().topic());
                json.writeEndObject();
            }
        }
    }

    private static void entry(JsonGenerator json, Interaction e, String who, String subject) throws IOException {
        json.writeStringField("source", e.id().toString());
        json.writeStringField("at", e.at().toString());
        json.writeStringField("offset", e.offset().toString());
        json.writeStringField("direction", e.direction().name());
        json.writeStringField("who", who);
        json.writeStringField("channel", e.channel().name());
        json.writeNumberField("minutes", e.spentMinutes());
        json.writeStringField("subject", subject);
        json.writeBooleanField("offHours", e.signals().contains(Signal.OFF_HOURS));
    }
}
