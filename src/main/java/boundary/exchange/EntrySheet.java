package boundary.exchange;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.journal.Text;
import boundary.journal.Words;
import boundary.report.Leaving;
import boundary.report.Selection;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes entries as rows of `entries.csv`.
final class EntrySheet {
    private final Journal journal;
    private final Selection selection;
    private final Function<InteractionId, Words> words;

    EntrySheet(Leaving leaving, Function<InteractionId, Words> words) {
        this.journal = leaving.journal();
        this.selection = leaving.selection();
        this.words = words;
    }

    void row(CsvOut out, Interaction entry) {
        Interaction e = selection.shown(entry);
        LocalDateTime local = e.local();
        Words said = selection.shown(words.apply(e.id()));
        out.text("client", name(e.client()))
                .value(Sheet.CLIENT_ID, e.client())
                .value("date", local.toLocalDate())
                .value("time", local.toLocalTime())
                .value("recorded", journal.versions(e.id()).getFirst().knownFrom())
                .value("channel", e.channel())
                .value("signals", Cells.written(e.signals()))
                .value("severity", e.severity() == null ? null : e.severity().level())
                .value("justified", justified(e))
                .value("energy", e.energy() == null ? null : e.energy().value())
                .value("minutes", e.spentMinutes())
                .value("unpaid_minutes", e.unpaidMinutes())
                .text("note", said.note())
                .value("id", e.id())
                .value("offset", e.offset())
                .value("zone", e.zone())
                .value("direction", e.direction())
                .value("excused", Cells.written(e.excused()))
                .text("topic", said.topic())
                .text("feeling", said.feeling())
                .value("actions", Cells.written(e.actions()))
                .value("answer", e.answer())
                .value("taken", e.taken());
    }

    private static @Nullable String justified(Interaction e) {
        boolean complaint = e.signals().contains(Signal.COMPLAINT);
        return e.fair() || complaint ? Boolean.toString(e.fair()) : null;
    }

    private String name(ClientId id) {
        Client client = journal.client(id);
        return client == null ? "" : selection.mask().of(client.name(), Text.NAME_LIMIT);
    }
}
