package boundary.cli;

import boundary.journal.CleanDay;
import boundary.journal.Disengagement;
import boundary.journal.Obligation;
import boundary.report.EndingPlan;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/// How far the ending of the work for a client has come, as a field of a JSON object. The earliest clean day stands
/// there with or without a plan.
final class EndingJson {
    private EndingJson() {}

    /// @param noticed whether a notice was agreed
    static void write(JsonGenerator json, EndingPlan ending, boolean noticed) throws IOException {
        json.writeObjectFieldStart("ending");
        json.writeBooleanField("planned", ending.isStanding());
        CleanDay clean = ending.clean();
        json.writeStringField("earliestDay", clean.day().toString());
        json.writeStringField("setBy", setBy(clean, ending.today()));
        Json.present(json, "lastDue", clean.lastDue());
        Json.present(json, "noticeEnds", noticed ? clean.noticeEnds() : null);
        duties(json, "duties", clean.duties());
        duties(json, "before", ending.before());
        Disengagement plan = ending.plan();
        if (plan != null) {
            plan(json, plan);
            steps(json, ending);
        }
        json.writeEndObject();
    }

    /// {@return what sets the earliest clean day: `OBLIGATION`, `NOTICE`, or `TODAY` where nothing stands before
    /// it}
    static String setBy(CleanDay clean, LocalDate today) {
        if (clean.day().equals(today)) {
            return "TODAY";
        }
        return clean.day().equals(clean.noticeEnds()) ? "NOTICE" : "OBLIGATION";
    }

    private static void duties(JsonGenerator json, String field, List<Obligation> duties) throws IOException {
        Json.codes(json, field, duties.stream().map(Obligation::id).toList());
    }

    private static void plan(JsonGenerator json, Disengagement plan) throws IOException {
        json.writeStringField("begun", plan.begun().toString());
        json.writeBooleanField("noContact", plan.noContact());
        Json.present(json, "copyKept", plan.copyKept());
        Json.present(json, "moneySettled", plan.moneySettled());
        Json.present(json, "lastDay", plan.lastDay());
        Json.present(json, "noticeGiven", plan.noticeGiven());
        Json.present(json, "left", plan.left());
    }

    private static void steps(JsonGenerator json, EndingPlan ending) throws IOException {
        Json.array(json, "steps", ending.steps(), (out, step) -> {
            out.writeStringField("step", step.name().name());
            out.writeStringField("state", step.state().name());
        });
        Json.present(json, "next", ending.next().orElse(null));
        json.writeBooleanField("tooEarly", ending.isTooEarly());
    }
}
