package boundary.exchange;

import boundary.journal.FreeDays;
import boundary.journal.Policy;
import boundary.journal.Tolerance;
import boundary.journal.Tuning;
import boundary.journal.WorkingHours;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How a policy stands in JSON: `tolerance`, `zone`, `currency`, `workingHours` by weekday (`"MON": ["09:00",
/// "18:00"]`), `freeDays`, `parameters` by name (own values of the model only) and `learnFrom`.
final class PolicyJson {
    private PolicyJson() {}

    /// Writes the fields of a policy into the object that is open.
    ///
    /// @param judging whether what scores are made by stands there too
    static void write(JsonGenerator json, Policy policy, boolean judging) throws IOException {
        if (judging) {
            json.writeStringField("tolerance", policy.tolerance().name());
        }
        json.writeStringField("zone", policy.zone().getId());
        json.writeStringField("currency", policy.currency().getCurrencyCode());
        json.writeObjectFieldStart("workingHours");
        for (var day : policy.hours().days().entrySet()) {
            json.writeArrayFieldStart(Cells.shortName(day.getKey()));
            json.writeString(day.getValue().from().toString());
            json.writeString(day.getValue().to().toString());
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("freeDays");
        for (FreeDays free : policy.freeDays()) {
            json.writeStartObject();
            json.writeStringField("from", free.from().toString());
            json.writeStringField("to", free.to().toString());
            json.writeStringField("name", free.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (judging) {
            tuning(json, policy.tuning());
        }
    }

    private static void tuning(JsonGenerator json, Tuning tuning) throws IOException {
        json.writeObjectFieldStart("parameters");
        for (var own : tuning.parameters().entrySet()) {
            json.writeNumberField(own.getKey(), own.getValue());
        }
        json.writeEndObject();
        LocalDate learnFrom = tuning.learnFrom();
        json.writeStringField("learnFrom", learnFrom == null ? null : learnFrom.toString());
    }

    /// {@return the policy of these fields; what they leave open is as in the given one}
    static Policy read(Fields fields, Policy otherwise) throws RefusedException {
        return new Policy(
                fields.has("workingHours") ? hours(fields) : otherwise.hours(),
                fields.has("freeDays") ? freeDays(fields) : otherwise.freeDays(),
                fields.or("tolerance", Cells.code(Tolerance.class), otherwise.tolerance()),
                fields.or("currency", Cells::currency, otherwise.currency()),
                fields.or("zone", Cells::zone, otherwise.zone()),
                tuning(fields, otherwise.tuning()));
    }

    /// A null says that ratings are learnt from since ever; a field that is not there says nothing.
    private static Tuning tuning(Fields fields, Tuning otherwise) throws RefusedException {
        return new Tuning(
                fields.has("parameters") ? parameters(fields) : otherwise.parameters(),
                fields.all().containsKey("learnFrom")
                        ? fields.optional("learnFrom", Cells::day)
                        : otherwise.learnFrom());
    }

    /// Which names there are is the model's business: one that it does not know stands there and does nothing.
    private static Map<String, Double> parameters(Fields fields) throws RefusedException {
        var values = new TreeMap<String, Double>();
        for (Map.Entry<?, ?> own : fields.object(fields.raw("parameters")).all().entrySet()) {
            String name = String.valueOf(own.getKey());
            if (!Tuning.isName(name)) {
                throw fields.bad("parameters", name);
            }
            if (!(own.getValue() instanceof Number number) || !Double.isFinite(number.doubleValue())) {
                throw fields.bad("parameters." + name, String.valueOf(own.getValue()));
            }
            values.put(name, number.doubleValue());
        }
        return values;
    }

    private static WorkingHours hours(Fields fields) throws RefusedException {
        var days = new EnumMap<DayOfWeek, WorkingHours.Hours>(DayOfWeek.class);
        for (Map.Entry<?, ?> day :
                fields.object(fields.raw("workingHours")).all().entrySet()) {
            DayOfWeek name = Cells.weekday(String.valueOf(day.getKey()));
            WorkingHours.Hours span = day.getValue() instanceof List<?> times && times.size() == 2
                    ? Cells.span(String.valueOf(times.getFirst()), String.valueOf(times.getLast()))
                    : null;
            if (name == null || span == null) {
                throw fields.bad("workingHours", day);
            }
            days.put(name, span);
        }
        return new WorkingHours(days);
    }

    private static List<FreeDays> freeDays(Fields fields) throws RefusedException {
        var all = new ArrayList<FreeDays>();
        for (Object one : fields.list("freeDays")) {
            Fields free = fields.object(one);
            LocalDate from = free.required("from", Cells::day);
            LocalDate to = free.or("to", Cells::day, from);
            if (to.isBefore(from)) {
                throw free.bad("to", to);
            }
            all.add(new FreeDays(from, to, Limits.name(free, "name")));
        }
        return all;
    }
}
