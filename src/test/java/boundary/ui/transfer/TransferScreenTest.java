package boundary.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.exchange.FileRead;
import boundary.exchange.Form;
import boundary.exchange.Format;
import boundary.exchange.Imported;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Journal;
import boundary.journal.Stamp;
import boundary.report.With;
import boundary.session.StoreException;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.MadeUp;
import boundary.ui.Shown;
import boundary.ui.kit.Theme;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The steps of the screen while work goes on, fails, or is stopped; `TransferTest` has the files.
@ExtendWith(ApplicationExtension.class)
class TransferScreenTest {
    private final MadeUp made = MadeUp.journal();
    private final Slow slow = new Slow();
    private FxSession session;
    private TransferScreen screen;

    @Start
    void show(Stage stage) {
        session = new FxSession(made.session(), MadeUp.NOW.toLocalDate(), made::stamp, e -> {
            throw e;
        });
        screen = new TransferScreen(session, Messages.in(Language.EN), new Places(), slow);
        screen.arrive(new Destination.ToTransfer());
        var scene = new Scene(screen.node(), 1040, 640);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close() {
        slow.answers.add(() -> new Imported.Read(null, List.of()));
        session.close();
    }

    @Test
    void aDocumentCanBePrintedAndATableCannot(FxRobot robot) {
        robot.clickOn("#transfer-way-OUT");
        await(() -> !robot.lookup("#export-start").query().isDisabled());
        robot.clickOn("#export-print");
        assertEquals(Messages.in(Language.EN).text("letters.noPrinter"), said(robot, "#export-said"));
        assertEquals(Form.PDF, Objects.requireNonNull(slow.order).form());
        robot.clickOn("#export-form-CSV");
        await(() -> !robot.lookup("#export-print").query().isVisible());
    }

    @Test
    void readingCanBeStoppedAndTriedAgain(FxRobot robot) {
        robot.clickOn("#import-folder").clickOn("#import-progress-cancel");
        assertEquals("Stopped: nothing was imported.", said(robot, "#import-said"));
        slow.answers.add(() -> read(client("Late")));
        await(() -> slow.ended.get() == 1);
        assertFalse(robot.lookup("#import-apply").tryQuery().isPresent(), "what was stopped comes back");
        slow.answers.add(() -> read(client("Atlas")));
        robot.clickOn("#import-folder").clickOn("#import-apply");
        await(() -> session.journal().clients().stream()
                .anyMatch(client -> client.name().equals("Atlas")));
        assertTrue(said(robot, "#import-said").startsWith("Imported from /some/where: 1 new."));
    }

    private void turnToExport(FxRobot robot) {
        robot.clickOn("#transfer-way-OUT");
        await(() -> !robot.lookup("#export-start").query().isDisabled());
    }

    @Test
    void writingShowsHowFarItIsAndCanBeStopped(FxRobot robot) {
        turnToExport(robot);
        robot.clickOn("#export-start");
        ProgressBar bar = robot.lookup("#export-progress").queryAs(ProgressBar.class);
        await(() -> bar.getProgress() == 0.25);
        robot.clickOn("#export-progress-cancel");
        assertEquals("Stopped: nothing was left behind.", said(robot, "#export-said"));
        await(() -> slow.stopped);
        assertFalse(robot.lookup("#export-start").query().isDisabled());
    }

    @Test
    void leavingStopsTheWork(FxRobot robot) {
        turnToExport(robot);
        robot.clickOn("#export-start");
        await(() -> robot.lookup("#export-progress").tryQuery().isPresent());
        robot.interact(() -> screen.leave());
        await(() -> slow.stopped);
    }

    @Test
    void anImportForAJournalThatChangedSinceIsRefusedWhole(FxRobot robot) {
        Client known = session.journal().clients().getFirst();
        Edit edit = new Edit(
                Edit.Kind.IMPORT,
                Edits.put(session.journal(), Edit.Kind.IMPORT, known.withAliases(List.of("new")), made.stamp())
                        .changes());
        slow.answers.add(() -> new Imported.Read(edit, List.of(file(1))));
        robot.clickOn("#import-file");
        await(() -> robot.lookup("#import-apply").tryQuery().isPresent());
        robot.interact(() -> session.apply((journal, stamp) ->
                Edits.put(journal, Edit.Kind.EDIT_CLIENT, known.withAliases(List.of("other")), stamp)));
        robot.clickOn("#import-apply");
        assertTrue(said(robot, "#import-said").startsWith("The journal changed after the file was read"));
        assertEquals(
                List.of("other"),
                List.copyOf(session.journal().clients().getFirst().aliases()));
    }

    @Test
    void aFullDiskIsSaidWhileApplying(FxRobot robot) {
        slow.answers.add(() -> read(client("Atlas")));
        robot.clickOn("#import-file");
        await(() -> robot.lookup("#import-apply").tryQuery().isPresent());
        made.store().refuseWith(StoreException.Trouble.DISK_FULL);
        robot.clickOn("#import-apply");
        assertTrue(said(robot, "#import-said").startsWith("No space is left"));
    }

    @Test
    void whateverGoesWrongWhileReadingIsOneSentence(FxRobot robot) {
        slow.answers.add(() -> {
            throw new IllegalStateException("a cable was pulled");
        });
        robot.clickOn("#import-file");
        assertEquals(
                "/some/where can’t be read: check the path and your rights to it, then try again.",
                said(robot, "#import-said"));
    }

    @Test
    void aWholeCopyHasAllButHealthAndAPartOnlyWhatIsAskedFor(FxRobot robot) {
        turnToExport(robot);
        CheckBox feelings = robot.lookup("#export-with-FEELINGS").queryAs(CheckBox.class);
        CheckBox health = robot.lookup("#export-with-HEALTH").queryAs(CheckBox.class);
        assertFalse(feelings.isSelected() || feelings.isDisabled(), "a document has facts alone");
        robot.clickOn("#export-form-JSON");
        assertTrue(feelings.isSelected() && feelings.isDisabled());
        assertFalse(health.isSelected() || health.isDisabled());
        robot.interact(() -> robot.lookup("#export-client")
                .queryComboBox()
                .getSelectionModel()
                .select(2));
        assertFalse(feelings.isSelected() || feelings.isDisabled());
        robot.interact(() -> {
            feelings.fire();
            robot.lookup("#export-with-SCORES").queryAs(CheckBox.class).fire();
        });
        await(() -> !robot.lookup("#export-start").query().isDisabled());
        Order order = Objects.requireNonNull(slow.order);
        assertEquals(
                Set.of(session.journal().clients().get(1).id()),
                order.selection().clients());
        assertEquals(Set.of(With.FEELINGS, With.SCORES), order.selection().with());
        assertEquals(Form.JSON, order.form());
    }

    private Client client(String name) {
        return Client.named(new ClientId(UUID.randomUUID()), name, MadeUp.NOW.toLocalDate());
    }

    private Imported read(Client client) {
        Stamp stamp = made.stamp();
        return new Imported.Read(Edits.put(session.journal(), Edit.Kind.IMPORT, client, stamp), List.of(file(1)));
    }

    private static FileRead file(int fresh) {
        return new FileRead("clients.csv", Format.OWN_CSV, fresh, fresh, 0, 0, List.of(), List.of());
    }

    private static String said(FxRobot robot, String line) {
        await(() -> robot.lookup(line).tryQuery().isPresent());
        return robot.lookup(line).query().getAccessibleText();
    }

    private static void await(Callable<Boolean> what) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, what);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come true in ten seconds", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Reads nothing before it is told the answer, and writes until it is stopped.
    private static final class Slow implements Transfers {
        private final BlockingQueue<Callable<Imported>> answers = new LinkedBlockingQueue<>();
        private final AtomicInteger ended = new AtomicInteger();
        private volatile boolean stopped;
        private volatile @Nullable Order order;

        @Override
        public Imported read(String path, Journal journal, Jobs.Progress progress) throws InterruptedException {
            try {
                return answers.take().call();
            } catch (InterruptedException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                ended.incrementAndGet();
            }
        }

        @Override
        public Sight sight(Order asked, Shown shown, Messages messages, Jobs.Progress progress) {
            order = asked;
            var sum = new Sight.Sum(2, 1, null, null, 0, Set.of(), false);
            return new Sight(sum, new Sight.Words("the very text", false));
        }

        @Override
        public Exported write(
                Order asked, String target, boolean replacing, Shown shown, Messages messages, Jobs.Progress progress)
                throws InterruptedException {
            order = asked;
            progress.at(0.25);
            for (int i = 0; i < 1000 && !progress.isCancelled(); i++) {
                Thread.sleep(10);
            }
            stopped = progress.isCancelled();
            return new Exported.Refused(Exported.Reason.FAILED, target);
        }

        @Override
        public void print(Order asked, Shown shown, Messages messages, Consumer<String> done) {
            order = asked;
            done.accept(messages.text("letters.noPrinter"));
        }
    }

    private static final class Places implements Choosers {
        @Override
        public String file(String title) {
            return "/some/where";
        }

        @Override
        public String folder(String title) {
            return "/some/where";
        }

        @Override
        public String target(Form form, String title, String name) {
            return "/some/where/" + name;
        }

        @Override
        public String save(String title, String name, String ending) {
            return "/some/where/" + name + ending;
        }
    }
}
