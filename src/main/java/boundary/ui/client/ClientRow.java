package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.scoring.Assessment;
import boundary.scoring.Scores;
import boundary.ui.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One client in the list.
///
/// @param last the day of the last contact; nothing before the first
/// @param open whether the work goes on
record ClientRow(
        Client client, Assessment assessment, @Nullable LocalDate last, int entries, boolean open) {

    /// {@return all clients by name, those whose work goes on first}
    static List<ClientRow> of(Shown state) {
        return state.journal().clients().stream()
                .map(client -> of(state, client))
                .sorted((a, b) -> Boolean.compare(b.open(), a.open()))
                .toList();
    }

    private static ClientRow of(Shown state, Client client) {
        Scores scores = state.scores();
        List<Interaction> entries = state.journal().interactions(client.id());
        return new ClientRow(
                client,
                scores.of(client.id()),
                entries.isEmpty() ? null : entries.getLast().day(),
                entries.size(),
                client.isOpen(state.today()));
    }

    /// {@return whether a part of one of its names is looked for}
    boolean isCalled(String part) {
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        return contains(client.name(), wanted)
                || contains(client.contact(), wanted)
                || client.aliases().stream().anyMatch(alias -> contains(alias, wanted));
    }

    private static boolean contains(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
