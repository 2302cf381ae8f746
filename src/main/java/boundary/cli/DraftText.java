package boundary.cli;

import boundary.journal.Billing;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.Direction;
import boundary.journal.Draft;
import boundary.journal.Journal;
import boundary.journal.OffHours;
import boundary.journal.Proposals;
import boundary.journal.Signal;
import boundary.text.Messages;
import boundary.text.Wording;
import java.time.LocalDateTime;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// What was understood of a line, as text.
final class DraftText {
    private final Messages messages;
    private final Wording wording;

    DraftText(Messages messages) {
        this.messages = messages;
        this.wording = messages.wording();
    }

    String of(Journal journal, Draft draft, LocalDateTime now) {
        var table = new Columns();
        Client client = draft.client() == null ? null : journal.client(draft.client());
        LocalDateTime at = draft.at() == null ? now : draft.at();
        Channel channel = draft.channel() == null ? Channel.OTHER : draft.channel();
        Direction direction = draft.direction() == null ? Direction.IN : draft.direction();
        table.row(messages.text("entry.client"), client == null ? String.valueOf(draft.newClient()) : client.name());
        table.row(messages.text("entry.day"), messages.dates().moment(at));
        table.row(messages.text("entry.channel"), wording.contact(channel, direction));
        length(table, draft);
        signals(table, journal, draft, now);
        if (!draft.words().note().isBlank()) {
            table.row(messages.text("entry.what"), draft.words().note().strip());
        }
        return table.text();
    }

    private void length(Columns table, Draft draft) {
        Integer minutes = draft.minutes();
        Billing billing = draft.billing();
        if (minutes != null) {
            table.row(messages.text("entry.length"), messages.figures().duration(minutes));
        }
        if (billing != null) {
            table.row(messages.text("entry.billing"), wording.billing(billing));
        }
        if (draft.energy() != null) {
            table.row(messages.text("entry.energy"), wording.energy(draft.energy()));
        }
    }

    private void signals(Columns table, Journal journal, Draft draft, LocalDateTime now) {
        Proposals proposals = Proposals.of(journal, draft, now);
        if (!draft.signals().isEmpty()) {
            table.row(messages.text("entry.signals"), listed(draft.signals()));
        }
        if (!proposals.signals().isEmpty()) {
            table.row(messages.text("cli.proposed"), listed(proposals.signals()));
        }
        if (!draft.actions().isEmpty()) {
            table.row(
                    messages.text("cli.actions"),
                    draft.actions().stream().map(wording::action).collect(Collectors.joining(", ")));
        }
        OffHours offHours = proposals.offHours();
        if (offHours != null) {
            table.row("", messages.text("capture.offHours", wording.offHours(offHours)));
        }
    }

    private String listed(Iterable<Signal> signals) {
        var words = new StringJoiner(", ");
        signals.forEach(s -> words.add(wording.signal(s)));
        return words.toString();
    }
}
