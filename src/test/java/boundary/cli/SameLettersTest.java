package boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Journal;
import boundary.journal.Stamp;
import boundary.letter.LetterTemplate;
import boundary.session.JournalStore;
import boundary.session.Session;
import boundary.sqlite.SqliteStore;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.editor.LetterDesk;
import boundary.ui.editor.LetterState;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The command line writes the letter that the window's desk writes: every template to every client of the sample, with
/// the values of the journal.
@ExtendWith(ApplicationExtension.class)
class SameLettersTest {
    private static final Instant NOON = Instant.parse("2026-11-22T07:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String NOW = "--now=2026-11-22T12:00";
    private static final int CLIENTS = 4;

    @TempDir
    Path folder;

    private @Nullable FxSession session;

    @Start
    void start(Stage stage) {}

    @AfterEach
    void close() {
        if (session != null) {
            session.close();
        }
    }

    @Test
    void everyLetterSaysTheSameInBoth(FxRobot robot) throws TimeoutException {
        var shell = new Shell(folder);
        assertEquals(0, shell.run(NOW, "--lang", "en", "new", "--sample"), shell.err());
        Journal journal = journal(shell);
        List<ClientId> clients =
                journal.clients().stream().map(Client::id).limit(CLIENTS).toList();
        Map<LetterTemplate, List<String>> printed = new EnumMap<>(LetterTemplate.class);
        for (LetterTemplate template : LetterTemplate.values()) {
            printed.put(
                    template,
                    clients.stream()
                            .map(client -> printed(shell, template, client))
                            .toList());
        }
        var opened = new FxSession(
                new Session(SqliteStore.open(shell.journal(), CLOCK), SameLettersTest::stamp),
                TODAY,
                SameLettersTest::stamp,
                e -> {});
        session = opened;
        var desk = new AtomicReference<LetterDesk>();
        robot.interact(() -> {
            desk.set(new LetterDesk(opened, Messages.in(Language.EN)));
            desk.get().arrive();
        });
        for (LetterTemplate template : LetterTemplate.values()) {
            List<String> written = new ArrayList<>();
            for (ClientId client : clients) {
                written.add(written(robot, desk.get(), template, client));
            }
            assertEquals(printed.get(template), written, template.name());
        }
        robot.interact(() -> desk.get().leave());
    }

    private static Journal journal(Shell shell) {
        try (JournalStore store = SqliteStore.openReadOnly(shell.journal(), CLOCK)) {
            return store.load();
        }
    }

    private static String printed(Shell shell, LetterTemplate template, ClientId client) {
        assertEquals(0, shell.run(NOW, "letter", template.name(), "--client", client.toString()), shell.err());
        return shell.out();
    }

    private static String written(FxRobot robot, LetterDesk desk, LetterTemplate template, ClientId client)
            throws TimeoutException {
        robot.interact(() -> desk.open(client, template.name(), null));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            LetterState now = desk.state().get();
            Client reader = now.client();
            return reader != null && reader.id().equals(client) && now.builtIn() == template;
        });
        var text = new AtomicReference<String>();
        robot.interact(() -> {
            var language = Language.valueOf(desk.state().get().language().name());
            text.set(LetterFile.text(desk.finished(), Messages.in(language)));
        });
        return text.get();
    }

    private static Stamp stamp() {
        return new Stamp(NOON, TODAY, UUID::randomUUID);
    }
}
