package boundary.cli;

import boundary.journal.Money;
import boundary.report.GivenBack;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// What an ending would give back, as a field of a JSON object: means, and beside each the 10th and 90th percentile of
/// single weeks.
final class GivenBackJson {
    private GivenBackJson() {}

    static void write(JsonGenerator json, GivenBack back) throws IOException {
        json.writeObjectFieldStart("givesBack");
        json.writeNumberField("minutesPerWeek", Math.round(back.minutesPerWeek().mean()));
        range(json, "minutesPerWeekRange", back.minutesPerWeek());
        GivenBack.Worth unpaid = back.unpaidPerMonth();
        if (unpaid != null) {
            json.writeNumberField("unpaidPerMonth", unpaid.mean().amount());
            json.writeArrayFieldStart("unpaidPerMonthRange");
            json.writeNumber(unpaid.low().amount());
            json.writeNumber(unpaid.high().amount());
            json.writeEndArray();
            json.writeStringField("currency", unpaid.mean().currency().getCurrencyCode());
        }
        json.writeNumberField("eveningsPerMonth", tenths(back.eveningsPerMonth().mean()));
        range(json, "eveningsPerMonthRange", back.eveningsPerMonth());
        if (!back.incomePerMonth().isEmpty()) {
            json.writeArrayFieldStart("incomePerMonth");
            for (Money income : back.incomePerMonth()) {
                json.writeStartObject();
                json.writeNumberField("amount", income.amount());
                json.writeStringField("currency", income.currency().getCurrencyCode());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeNumberField("weeks", back.weeks());
        json.writeEndObject();
    }

    private static void range(JsonGenerator json, String field, GivenBack.Spread spread) throws IOException {
        json.writeArrayFieldStart(field);
        json.writeNumber(tenths(spread.low()));
        json.writeNumber(tenths(spread.high()));
        json.writeEndArray();
    }

    private static BigDecimal tenths(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
