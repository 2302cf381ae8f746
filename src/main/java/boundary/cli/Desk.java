package boundary.cli;

import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.journal.Stamp;
import boundary.session.JournalStore;
import boundary.session.Session;
import boundary.text.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a command works: its words, its clock, its journal.
final class Desk {
    private final Surroundings world;
    private final Globals globals;
    private final Messages messages;

    Desk(Surroundings world, Globals globals, Messages messages) {
        this.world = world;
        this.globals = globals;
        this.messages = messages;
    }

    Surroundings world() {
        return world;
    }

    Globals globals() {
        return globals;
    }

    Messages messages() {
        return messages;
    }

    PrintStream out() {
        return world.out();
    }

    /// Says something beside the answer.
    void say(String sentence) {
        world.err().println(sentence);
    }

    Path path() {
        Path named = globals.journal();
        return named == null ? world.journal() : named;
    }

    /// {@return whether anything stands where the journal should be}
    boolean hasJournal() {
        return Files.exists(path());
    }

    JournalStore reading() {
        return world.files().read(path());
    }

    /// {@return what a journal holds, read beside whoever has it open}
    Journal loaded() {
        try (JournalStore store = reading()) {
            return store.load();
        }
    }

    /// {@return the open journal; a file that does not exist is made, which is said}
    Session writing() {
        boolean isNew = !hasJournal();
        JournalStore store =
                isNew ? world.files().create(path()) : world.files().open(path());
        if (isNew) {
            say(messages.text("cli.created", path().toString()));
        }
        return session(store);
    }

    Session session(JournalStore store) {
        try {
            return new Session(store, () -> stamp(zone(Journal.empty())));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// {@return the zone of a journal, and of this place where it has none yet}
    ZoneId zone(Journal journal) {
        return journal.hasPolicy() ? journal.policy().zone() : world.zone();
    }

    /// {@return the moment that `--now` names, and the true one without it}
    ZonedDateTime now(ZoneId zone) {
        String named = globals.now();
        if (named == null) {
            return world.clock().instant().truncatedTo(ChronoUnit.SECONDS).atZone(zone);
        }
        ZonedDateTime moment = moment(named, zone);
        if (moment == null) {
            throw new Failure(Exit.USAGE, messages.text("cli.wrong.NOW", named));
        }
        return moment;
    }

    LocalDate today(Journal journal) {
        return now(zone(journal)).toLocalDate();
    }

    /// {@return the stamp of an edit: the true instant, and the day that `--now` names}
    Stamp stamp(ZoneId zone) {
        return new Stamp(world.clock().instant(), now(zone).toLocalDate(), world.ids());
    }

    LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Failure(Exit.USAGE, messages.text("cli.wrong.DATE", text));
        }
    }

    /// {@return the client of a name or alias}
    Client client(Journal journal, String name) {
        List<Client> found = ClientNames.matching(journal, name);
        if (found.isEmpty()) {
            throw new Failure(Exit.USAGE, messages.text("cli.client.NONE", name));
        }
        if (found.size() > 1) {
            throw new Failure(Exit.USAGE, messages.text("cli.client.SEVERAL", name, ClientNames.listed(found)));
        }
        return found.getFirst();
    }

    Failure failed(IOException e, String file) {
        return new Failure(Exit.FAILED, Troubles.writing(messages, e, file));
    }

    private static @Nullable ZonedDateTime moment(String text, ZoneId zone) {
        try {
            if (text.endsWith("Z")) {
                return Instant.parse(text).atZone(zone);
            }
            boolean hasOffset = text.lastIndexOf('+') > 9 || text.lastIndexOf('-') > 9;
            if (hasOffset) {
                return OffsetDateTime.parse(text).atZoneSameInstant(zone);
            }
            return text.contains("T")
                    ? LocalDateTime.parse(text).atZone(zone)
                    : LocalDate.parse(text).atTime(12, 0).atZone(zone);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
