package boundary.cli;

import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.journal.Opinion;
import boundary.report.Done;
import boundary.scoring.Assessment;
import boundary.scoring.CauseTerm;
import boundary.scoring.Checkpoint;
import boundary.scoring.Dimension;
import boundary.scoring.Scores;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/// How one client came to be judged so, as fields of a JSON object: the Sundays, the terms of the cause, what the load
/// costs, what was done and whether it helped, and what the consultant thought of suggestions.
final class JudgementJson {
    private JudgementJson() {}

    /// @param journal as it was known on the day of the scores
    static void write(JsonGenerator json, Journal journal, Scores scores, Client client) throws IOException {
        Assessment a = scores.of(client.id());
        checkpoints(json, a, client);
        Json.present(json, "strainedSince", scores.strainedSince(client.id()));
        Json.present(json, "onset", a.status().onset());
        json.writeObjectFieldStart("dimensions");
        for (Map.Entry<Dimension, Double> dimension : a.dimensions().entrySet()) {
            json.writeNumberField(dimension.getKey().name(), dimension.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("causeTerms");
        for (Map.Entry<CauseTerm, Double> term : a.cause().terms().entrySet()) {
            json.writeNumberField(term.getKey().name(), term.getValue());
        }
        json.writeEndObject();
        effects(json, journal, scores, client);
        opinions(json, journal, client);
    }

    /// The Sundays before the day, and the day itself where it is one.
    private static void checkpoints(JsonGenerator json, Assessment a, Client client) throws IOException {
        LocalDate day = a.day();
        json.writeArrayFieldStart("checkpoints");
        for (Checkpoint checkpoint : a.checkpoints()) {
            checkpoint(json, checkpoint.day(), checkpoint.probability(), Math.round(checkpoint.score() * 100));
        }
        boolean covered = client.isOpen(day) && !client.observedFrom().isAfter(day);
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY && covered) {
            checkpoint(json, day, a.probability(), a.hundredths());
        }
        json.writeEndArray();
    }

    private static void checkpoint(JsonGenerator json, LocalDate day, double p, long score) throws IOException {
        json.writeStartObject();
        json.writeStringField("day", day.toString());
        json.writeNumberField("p", p);
        Json.hundredths(json, "score", score);
        json.writeEndObject();
    }

    private static void effects(JsonGenerator json, Journal journal, Scores scores, Client client) throws IOException {
        json.writeArrayFieldStart("effects");
        for (Done done : Done.of(journal, scores, client.id())) {
            json.writeStartObject();
            json.writeStringField("day", done.day().toString());
            json.writeStringField("action", done.action().name());
            json.writeNumberField("before", done.effect().before());
            json.writeNumberField("after", done.effect().after());
            json.writeNumberField("helpedProbability", done.effect().probability());
            if (done.helped() != null) {
                json.writeBooleanField("helped", done.helped());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void opinions(JsonGenerator json, Journal journal, Client client) throws IOException {
        json.writeArrayFieldStart("opinions");
        for (Opinion opinion : journal.opinions(client.id())) {
            json.writeStartObject();
            json.writeStringField("day", opinion.day().toString());
            json.writeStringField("suggestion", opinion.suggestion().name());
            json.writeBooleanField("agreed", opinion.agreed());
            Json.hundredths(json, "score", opinion.scoreHundredths());
            json.writeNumberField("persistentProbability", 1 - opinion.situational());
            Json.present(json, "reason", opinion.reason().isEmpty() ? null : opinion.reason());
            Json.present(json, "quietUntil", opinion.quietUntil());
            Json.present(json, "because", opinion.because());
            Json.number(json, "quietBreaches", opinion.quietBreaches());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
