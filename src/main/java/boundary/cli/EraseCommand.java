package boundary.cli;

import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.session.Erased;
import boundary.session.Session;
import boundary.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Takes a client, or the words of one entry, out of the journal for good. It does so only where `--yes` stands there,
/// and else says what it would do.
@Command(name = "erase")
final class EraseCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--client", paramLabel = "NAME")
    private @Nullable String client;

    @Option(names = "--entry", paramLabel = "ID")
    private @Nullable String entry;

    @Option(names = "--yes")
    private boolean sure;

    EraseCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if ((client == null) == (entry == null)) {
            throw new Failure(Exit.USAGE, desk.messages().text("erase.cli.ONE"));
        }
        try (Session session = desk.session(desk.world().files().open(desk.path()))) {
            if (client != null) {
                erase(session, client(session.journal(), client));
            } else {
                takeBack(session, entry(session.journal(), Objects.requireNonNull(entry)));
            }
        }
        return Exit.DONE;
    }

    private void erase(Session session, Client gone) {
        Messages messages = desk.messages();
        int entries = session.journal().interactions(gone.id()).size();
        requireSure(messages.text(
                "erase.cli.CLIENT", gone.name(), messages.count("count.entries", entries), "export --client"));
        Erased erased = session.erase(gone.id());
        desk.say(messages.text("erase.done.client", gone.name()));
        told(session, erased);
    }

    private void takeBack(Session session, Interaction of) {
        Messages messages = desk.messages();
        String when = messages.dates().moment(of.local());
        requireSure(messages.text("erase.cli.ENTRY", when));
        Erased erased = session.takeBack(of.id());
        if (erased.versions() == 0) {
            desk.say(messages.text("erase.cli.NO_WORDS", when));
            return;
        }
        desk.say(messages.text("erase.done.entry", when));
        told(session, erased);
    }

    /// Says where the content may still be.
    private void told(Session session, Erased erased) {
        Messages messages = desk.messages();
        if (!erased.swept()) {
            desk.say(messages.text("erase.unswept"));
        }
        List<String> copies = session.store().copies();
        if (!copies.isEmpty()) {
            desk.say(messages.text("erase.copies", String.join(", ", copies)));
        }
        desk.say(messages.text("erase.elsewhere"));
    }

    private void requireSure(String what) {
        if (!sure) {
            throw new Failure(Exit.USAGE, what);
        }
    }

    /// {@return the client of exactly that name or identity: the beginning of a name is not enough to erase by}
    private Client client(Journal journal, String name) {
        Client found = desk.client(journal, name);
        boolean whole =
                found.name().toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT))
                        || found.id().toString().equals(name);
        if (!whole) {
            throw new Failure(Exit.USAGE, desk.messages().text("erase.cli.WHOLE_NAME", found.name()));
        }
        return found;
    }

    private Interaction entry(Journal journal, String id) {
        Interaction found = null;
        try {
            found = journal.interaction(new InteractionId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) { // said below
        }
        if (found == null) {
            throw new Failure(Exit.USAGE, desk.messages().text("erase.cli.NO_ENTRY", id, "history --json"));
        }
        return found;
    }
}
