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
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
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
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;

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
        world.err().println(Terminal.line(sentence));
    }

    Path path() {
        Path named = globals.journal();
        if (named != null && named.toString().isBlank()) {
            throw new Failure(Exit.USAGE, messages.text("cli.wrong.VALUE", "--journal"));
        }
        return named == null ? world.journal() : named;
    }

    /// {@return whether anything stands where the journal should be}
    boolean hasJournal() {
        return Files.exists(path(), LinkOption.NOFOLLOW_LINKS);
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
        if (moment == null || !isUsual(moment.toLocalDate())) {
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
            LocalDate day = LocalDate.parse(text);
            if (isUsual(day)) {
                return day;
            }
        } catch (DateTimeException e) { // said below
        }
        throw new Failure(Exit.USAGE, messages.text("cli.wrong.DATE", text));
    }

    /// Refuses a span of days that ends before it begins.
    void requireOrder(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            throw new Failure(Exit.USAGE, messages.text("cli.wrong.ORDER", first.toString(), last.toString()));
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

    /// {@return whether a day has a year of four figures, which everything that counts in days can bear}
    private static boolean isUsual(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static @Nullable ZonedDateTime moment(String text, ZoneId zone) {
        try {
            boolean hasOffset = text.endsWith("Z") || text.lastIndexOf('+') > 9 || text.lastIndexOf('-') > 9;
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
