package boundary.cli;

import boundary.report.IncomeShare;
import boundary.report.Missing;
import boundary.report.MoneyPage;
import boundary.report.ReserveWithout;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a client pays, and how far the reserve carries without, as a field of a JSON object. What is not known is
/// absent, and `missing` says what it would need.
final class MoneyJson {
    private MoneyJson() {}

    static void write(JsonGenerator json, MoneyPage page) throws IOException {
        json.writeObjectFieldStart("money");
        json.writeStringField("currency", page.currency().getCurrencyCode());
        Json.array(json, "months", page.months(), (out, month) -> {
            out.writeStringField("month", month.month().toString());
            out.writeStringField("state", month.state().name());
            if (month.amount() != null) {
                out.writeNumberField("amount", month.amount().amount());
            }
            out.writeBooleanField("running", month.running());
            Json.amounts(out, "leftOut", month.leftOut());
        });
        Json.money(json, "meanPerMonth", page.mean());
        json.writeNumberField("estimatedMonths", page.estimated());
        Json.amounts(json, "overdue", page.overdue());
        rate(json, page.rate());
        share(json, "shareOfYear", page.year());
        share(json, "shareOfQuarter", page.quarter());
        reserve(json, page.reserve());
        json.writeEndObject();
    }

    private static void rate(JsonGenerator json, MoneyPage.RealRate rate) throws IOException {
        json.writeObjectFieldStart("hourlyRate");
        Json.amounts(json, "real", rate.real());
        Json.money(json, "agreed", rate.agreed());
        json.writeNumberField("minutes", rate.minutes());
        Missing missing = rate.missing();
        missing(json, missing == null ? List.of() : List.of(missing));
        json.writeEndObject();
    }

    private static void share(JsonGenerator json, String field, IncomeShare share) throws IOException {
        json.writeObjectFieldStart(field);
        Double part = share.part();
        if (part != null) {
            json.writeNumberField("part", part);
        }
        missing(json, share.missing());
        json.writeEndObject();
    }

    private static void reserve(JsonGenerator json, ReserveWithout reserve) throws IOException {
        json.writeObjectFieldStart("reserve");
        Json.money(json, "needPerMonth", reserve.need());
        Json.money(json, "othersPerMonth", reserve.others());
        Json.money(json, "lackingPerMonth", reserve.lacking());
        Json.money(json, "reserve", reserve.reserve());
        Json.number(json, "months", reserve.months());
        missing(json, reserve.missing());
        json.writeEndObject();
    }

    private static void missing(JsonGenerator json, List<Missing> missing) throws IOException {
        if (!missing.isEmpty()) {
            Json.array(json, "missing", missing, (out, one) -> {
                out.writeStringField("what", code(one));
                Json.present(out, "of", of(one));
            });
        }
    }

    private static String code(Missing missing) {
        return switch (missing) {
            case Missing.Need _ -> "NEED";
            case Missing.Reserve _ -> "RESERVE";
            case Missing.Income _ -> "INCOME";
            case Missing.Rate _ -> "RATE";
            case Missing.Minutes _ -> "MINUTES";
            case Missing.Anything _ -> "ANYTHING";
        };
    }

    /// {@return the client or the currency of which something is missing}
    private static @Nullable String of(Missing missing) {
        return switch (missing) {
            case Missing.Income income -> income.name();
            case Missing.Rate rate -> rate.currency().getCurrencyCode();
            default -> null;
        };
    }
}
