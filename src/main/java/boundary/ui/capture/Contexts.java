package boundary.ui.capture;

import boundary.capture.ClientIndex;
import boundary.capture.Context;
import boundary.capture.Known;
import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.text.Language;
import java.time.LocalDateTime;
import java.util.List;

/// Gives what the grammar has to know. The clients are indexed only when they change, since a line is read on every
/// key.
final class Contexts {
    private final Language language;
    private List<Client> clients = List.of();
    private ClientIndex index = ClientIndex.of(List.of());

    Contexts(Language language) {
        this.language = language;
    }

    /// {@return the context of a moment}
    Context at(LocalDateTime now, Journal journal) {
        List<Client> present = journal.clients();
        if (!present.equals(clients)) {
            clients = present;
            index = ClientIndex.of(present.stream()
                    .map(c -> new Known(c.id(), c.name(), c.aliases()))
                    .toList());
        }
        return new Context(now, index, language.tag());
    }
}
