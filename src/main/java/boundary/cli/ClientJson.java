package boundary.cli;

import boundary.journal.Agreement;
import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.report.Aftermath;
import boundary.report.Dashboard;
import boundary.report.EndingPlan;
import boundary.report.ExtrasTray;
import boundary.report.MoneyPage;
import boundary.scoring.Scores;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/// One client as JSON: what the dashboard says, what was agreed, what is kept about the client, how an ending stands,
/// and how the judgement came to be.
final class ClientJson {
    private final Journal journal;
    private final Scores scores;
    private final Client client;
    private final boolean health;

    /// @param health whether what hard times tell of somebody's health stands there too
    ClientJson(Journal journal, Scores scores, Client client, boolean health) {
        this.journal = journal;
        this.scores = scores;
        this.client = client;
        this.health = health;
    }

    void write(JsonGenerator json) throws IOException {
        LocalDate day = scores.day();
        json.writeStringField("asOf", day.toString());
        AssessmentJson.write(json, journal, row(journal, scores, client), scores);
        AgreementJson.write(json, journal, client, day);
        BoundariesJson.write(json, journal, client, day);
        RecordsJson.write(json, journal, client, day, health);
        ExtrasJson.write(json, ExtrasTray.of(journal, client.id(), day));
        MoneyJson.write(json, MoneyPage.of(journal, client.id(), day));
        Agreement agreement = journal.agreement(client.id());
        boolean noticed = agreement != null && agreement.notice() != null;
        EndingJson.write(json, EndingPlan.of(journal, client.id(), day), noticed);
        Optional<Aftermath> after = Aftermath.of(journal, client.id(), day);
        if (after.isPresent()) {
            AftermathJson.write(json, journal, after.get());
        }
        JudgementJson.write(json, journal, scores, client);
    }

    /// {@return the client as a row of the dashboard, also one who is closed}
    static Dashboard.Row row(Journal journal, Scores scores, Client client) {
        Dashboard.Row row = Dashboard.of(journal, scores, scores.day()).row(client.id());
        return row == null ? Dashboard.Row.of(journal, client, scores) : row;
    }
}
