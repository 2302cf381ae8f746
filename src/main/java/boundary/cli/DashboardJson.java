package boundary.cli;

import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.report.Dashboard;
import boundary.scoring.Hours;
import boundary.scoring.Scores;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;

/// The dashboard of a day as JSON.
final class DashboardJson {
    private DashboardJson() {}

    /// @param journal as it was known on the day
    static Json.Document of(Journal journal, LocalDate day) {
        return of(journal, Scores.of(journal, day));
    }

    /// @param journal as it was known on the day of the scores
    static Json.Document of(Journal journal, Scores scores) {
        Dashboard dashboard = Dashboard.of(journal, scores, scores.day());
        return json -> write(json, journal, dashboard, scores);
    }

    private static void write(JsonGenerator json, Journal journal, Dashboard dashboard, Scores scores)
            throws IOException {
        Hours month = dashboard.month().hours();
        json.writeStringField("asOf", dashboard.day().toString());
        json.writeStringField("currency", dashboard.currency().getCurrencyCode());
        json.writeObjectFieldStart("totals");
        json.writeNumberField("drainedMinutes30d", month.drainedMinutes());
        json.writeNumberField("unpaidMinutes30d", month.unpaidMinutes());
        json.writeNumberField("offHours30d", month.offHours());
        for (Money rate : dashboard.realRate()) {
            if (rate.currency().equals(dashboard.currency())) {
                json.writeNumberField("realHourlyRate", rate.amount());
            }
        }
        json.writeEndObject();
        json.writeArrayFieldStart("clients");
        for (Dashboard.Row row : dashboard.rows()) {
            json.writeStartObject();
            AssessmentJson.write(json, journal, row, scores);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
