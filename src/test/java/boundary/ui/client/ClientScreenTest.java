package boundary.ui.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.app.SampleJournal;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Obligation;
import boundary.journal.Signal;
import boundary.report.ClientPage;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Code;
import boundary.session.Session;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Destination.ToClient.Tab;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.MemoryStore;
import boundary.ui.NoOutbox;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("unchecked") // what a node lookup finds has no type parameter
class ClientScreenTest {
    private final MadeUp made = MadeUp.empty();
    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;
    private FxSession session;
    private ClientId client;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        stage.setX(0);
        stage.setY(0);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theShownPointsAddUpToTheShownScore(Language language, FxRobot robot) {
        open(robot, language, Band.DRAINING, Tab.SCORE);
        long sum = 0;
        for (ClientPage.ScoreRow row : page().rows()) {
            Node line = robot.lookup("#reason-" + row.reason().code()).query();
            sum += tenths(((Label) line.lookup(".number-strong")).getText());
        }
        Label total = robot.lookup(".waterfall .sum").queryAs(Label.class);
        assertEquals(tenths(total.getText()), sum);
        assertEquals(Math.round(page().assessment().hundredths() / 10.0), sum);
    }

    @Test
    void behindARowStandItsEntriesWithTheirPointsAndEnterEditsOne(FxRobot robot) {
        open(robot, Language.EN, Band.DRAINING, Tab.SCORE);
        ClientPage.ScoreRow row = page().rows().stream()
                .filter(r -> r.reason().code() == Code.OFF_HOURS)
                .findFirst()
                .orElseThrow();
        Hyperlink link = (Hyperlink) robot.lookup("#reason-OFF_HOURS").query().lookup(".hyperlink");
        robot.clickOn(link);
        KitTable<ClientPage.EntryPoints> entries =
                robot.lookup("#entries-OFF_HOURS").queryAs(KitTable.class);
        assertEquals(row.entries(), List.copyOf(entries.getItems()));
        robot.interact(() -> {
            entries.requestFocus();
            entries.getSelectionModel().select(1);
        });
        robot.type(KeyCode.ENTER);
        assertEquals(
                List.of(new Destination.ToEntry(row.entries().get(1).entry().id())), gone);

        robot.clickOn(link);
        assertFalse(robot.lookup("#entries-OFF_HOURS").tryQuery().isPresent());
    }

    @Test
    void ofAClientOfWhomTooLittleIsKnownItSaysWhatIsMissing(FxRobot robot) {
        open(robot, Language.EN, Band.UNKNOWN, Tab.SCORE);
        Label missing = (Label) robot.lookup("#missing").query().lookup(".body");
        assertEquals("3 of 4 entries: too early to say", missing.getText());
        assertFalse(robot.lookup(".waterfall").tryQuery().isPresent());
        assertFalse(robot.lookup("#score-card").query().isVisible(), "there is no score to draw yet");
    }

    @Test
    void theTimelineIsNarrowedBySignalAndByWords(FxRobot robot) throws TimeoutException {
        open(robot, Language.EN, Band.DRAINING, Tab.TIMELINE);
        KitTable<TimelineRow> table = timeline(robot);
        assertEquals(page().size(), table.getItems().size());

        ComboBox<ChoiceOf.One<Signal>> signals = robot.lookup("#filter-signal").queryAs(ComboBox.class);
        robot.interact(() -> ((ChoiceOf<Signal>) signals).choose(Signal.OFF_HOURS));
        long expected = session.journal().interactions(client).stream()
                .filter(e -> e.signals().contains(Signal.OFF_HOURS))
                .count();
        assertEquals(expected, table.getItems().size());

        robot.interact(() -> ((ChoiceOf<Signal>) signals).clear());
        robot.interact(
                () -> robot.lookup("#timeline-search").queryAs(TextField.class).setText("banner"));
        until(() -> !table.getItems().isEmpty() && table.getItems().size() < expected);
        until(() -> table.lookupAll(".small-text").stream()
                .filter(n -> n instanceof Label l && !l.getText().isEmpty())
                .allMatch(n -> ((Label) n).getText().contains("banner")));
    }

    @Test
    void delDeletesAnEntryThatUndoBringsBack(FxRobot robot) throws TimeoutException {
        open(robot, Language.EN, Band.DRAINING, Tab.TIMELINE);
        KitTable<TimelineRow> table = timeline(robot);
        int before = table.getItems().size();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(2);
        });
        robot.type(KeyCode.DELETE);
        until(() -> table.getItems().size() == before - 1);
        assertEquals(2, table.getSelectionModel().getSelectedIndex());
        robot.interact(session::undo);
        until(() -> table.getItems().size() == before);
    }

    @Test
    void aNameIsChangedInPlaceAndAnUndoFromOutsideShowsTheOldOne(FxRobot robot) throws TimeoutException {
        open(robot, Language.EN, Band.DRAINING, Tab.DETAILS);
        TextField name = robot.lookup("#client-name-field").queryAs(TextField.class);
        String old = name.getText();
        rename(robot, name, "Southwind");
        until(() -> headline(robot).equals("Southwind"));
        assertEquals(Edit.Kind.EDIT_CLIENT, session.shown().get().undoable().kind());

        robot.interact(session::undo);
        until(() -> headline(robot).equals(old));
        assertEquals(old, name.getText());

        rename(robot, name, "  ");
        assertEquals(
                "A client needs a name.",
                robot.lookup("#client-name-field-trouble").queryAs(Label.class).getText());
        assertEquals(old, standing().name());
    }

    @Test
    void everyDetailIsKept(FxRobot robot) throws TimeoutException {
        open(robot, Language.EN, Band.DRAINING, Tab.DETAILS);
        rename(robot, robot.lookup("#client-rate").queryAs(TextField.class), "72,50");
        until(() -> standing().rate() != null && standing().rate().minor() == 7250);
        rename(robot, robot.lookup("#client-rate").queryAs(TextField.class), "many");
        assertEquals(7250, standing().rate().minor());
        rename(robot, robot.lookup("#client-aliases").queryAs(TextField.class), "nws, Норд");
        until(() -> standing().aliases().equals(List.of("nws", "Норд")));
        robot.clickOn("#own-hours");
        until(() -> standing().ownHours() != null);
        robot.clickOn("#own-FRIDAY");
        until(() -> standing().ownHours().days().size()
                == session.journal().policy().hours().days().size() - 1);
        robot.interact(() -> robot.lookup("#close-client").queryButton().fire());
        assertEquals(new Destination.ToEnding(client), gone.getLast(), "closing leads to the plan of the ending");
        assertNull(standing().until());
    }

    @Test
    void theEndingComesNearerWithEachObligationThatIsDone(FxRobot robot) throws TimeoutException {
        open(robot, Language.EN, a -> a.ending() != null && a.ending().openObligations() > 0, Tab.FACTS);
        LocalDate noticeEnds = MadeUp.NOW.toLocalDate().plusDays(14); // as the sample's agreement says
        List<Obligation> mine = page().owed().mine();
        assertFalse(mine.isEmpty());
        assertEquals(mine.getLast().due(), page().assessment().ending().earliest());
        for (Obligation duty : mine.reversed()) {
            robot.interact(
                    () -> robot.lookup("#done-" + duty.key()).queryButton().fire());
            until(() -> !page().owed().mine().contains(duty));
            List<Obligation> left = // what comes again later ends with the agreement
                    page().owed().mine().stream().filter(mine::contains).toList();
            assertEquals(left.size(), page().assessment().ending().openObligations());
            LocalDate last = left.isEmpty() ? noticeEnds : left.getLast().due();
            assertEquals(
                    last.isAfter(noticeEnds) ? last : noticeEnds,
                    page().assessment().ending().earliest());
        }
    }

    @Test
    void controlTabTurnsToTheNextPart(FxRobot robot) {
        open(robot, Language.EN, Band.CALM, Tab.SCORE);
        robot.interact(() -> robot.lookup("#tab-SCORE").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
        assertTrue(robot.lookup("#timeline").tryQuery().isPresent());
        for (String part : List.of("agreement", "facts", "money", "letters", "details")) {
            robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
            assertTrue(robot.lookup("#client-" + part).tryQuery().isPresent(), part);
        }
    }

    @Test
    void aNewClientIsAddedByItsName(FxRobot robot) throws TimeoutException {
        open(robot, Language.EN, Band.CALM, Tab.SCORE);
        robot.interact(() -> {
            var screen = new ClientsScreen(session, Messages.in(Language.EN), gone::add);
            screen.arrive(new Destination.ToClients());
            ((StackPane) stage.getScene().getRoot()).getChildren().setAll(screen.node());
        });
        KitTable<ClientRow> table = robot.lookup("#all-clients").queryAs(KitTable.class);
        until(() -> table.getItems().size() == 8);
        robot.interact(
                () -> robot.lookup("#find-client").queryAs(TextField.class).setText("айж"));
        assertEquals(1, table.getItems().size());
        robot.interact(
                () -> robot.lookup("#find-client").queryAs(TextField.class).clear());

        robot.interact(() -> robot.lookup("#new-client").queryButton().fire());
        TextField name = robot.lookup("#new-client-name").queryAs(TextField.class);
        rename(robot, name, "northwind studio");
        assertTrue(gone.isEmpty());
        rename(robot, name, "Жаңа Клиент");
        until(() -> table.getItems().size() == 9);
        Client added = session.journal().clients().stream()
                .filter(c -> c.name().equals("Жаңа Клиент"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(new Destination.ToClient(added.id(), Tab.DETAILS)), gone);
        assertNull(added.until());
    }

    private void open(FxRobot robot, Language language, Band band, Tab tab) {
        open(robot, language, assessment -> assessment.band() == band, tab);
    }

    private void open(FxRobot robot, Language language, Predicate<Assessment> wanted, Tab tab) {
        var journal = new Session(new MemoryStore(), made::stamp);
        journal.apply(SampleJournal.edit(language, MadeUp.NOW.getZone(), made.stamp()));
        robot.interact(() -> {
            session = new FxSession(journal, MadeUp.NOW.toLocalDate(), made::stamp, e -> {
                throw e;
            });
            client = session.shown().get().scores().all().stream()
                    .filter(wanted)
                    .map(Assessment::client)
                    .findFirst()
                    .orElseThrow();
            var screen = new ClientScreen(session, Messages.in(language), new NoOutbox(), gone::add);
            screen.arrive(new Destination.ToClient(client, tab));
            var root = new StackPane(screen.node());
            root.getStyleClass().add("page");
            var scene = new Scene(root, 1040, 700);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
        });
        try {
            until(() -> headline(robot).equals(standing().name()));
        } catch (TimeoutException e) {
            throw new AssertionError("nothing was shown", e);
        }
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void rename(FxRobot robot, TextField field, String text) {
        robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
        robot.type(KeyCode.ENTER);
    }

    private ClientPage page() {
        var shown = session.shown().get();
        return ClientPage.of(shown.journal(), shown.scores(), client);
    }

    private Client standing() {
        return session.journal().client(client);
    }

    private static String headline(FxRobot robot) {
        return robot.lookup("#client-name").queryAs(Label.class).getText();
    }

    private static KitTable<TimelineRow> timeline(FxRobot robot) {
        return robot.lookup("#timeline").queryAs(KitTable.class);
    }

    private static long tenths(String points) {
        return Long.parseLong(points.replace('−', '-').replaceAll("[^0-9-]", ""));
    }
}
