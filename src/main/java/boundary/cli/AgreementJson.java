package boundary.cli;

import boundary.journal.Agreement;
import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Notice;
import boundary.journal.ResponseTime;
import boundary.journal.Workdays;
import boundary.journal.WorkingHours;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was agreed with a client, as a field of a JSON object; nothing where nothing was.
final class AgreementJson {
    private AgreementJson() {}

    /// @param day on which a notice would be given
    static void write(JsonGenerator json, Journal journal, Client client, LocalDate day) throws IOException {
        Agreement agreement = journal.agreement(client.id());
        if (agreement == null && client.rate() == null && client.ownHours() == null) {
            return;
        }
        json.writeObjectFieldStart("agreement");
        Money rate = client.rate();
        if (rate != null) {
            json.writeNumberField("hourlyRate", rate.amount());
            json.writeStringField("currency", rate.currency().getCurrencyCode());
        }
        hours(json, client.ownHours());
        if (agreement != null) {
            terms(json, agreement);
            notice(json, agreement.notice(), Workdays.of(journal), day);
        }
        json.writeEndObject();
    }

    private static void hours(JsonGenerator json, @Nullable WorkingHours hours) throws IOException {
        if (hours != null) {
            json.writeObjectFieldStart("hours");
            for (Map.Entry<DayOfWeek, WorkingHours.Hours> day : hours.days().entrySet()) {
                json.writeStringField(
                        day.getKey().name(),
                        day.getValue().from() + "-" + day.getValue().to());
            }
            json.writeEndObject();
        }
    }

    private static void terms(JsonGenerator json, Agreement agreement) throws IOException {
        json.writeStringField("agreed", agreement.agreed().toString());
        if (!agreement.channels().isEmpty()) {
            Json.codes(json, "channels", agreement.channels());
        }
        ResponseTime answer = agreement.answerWithin();
        if (answer != null) {
            json.writeObjectFieldStart("answerWithin");
            json.writeNumberField("count", answer.count());
            json.writeStringField("unit", answer.unit().name());
            json.writeEndObject();
        }
        Json.number(json, "rounds", agreement.rounds());
        Json.words(json, "included", agreement.included());
        Json.words(json, "extra", agreement.extra());
        json.writeBooleanField("includesUnbilled", agreement.includesUnbilled());
        Json.number(json, "payWithinDays", agreement.payWithinDays());
        json.writeStringField("pricing", agreement.pricing().name());
        Json.money(json, "price", agreement.price());
        Json.number(json, "retainerMinutes", agreement.retainerMinutes());
    }

    private static void notice(JsonGenerator json, @Nullable Notice notice, Workdays works, LocalDate day)
            throws IOException {
        if (notice != null) {
            json.writeObjectFieldStart("notice");
            json.writeNumberField("count", notice.count());
            json.writeStringField("unit", notice.unit().name());
            json.writeStringField("form", notice.form().name());
            Json.words(json, "clause", notice.clause());
            json.writeStringField(
                    "earliestLastDay", notice.earliest(day, works::contain).toString());
            json.writeEndObject();
        }
    }
}
