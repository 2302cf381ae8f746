package boundary.text.paper;

import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.Severity;
import boundary.report.Dossier.Later;
import boundary.text.Messages;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A later change of an entry in words: what of it stood otherwise before.
record HistoryChange(Messages messages, Later later) {

    String text() {
        Interaction before = later.before();
        Interaction after = later.after();
        if (after == null) {
            return messages.text("dossier.change.deleted");
        }
        if (later.moved()) {
            return messages.text("dossier.change.client");
        }
        if (before == null) {
            return messages.text("dossier.change.restored");
        }
        List<String> lines = lines(before, after);
        if (later.words()) {
            lines.add(messages.text("dossier.change.words"));
        }
        return lines.isEmpty() ? messages.text("dossier.change.elsewhere") : String.join("\n", lines);
    }

    private List<String> lines(Interaction before, Interaction after) {
        var lines = new ArrayList<String>();
        add(lines, "dossier.when", before, after, entry -> moment(entry.local()));
        add(
                lines,
                "dossier.contactKind",
                before,
                after,
                entry -> messages.wording().contact(entry.channel(), entry.direction()));
        add(lines, "dossier.time", before, after, entry -> messages.figures().duration(entry.spentMinutes()));
        add(
                lines,
                "dossier.time.unpaid",
                before,
                after,
                entry -> messages.figures().duration(entry.unpaidMinutes()));
        add(lines, "dossier.signs", before, after, entry -> words(entry.signals(), messages.wording()::signal));
        add(lines, "dossier.signs.excused", before, after, entry -> words(entry.excused(), messages.wording()::signal));
        add(lines, "dossier.severity", before, after, this::severity);
        add(
                lines,
                "dossier.fairness",
                before,
                after,
                entry -> messages.text(entry.fair() ? "common.yes" : "common.no"));
        add(lines, "dossier.signs.actions", before, after, entry -> words(entry.actions(), messages.wording()::action));
        add(lines, "answer.mine", before, after, this::answer);
        add(lines, "entry.energy", before, after, this::energy);
        return lines;
    }

    private void add(
            List<String> lines,
            String key,
            Interaction before,
            Interaction after,
            Function<Interaction, String> shown) {
        String was = shown.apply(before);
        String is = shown.apply(after);
        if (!was.equals(is)) {
            lines.add(messages.text("dossier.change", messages.text(key), some(was), some(is)));
        }
    }

    private String some(String words) {
        return words.isEmpty() ? messages.text("common.none") : words;
    }

    private static <T> String words(Collection<T> all, Function<T, String> word) {
        return all.stream().map(word).collect(Collectors.joining(", "));
    }

    private String severity(Interaction entry) {
        @Nullable Severity severity = entry.severity();
        return severity == null ? "" : messages.wording().severity(severity);
    }

    private String energy(Interaction entry) {
        @Nullable Energy energy = entry.energy();
        return energy == null ? "" : messages.wording().energy(energy);
    }

    private String answer(Interaction entry) {
        String said = entry.answer() == null ? "" : messages.wording().answer(entry.answer());
        return entry.taken() == null ? said : said + ", " + messages.wording().taken(entry.taken());
    }

    private String moment(LocalDateTime at) {
        return messages.dates().briefYear(at.toLocalDate()) + ", "
                + messages.dates().time(at.toLocalTime());
    }
}
