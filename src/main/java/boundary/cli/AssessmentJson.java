package boundary.cli;

import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.report.Dashboard;
import boundary.report.GivenBack;
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

    /// @param journal as it was known on the day of the scores
    static void write(JsonGenerator json, Journal journal, Dashboard.Row row, Scores scores) throws IOException {
        Assessment a = row.assessment();
        json.writeStringField("id", row.client().toString());
        json.writeStringField("name", row.name());
        Json.hundredths(json, "score", a.hundredths());
        Json.hundredths(json, "low", Math.round(a.interval().low() * 100));
        Json.hundredths(json, "high", Math.round(a.interval().high() * 100));
        json.writeStringField("band", a.band().name());
        json.writeNumberField("drainProbability", a.probability());
        json.writeStringField("pattern", a.pattern().name());
        json.writeNumberField("persistentProbability", 1 - a.cause().situational());
        json.writeStringField("trend", a.trend().name());
        json.writeStringField("suggestion", a.suggestion().name());
        json.writeNumberField("openObligations", row.openObligations());
        Json.present(json, "earliestEnd", row.earliestEnd());
        EndingState.write(json, row);
        json.writeBooleanField("insufficientData", a.isInsufficient());
        reasons(json, a, scores.shares(row.client()));
        WhatIfJson.write(json, scores, a);
        Client client = journal.client(row.client());
        if (client != null) {
            GivenBackJson.write(json, GivenBack.of(journal, client, a.day()));
        }
    }

    private static void reasons(JsonGenerator json, Assessment a, Map<Code, List<Share>> shares) throws IOException {
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
