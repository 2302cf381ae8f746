package boundary.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.exchange.Form;
import boundary.exchange.Imported;
import boundary.journal.Journal;
import boundary.report.Selection;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.MadeUp;
import boundary.ui.transfer.Exported;
import boundary.ui.transfer.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class JournalTransfersTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);

    @TempDir
    private Path dir;

    private FxSession session;
    private JournalTransfers transfers;

    @BeforeEach
    void open() {
        MadeUp made = MadeUp.journal();
        session = new FxSession(made.session(), MadeUp.NOW.toLocalDate(), made::stamp, e -> {
            throw e;
        });
        transfers = new JournalTransfers(session, World.here().at(MadeUp.NOW));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, mode = EnumSource.Mode.EXCLUDE, names = "BUNDLE") // needs a chain
    void whatIsStoppedBeforeItBeginsLeavesNothing(Form form) throws Exception {
        run(progress -> {
            progress.cancel();
            return write(form, progress);
        });
        assertEquals(List.of(), names());
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, mode = EnumSource.Mode.EXCLUDE, names = "BUNDLE") // needs a chain
    void whatIsStoppedAtAnyMomentLeavesNothing(Form form) throws Exception {
        for (double limit = 0; limit < 1; limit += 0.09) {
            double stop = limit;
            var job = new AtomicReference<Jobs.Progress>();
            var ended = new CompletableFuture<Void>();
            Jobs.start(
                    progress -> {
                        job.set(progress);
                        try {
                            return write(form, progress);
                        } finally {
                            ended.complete(null);
                        }
                    },
                    share -> {
                        if (share > stop) {
                            job.get().cancel();
                        }
                    },
                    exported -> {},
                    why -> ended.completeExceptionally(why));
            ended.get(20, TimeUnit.SECONDS);
            if (job.get().isCancelled()) {
                // a stop that comes after the last look at it is too late: then the whole is there, never a part
                assertTrue(names().isEmpty() || names().equals(List.of(name(form))), () -> form + " at " + stop);
            }
            Leftovers.remove(dir.resolve(name(form)));
            assertEquals(List.of(), names(), () -> form + " at " + stop);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"CSV_SET", "JSON"})
    void whatWasWrittenHoldsNothingNew(Form form) throws Exception {
        Exported written = run(progress -> write(form, progress));
        assertEquals(
                new Exported.Written(
                        dir.resolve(name(form)).toString(),
                        session.journal().interactions().size()),
                written);
        Journal journal = session.journal();
        Imported imported =
                run(progress -> transfers.read(dir.resolve(name(form)).toString(), journal, progress));
        assertNull(assertInstanceOf(Imported.Read.class, imported).edit());
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, mode = EnumSource.Mode.EXCLUDE, names = "BUNDLE") // needs a chain
    void whatStandsThereIsLeftAsItIs(Form form) throws Exception {
        Path there = dir.resolve(name(form));
        if (form == Form.CSV_SET) {
            Files.createDirectory(there);
            Files.writeString(there.resolve("mine.txt"), "mine");
        } else {
            Files.writeString(there, "mine");
        }
        Exported refused = run(progress -> write(form, progress));
        assertEquals(new Exported.Refused(Exported.Reason.EXISTS, there.toString()), refused);
        assertEquals("mine", Files.readString(form == Form.CSV_SET ? there.resolve("mine.txt") : there));
        assertEquals(List.of(name(form)), names());
    }

    @Test
    void whatGivesWayStandsUntilTheNewFileIsWhole() throws Exception {
        Path there = dir.resolve(name(Form.CSV));
        Files.writeString(there, "mine");
        run(progress -> {
            progress.cancel();
            return write(Form.CSV, true, progress);
        });
        assertEquals("mine", Files.readString(there));
        assertInstanceOf(Exported.Written.class, run(progress -> write(Form.CSV, true, progress)));
        assertEquals(
                session.journal().interactions().size() + 1L,
                Files.readAllLines(there).size());
        assertEquals(List.of(name(Form.CSV)), names());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws Exception {
        String target = dir.resolve("missing").resolve("a.csv").toString();
        Exported refused = run(progress -> transfers.write(
                new Order(Form.CSV, Selection.ALL),
                target,
                false,
                session.shown().get(),
                ENGLISH,
                progress));
        assertEquals(new Exported.Refused(Exported.Reason.NO_FOLDER, target), refused);
    }

    private Exported write(Form form, Jobs.Progress progress) throws InterruptedException {
        return write(form, false, progress);
    }

    private Exported write(Form form, boolean replacing, Jobs.Progress progress) throws InterruptedException {
        return transfers.write(
                new Order(form, Selection.ALL),
                dir.resolve(name(form)).toString(),
                replacing,
                session.shown().get(),
                ENGLISH,
                progress);
    }

    private static String name(Form form) {
        return form == Form.CSV_SET ? "set" : "a" + form.ending();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static <T> T run(Jobs.Work<T> work) throws Exception {
        var result = new CompletableFuture<T>();
        Jobs.start(
                progress -> {
                    try {
                        result.complete(work.done(progress));
                    } catch (Exception e) { // whatever it is, the test has to see it
                        result.completeExceptionally(e);
                    }
                    return true;
                },
                share -> {},
                done -> {},
                why -> {});
        return result.get(20, TimeUnit.SECONDS);
    }
}
