package boundary.cli;

import boundary.report.Bill;
import boundary.report.ExtrasTray;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/// The unpaid extras of a client and what became of them, as fields of a JSON object.
final class ExtrasJson {
    private ExtrasJson() {}

    static void write(JsonGenerator json, ExtrasTray tray) throws IOException {
        json.writeObjectFieldStart("extras");
        lines(
                json,
                "waiting",
                tray.lines().stream().filter(line -> line.fate() == null).toList());
        lines(
                json,
                "decided",
                tray.lines().stream().filter(line -> line.fate() != null).toList());
        lines(json, "decidedBefore", tray.older());
        json.writeEndObject();
        Json.array(json, "bills", tray.bills(), ExtrasJson::bill);
    }

    private static void lines(JsonGenerator json, String field, List<ExtrasTray.Line> lines) throws IOException {
        Json.array(json, field, lines, (out, line) -> {
            out.writeStringField("entry", line.entry().id().toString());
            out.writeStringField("day", line.entry().day().toString());
            Json.present(out, "fate", line.fate());
            out.writeNumberField("minutes", line.minutes());
            if (line.amount() != null) {
                Json.money(out, line.amount());
            }
            if (line.decided() != null) {
                Json.words(out, "work", line.decided().work());
            }
        });
    }

    private static void bill(JsonGenerator json, Bill bill) throws IOException {
        json.writeStringField("id", bill.id().toString());
        if (bill.duty() != null) {
            Json.words(json, "description", bill.duty().description());
            Json.present(json, "due", bill.duty().due());
        }
        json.writeStringField("state", bill.state().name());
        json.writeStringField("from", bill.from().toString());
        json.writeStringField("to", bill.to().toString());
        json.writeNumberField("extras", bill.extras());
        json.writeNumberField("minutes", bill.minutes());
        Json.money(json, "amount", bill.amount());
        Json.money(json, "paid", bill.paid());
        Json.money(json, "left", bill.left());
    }
}
