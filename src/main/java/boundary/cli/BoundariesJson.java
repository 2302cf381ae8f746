package boundary.cli;

import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.report.Boundaries;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/// The boundaries of a client with what happened before and after they were told, as a field of a JSON object.
final class BoundariesJson {
    private BoundariesJson() {}

    static void write(JsonGenerator json, Journal journal, Client client, LocalDate day) throws IOException {
        Json.array(json, "boundaries", Boundaries.of(journal, client, day).lines(), BoundariesJson::line);
    }

    private static void line(JsonGenerator json, Boundaries.Line line) throws IOException {
        json.writeStringField("id", line.boundary().id().toString());
        json.writeStringField("rule", line.boundary().rule());
        json.writeStringField("set", line.boundary().set().toString());
        Json.codes(json, "brokenBy", line.boundary().breaches());
        Json.array(json, "told", line.told(), (out, told) -> {
            out.writeStringField("day", told.day().toString());
            Json.present(out, "how", told.how());
            Json.words(out, "words", told.words());
        });
        breaches(json, "before", line.before());
        if (line.since() != null) {
            breaches(json, "since", line.since());
        }
        json.writeStringField("verdict", line.verdict().name());
        Json.codes(json, "ownBreaches", ids(line.own()));
    }

    private static void breaches(JsonGenerator json, String field, Boundaries.Breaches breaches) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("count", breaches.entries().size());
        json.writeNumberField("weeks", breaches.weeks());
        if (breaches.weeks() > 0) {
            json.writeNumberField("perWeek", breaches.perWeek());
        }
        Json.codes(json, "entries", ids(breaches.entries()));
        json.writeEndObject();
    }

    private static List<?> ids(List<Interaction> entries) {
        return entries.stream().map(Interaction::id).toList();
    }
}
