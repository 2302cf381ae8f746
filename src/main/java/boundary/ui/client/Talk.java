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
    ///
    /// @param answers whether it helped, noted by itself without another word
    record Logged(Interaction entry, List<ActionTaken> answers) implements Talk {
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
        List<ActionTaken> actions = journal.actions(client);
        List<Logged> logged = journal.interactions(client).stream()
                .filter(entry -> !entry.actions().isEmpty())
                .map(entry -> new Logged(entry, answers(entry, actions)))
                .toList();
        Stream<Talk> noted = actions.stream()
                .filter(action -> logged.stream().noneMatch(each -> each.answers.contains(action)))
                .map(Noted::new);
        return Stream.concat(logged.stream(), noted)
                .sorted(Comparator.comparing(Talk::day).reversed())
                .toList();
    }

    private static List<ActionTaken> answers(Interaction entry, List<ActionTaken> actions) {
        return actions.stream()
                .filter(action -> action.day().equals(entry.day())
                        && entry.actions().contains(action.action())
                        && action.words().isBlank()
                        && action.about() == null
                        && action.repair() == null)
                .toList();
    }
}
