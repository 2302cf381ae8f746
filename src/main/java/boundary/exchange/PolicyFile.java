package boundary.exchange;

import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Policy;
import boundary.report.Leaving;
import boundary.report.With;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Writes `policy.json` of the own CSV set: the policy, and the first and last day of the diary.
final class PolicyFile {
    private final Leaving leaving;

    PolicyFile(Leaving leaving) {
        this.leaving = leaving;
    }

    void write(OutputStream file) throws IOException {
        Journal journal = leaving.journal();
        Policy policy = leaving.shown(journal.policy());
        List<LocalDate> days = leaving.entries().stream().map(Interaction::day).toList();
        LocalDate set = journal.hasPolicy() ? ItemSheets.recorded(journal, policy) : null;
        LocalDate first =
                set == null ? days.stream().min(Comparator.naturalOrder()).orElse(null) : set;
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElse(null);
        try (JsonGenerator json = JsonText.FACTORY.createGenerator(file, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            PolicyJson.write(json, policy, leaving.selection().has(With.SCORES));
            new JsonOut(json).value("firstDay", first).value("lastDay", last);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
