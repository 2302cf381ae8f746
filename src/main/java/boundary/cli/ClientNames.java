package boundary.cli;

import boundary.journal.Client;
import boundary.journal.Journal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds clients by what a person types after `--client`: the name or an alias, else its beginning.
final class ClientNames {
    private ClientNames() {}

    /// {@return the clients that fit best: the one of that name, else those with such an alias or identity, else
    /// those whose name begins so}
    static List<Client> matching(Journal journal, String typed) {
        String name = folded(typed);
        List<Predicate<Client>> tries = List.of(
                c -> c.name().equals(typed),
                c -> folded(c.name()).equals(name),
                c -> c.id().toString().equals(name)
                        || c.aliases().stream().anyMatch(a -> folded(a).equals(name)),
                c -> !name.isEmpty() && folded(c.name()).startsWith(name));
        for (Predicate<Client> one : tries) {
            List<Client> found = journal.clients().stream().filter(one).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    static String listed(List<Client> clients) {
        return clients.stream().map(Client::name).collect(Collectors.joining(", "));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
