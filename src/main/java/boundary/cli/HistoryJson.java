package boundary.cli;

import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.journal.Words;
import boundary.report.Found;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/// Entries as JSON.
final class HistoryJson {
    private final Journal journal;
    private final Found found;
    private final Written words;

    HistoryJson(Journal journal, Found found, Written words) {
        this.journal = journal;
        this.found = found;
        this.words = words;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("entries");
        for (Interaction entry : found.entries()) {
            json.writeStartObject();
            entry(json, entry);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("totals");
        Found.Totals totals = found.totals();
        json.writeNumberField("entries", totals.entries());
        json.writeNumberField("clients", totals.clients());
        json.writeNumberField("minutes", totals.spentMinutes());
        json.writeNumberField("unpaidMinutes", totals.unpaidMinutes());
        json.writeNumberField("offHours", totals.offHours());
        Json.amounts(json, "unpaid", totals.unpaid());
        if (totals.unpricedMinutes() > 0) {
            json.writeNumberField("unpricedMinutes", totals.unpricedMinutes());
        }
        json.writeEndObject();
    }

    private void entry(JsonGenerator json, Interaction e) throws IOException {
        Client client = journal.client(e.client());
        Words said = words.of(e.id());
        var versions = journal.versions(e.id());
        json.writeStringField("id", e.id().toString());
        Json.orNull(json, "client", client == null ? null : client.name());
        json.writeStringField("at", e.at().toString());
        json.writeStringField("offset", e.offset().toString());
        json.writeStringField("recordedAt", versions.getFirst().recordedAt().toString());
        json.writeStringField("channel", e.channel().name());
        json.writeStringField("direction", e.direction().name());
        json.writeNumberField("minutes", e.spentMinutes());
        json.writeNumberField("unpaidMinutes", e.unpaidMinutes());
        Json.numberOrNull(json, "energy", e.energy() == null ? null : e.energy().value());
        Json.numberOrNull(
                json, "severity", e.severity() == null ? null : e.severity().level());
        Json.codes(json, "signals", e.signals());
        if (!e.excused().isEmpty()) {
            Json.codes(json, "excused", e.excused());
        }
        Json.codes(json, "actions", e.actions());
        if (e.fair() || e.signals().contains(Signal.COMPLAINT)) {
            json.writeBooleanField("fair", e.fair());
        } else {
            json.writeNullField("fair");
        }
        Json.present(json, "answer", e.answer());
        Json.present(json, "taken", e.taken());
        json.writeStringField("topic", said.topic());
        json.writeStringField("note", said.note());
        if (words.feelings()) {
            json.writeStringField("feeling", said.feeling());
        }
        json.writeNumberField("versions", versions.size());
    }
}
