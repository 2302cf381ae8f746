package boundary.cli;

import boundary.journal.Answer;
import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Taken;
import boundary.journal.Words;
import boundary.text.Messages;
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

    String of(Journal journal, List<Interaction> entries, Written words) {
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
        String count = messages.count("count.entries", entries.size());
        return table.text() + (entries.isEmpty() ? "" : "\n") + count + "\n";
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
