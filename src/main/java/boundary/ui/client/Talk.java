package boundary.ui.client;

import boundary.journal.ActionTaken;
import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Something that I did about a client: noted by itself, or logged with a contact.
sealed interface Talk {

    /// {@return what it is known by, in every version}
    UUID key();

    LocalDate day();

    /// Noted by itself.
    record Noted(ActionTaken action) implements Talk {
        @Override
        public UUID key() {
            return action.key();
        }

        @Override
        public LocalDate day() {
            return action.day();
        }
    }

    /// Logged with an entry, by which it is changed.
    record Logged(Interaction entry) implements Talk {
        @Override
        public UUID key() {
            return entry.id().value();
        }

        @Override
        public LocalDate day() {
            return entry.day();
        }
    }

    /// {@return everything that was done about a client, newest first}
    static List<Talk> of(Journal journal, ClientId client) {
        Stream<Talk> logged = journal.interactions(client).stream()
                .filter(entry -> !entry.actions().isEmpty())
                .map(Logged::new);
        Stream<Talk> noted = journal.actions(client).stream().map(Noted::new);
        return Stream.concat(logged, noted)
                .sorted(Comparator.comparing(Talk::day).reversed())
                .toList();
    }
}
