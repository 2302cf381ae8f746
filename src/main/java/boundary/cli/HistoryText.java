package boundary.cli;

import boundary.journal.Answer;
import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Taken;
import boundary.journal.Words;
import boundary.report.Found;
import boundary.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Entries as text, one a line.
final class HistoryText {
    private static final int NOTE_SHOWN = 60;

    private final Messages messages;

    HistoryText(Messages messages) {
        this.messages = messages;
    }

    String of(Journal journal, Found found, Written words) {
        List<Interaction> entries = found.entries();
        var table = new Columns();
        for (Interaction entry : entries) {
            Client client = journal.client(entry.client());
            int minutes = entry.spentMinutes();
            table.row(
                    entry.day().toString(),
                    messages.dates().time(entry.local().toLocalTime()),
                    client == null ? "" : client.name(),
                    messages.wording().contact(entry.channel(), entry.direction()),
                    minutes == 0 ? "" : messages.figures().duration(minutes),
                    signals(entry),
                    answer(entry),
                    note(words.of(entry.id())));
        }
        return table.text() + (entries.isEmpty() ? "" : "\n") + totals(found.totals()) + "\n";
    }

    /// {@return what they sum up to: `3 entries, 2 h, 40 m unpaid (€ 53), 2 off-hours`}
    private String totals(Found.Totals totals) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.count("count.entries", totals.entries()));
        if (totals.spentMinutes() > 0) {
            parts.add(messages.figures().duration(totals.spentMinutes()));
        }
        if (totals.unpaidMinutes() > 0) {
            String unpaid = messages.text("client.unpaid", messages.figures().duration(totals.unpaidMinutes()));
            String worth =
                    totals.unpaid().stream().map(messages.figures()::money).collect(Collectors.joining(" + "));
            parts.add(worth.isEmpty() ? unpaid : unpaid + " (" + worth + ")");
        }
        if (totals.offHours() > 0) {
            parts.add(messages.figures().whole(totals.offHours()) + " " + messages.text("history.offHours"));
        }
        return String.join(", ", parts);
    }

    private String signals(Interaction entry) {
        return entry.signals().isEmpty()
                ? messages.text("entry.ordinary")
                : entry.signals().stream().map(messages.wording()::signal).collect(Collectors.joining(", "));
    }

    /// {@return what I answered, and how it was taken: `declined, they pressed`}
    private String answer(Interaction entry) {
        Answer answer = entry.answer();
        Taken taken = entry.taken();
        return Stream.of(
                        answer == null ? "" : messages.wording().answer(answer),
                        taken == null ? "" : messages.name("answer.took.", taken))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String note(Words said) {
        String all = Stream.of(said.topic(), said.note().strip(), said.feeling().strip())
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" · "));
        return all.codePointCount(0, all.length()) <= NOTE_SHOWN
                ? all
                : all.substring(0, all.offsetByCodePoints(0, NOTE_SHOWN - 1)) + "…";
    }
}
