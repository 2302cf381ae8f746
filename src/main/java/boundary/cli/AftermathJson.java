package boundary.cli;

import boundary.journal.Disengagement;
import boundary.journal.Journal;
import boundary.report.Aftermath;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/// What came of closing the work for a client, as a field of a JSON object. Minutes and evenings are those of a mean
/// week, over all clients.
final class AftermathJson {
    private AftermathJson() {}

    static void write(JsonGenerator json, Journal journal, Aftermath after) throws IOException {
        json.writeObjectFieldStart("aftermath");
        json.writeStringField("closed", after.closed().toString());
        json.writeNumberField("weeks", after.weeks());
        if (after.expected() != null) {
            expected(json, after.expected());
        }
        week(json, "before", after.before());
        week(json, "since", after.since());
        Json.array(json, "fills", after.fills(), (out, fill) -> {
            out.writeStringField("client", fill.name());
            out.writeNumberField("minutesPerWeek", fill.minutesPerWeek());
        });
        Json.number(json, "reviewDue", after.due());
        Disengagement plan = journal.disengagement(after.client().id());
        if (plan != null) {
            Json.array(json, "reviews", plan.reviews(), (out, review) -> {
                out.writeNumberField("afterDays", review.afterDays());
                out.writeStringField("day", review.day().toString());
                out.writeStringField("again", review.again().name());
                Json.words(out, "note", review.note());
            });
        }
        json.writeEndObject();
    }

    private static void expected(JsonGenerator json, Disengagement.Expected expected) throws IOException {
        json.writeObjectFieldStart("expected");
        json.writeNumberField("minutesPerWeek", expected.minutesPerWeek());
        json.writeNumberField("eveningsPerMonth", expected.eveningsPerMonth());
        Json.money(json, "unpaidPerMonth", expected.unpaidPerMonth());
        json.writeEndObject();
    }

    private static void week(JsonGenerator json, String field, Aftermath.Week week) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("drainedMinutes", week.drainedMinutes());
        json.writeNumberField("unpaidMinutes", week.unpaidMinutes());
        json.writeNumberField("evenings", week.evenings());
        json.writeEndObject();
    }
}
