package boundary.cli;

import boundary.journal.Client;
import boundary.journal.Hardship;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.report.Dashboard;
import boundary.scoring.Scores;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One client as JSON: what the dashboard says, and what is kept about the client. The words of a note on health stay
/// out.
final class ClientJson {
    private final Journal journal;
    private final Scores scores;
    private final Client client;

    ClientJson(Journal journal, Scores scores, Client client) {
        this.journal = journal;
        this.scores = scores;
        this.client = client;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStringField("asOf", scores.day().toString());
        AssessmentJson.write(json, journal, row(journal, scores, client), scores);
        agreement(json);
        array(json, "obligations", journal.obligations(client.id()), this::obligation);
        array(json, "hardships", journal.hardships(client.id()), this::hardship);
        array(json, "actions", journal.actions(client.id()), (out, action) -> {
            out.writeStringField("day", action.day().toString());
            out.writeStringField("action", action.action().name());
            present(out, "words", action.words());
            if (action.helped() != null) {
                out.writeBooleanField("helped", action.helped());
            }
        });
        array(json, "checkIns", journal.checkIns(client.id()), (out, answer) -> {
            out.writeStringField("day", answer.day().toString());
            out.writeNumberField("level", answer.level());
        });
        JudgementJson.write(json, journal, scores, client);
    }

    /// {@return the client as a row of the dashboard, also one who is closed}
    static Dashboard.Row row(Journal journal, Scores scores, Client client) {
        Dashboard.Row row = Dashboard.of(journal, scores, scores.day()).row(client.id());
        return row == null ? Dashboard.Row.of(journal, client, scores) : row;
    }

    /// Writes the fields of one part.
    private interface Part<T> {
        void write(JsonGenerator json, T one) throws IOException;
    }

    private static <T> void array(JsonGenerator json, String field, List<T> all, Part<T> part) throws IOException {
        json.writeArrayFieldStart(field);
        for (T one : all) {
            json.writeStartObject();
            part.write(json, one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void agreement(JsonGenerator json) throws IOException {
        Money rate = client.rate();
        if (rate != null) {
            json.writeObjectFieldStart("agreement");
            json.writeNumberField("hourlyRate", rate.amount());
            json.writeStringField("currency", rate.currency().getCurrencyCode());
            json.writeEndObject();
        }
    }

    private void obligation(JsonGenerator json, Obligation o) throws IOException {
        LocalDate day = scores.day();
        json.writeStringField("id", o.id().toString());
        present(json, "kind", o.kind());
        json.writeStringField("owedBy", o.owedBy().name());
        json.writeStringField("opened", o.opened().toString());
        Json.present(json, "due", o.due());
        Json.present(json, "done", o.done());
        json.writeBooleanField("open", o.isOpen(day));
        json.writeBooleanField("waived", o.waived());
        present(json, "reason", o.reason());
        Money amount = o.amount();
        if (amount != null) {
            json.writeNumberField("amount", amount.amount());
            json.writeStringField("currency", amount.currency().getCurrencyCode());
        }
        present(json, "description", o.description());
    }

    private void hardship(JsonGenerator json, Hardship h) throws IOException {
        json.writeStringField("from", h.from().toString());
        Json.present(json, "to", h.to());
        Json.present(json, "lookAgain", h.lookAgain());
        present(json, "note", h.health() ? "" : h.note());
    }

    private static void present(JsonGenerator json, String field, @Nullable String text) throws IOException {
        Json.present(json, field, text == null || text.isEmpty() ? null : text);
    }
}
