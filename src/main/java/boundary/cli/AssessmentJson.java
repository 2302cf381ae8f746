package boundary.cli;

import boundary.report.Dashboard;
import boundary.scoring.Assessment;
import boundary.scoring.Code;
import boundary.scoring.Reason;
import boundary.scoring.Scores;
import boundary.scoring.Share;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// One client of a dashboard as fields of a JSON object.
final class AssessmentJson {
    private AssessmentJson() {}

    static void write(JsonGenerator json, Dashboard.Row row, Scores scores) throws IOException {
        Assessment a = row.assessment();
        Map<Code, List<Share>> shares = scores.shares(row.client());
        json.writeStringField("id", row.client().toString());
        json.writeStringField("name", row.name());
        Json.hundredths(json, "score", a.hundredths());
        Json.hundredths(json, "low", Math.round(a.interval().low() * 100));
        Json.hundredths(json, "high", Math.round(a.interval().high() * 100));
        json.writeStringField("band", a.band().name());
        json.writeNumberField("drainProbability", a.probability());
        json.writeStringField("suggestion", a.suggestion().name());
        json.writeNumberField("openObligations", row.openObligations());
        Json.present(json, "earliestEnd", row.earliestEnd());
        json.writeBooleanField("insufficientData", a.isInsufficient());
        json.writeArrayFieldStart("reasons");
        for (Reason reason : a.reasons()) {
            json.writeStartObject();
            json.writeStringField("code", reason.code().name());
            Json.hundredths(json, "points", reason.hundredths());
            Json.codes(
                    json,
                    "entries",
                    shares.getOrDefault(reason.code(), List.of()).stream()
                            .map(Share::entry)
                            .toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
