package boundary.ui.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.app.SampleJournal;
import boundary.journal.Because;
import boundary.journal.Draft;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Energy;
import boundary.journal.ItemId;
import boundary.journal.Opinion;
import boundary.journal.Signal;
import boundary.journal.Suggestion;
import boundary.report.Dashboard;
import boundary.scoring.Pattern;
import boundary.scoring.Trend;
import boundary.session.Session;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.MemoryStore;
import boundary.ui.NoOutbox;
import boundary.ui.kit.BandBadge;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
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
class DashboardScreenTest {
    private final MadeUp made = MadeUp.empty();
    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;
    private FxSession session;
    private DashboardScreen screen;

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

    @Test
    void theSampleIsWarnedOfByItsWorstClientFirst(FxRobot robot) {
        open(robot, Language.EN, true);
        Dashboard expected = expected();
        KitTable<Dashboard.Row> table = table(robot);

        assertEquals(expected.rows(), List.copyOf(table.getItems()));
        assertTrue(headline(robot).startsWith(expected.headline().row().name() + " took "), headline(robot));
        assertEquals("Draining", badges(table).getFirst());
        assertEquals(
                Integer.toString(expected.month().hours().offHours()),
                robot.lookup("#figure-off-hours").queryAs(Label.class).getText());
        assertEquals(expected.rows().getFirst(), table.getSelectionModel().getSelectedItem());
    }

    @Test
    void enterOpensTheSelectedClientAndADoubleClickTheOneUnderIt(FxRobot robot) {
        open(robot, Language.EN, true);
        KitTable<Dashboard.Row> table = table(robot);
        robot.interact(table::requestFocus);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        robot.doubleClickOn(expected().rows().getFirst().name());

        assertEquals(
                List.of(
                        new Destination.ToClient(table.getItems().get(1).client(), Destination.ToClient.Tab.SCORE),
                        new Destination.ToClient(table.getItems().get(0).client(), Destination.ToClient.Tab.SCORE)),
                gone);
    }

    @Test
    void wShowsWhatTheScoreIsMadeOfAndHidesItAgain(FxRobot robot) {
        open(robot, Language.EN, true);
        robot.interact(table(robot)::requestFocus);
        robot.type(KeyCode.W);
        for (var reason : expected().rows().getFirst().assessment().reasons()) {
            assertTrue(robot.lookup("#why-" + reason.code()).tryQuery().isPresent(), reason.code() + " is not shown");
        }
        robot.type(KeyCode.W);
        assertFalse(robot.lookup("#why-popup").tryQuery().isPresent());
    }

    @Test
    void aNewEntryMovesTheRowAndTheSelectionStaysOnItsClient(FxRobot robot) throws TimeoutException {
        open(robot, Language.EN, true);
        KitTable<Dashboard.Row> table = table(robot);
        Dashboard.Row calm = table.getItems().get(6);
        robot.interact(() -> table.getSelectionModel().select(calm));
        Draft hard = Draft.EMPTY
                .withClient(calm.client())
                .withSignals(Set.of(Signal.RETALIATION, Signal.DISRESPECT))
                .withEnergy(Energy.WORN_OUT);
        for (int i = 0; i < 6; i++) {
            robot.interact(() -> session.apply((journal, stamp) -> Edits.log(journal, hard, MadeUp.NOW, stamp)));
        }
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            Dashboard.Row now = row(table, calm);
            return now.entries() == calm.entries() + 6;
        });
        assertEquals(expected().rows(), List.copyOf(table.getItems()));
        Dashboard.Row now = row(table, calm);
        assertTrue(table.getItems().indexOf(now) < 6, "the row did not move up");
        assertEquals(now, table.getSelectionModel().getSelectedItem());
    }

    @Test
    void everyRowSaysWhetherItLastsAndASuggestionLeadsOn(FxRobot robot) {
        open(robot, Language.EN, true);
        robot.interact(() -> {
            stage.setWidth(1088);
            stage.setHeight(900);
        });
        WaitForAsyncUtils.waitForFxEvents();
        KitTable<Dashboard.Row> table = table(robot);
        Dashboard.Row worst = table.getItems().getFirst();
        assertEquals(Pattern.PERSISTENT, worst.assessment().pattern());
        assertTrue(words(table).containsAll(List.of("Lasting pattern", "Passing trouble", "Healthy", "Keep")));
        String lasts = Math.round(100 * (1 - worst.assessment().cause().situational())) + "\u00A0% likely to last";
        assertTrue(words(table).contains(lasts), lasts);
        assertTrue(headline(robot, "#subline").startsWith("It looks like a lasting pattern. "));

        Button step = robot.lookup("#suggestion-" + worst.client().value()).queryButton();
        assertEquals("End after 2 obligations…", step.getText());
        robot.clickOn(step);
        robot.clickOn("#suggestion-" + table.getItems().get(1).client().value());
        robot.clickOn("#giving-plan");
        assertEquals(
                List.of(
                        new Destination.ToEnding(worst.client()),
                        new Destination.ToClient(table.getItems().get(1).client(), Destination.ToClient.Tab.SCORE),
                        new Destination.ToEnding(worst.client())),
                gone);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsPutOffStaysInSightWithItsReasonAndComesBack(Language language, FxRobot robot) throws TimeoutException {
        open(robot, language, true);
        Dashboard.Row worst = table(robot).getItems().getFirst();
        String id = worst.client().value().toString();
        assertTrue(robot.lookup("#suggestion-" + id).tryQuery().isPresent());
        robot.interact(() -> session.apply((journal, stamp) -> Edits.put(
                journal,
                Edit.Kind.NOTE_OPINION,
                new Opinion(
                        new ItemId(stamp.ids().get()),
                        worst.client(),
                        stamp.today(),
                        Suggestion.END,
                        true,
                        9000,
                        0.1,
                        "",
                        LocalDate.of(2027, 2, 3),
                        Because.MONEY,
                        null),
                stamp)));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#quiet-" + id).tryQuery().isPresent());
        String said = robot.lookup("#quiet-" + id).query().getAccessibleText();
        assertEquals(
                switch (language) {
                    case EN -> "not now: money; look again on 3 Feb 2027";
                    case RU -> "не сейчас: деньги; вернуться 3 фев 2027";
                    case KK -> "қазір емес: ақша; қайта қарау 2027 ж. 3 ақп";
                },
                said);
        assertFalse(robot.lookup("#suggestion-" + id).tryQuery().isPresent());
        robot.interact(session::undo);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#suggestion-" + id).tryQuery().isPresent());
    }

    @Test
    void whatMovedHasAnArrowWithWordsAndWhereThereIsNoRoomTheWeeksGoFirst(FxRobot robot) {
        open(robot, Language.EN, true);
        KitTable<Dashboard.Row> table = table(robot);
        Dashboard.Row rising = table.getItems().stream()
                .filter(r -> r.assessment().trend() == Trend.RISING)
                .findFirst()
                .orElseThrow();
        Label arrow = robot.lookup("#trend-" + rising.client().value()).queryAs(Label.class);
        assertEquals("rising in four weeks", arrow.getAccessibleText());
        robot.interact(() -> stage.setWidth(780));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("client", "drain", "band", "pattern", "suggestion"), columns(table));
        robot.interact(() -> stage.setWidth(900));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("client", "drain", "band", "why", "pattern", "suggestion"), columns(table));
        robot.interact(() -> stage.setWidth(1088));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("client", "drain", "band", "weeks", "why", "pattern", "suggestion"), columns(table));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void beforeTheFirstClientItSaysHowToBegin(Language language, FxRobot robot) {
        open(robot, language, false);
        for (Language each : Language.values()) {
            assertEquals(
                    Messages.in(each).text("dashboard.empty.example"),
                    robot.lookup("#example-" + each.tag()).queryAs(Label.class).getText());
        }
        robot.clickOn("#log-first");
        assertInstanceOf(Destination.ToCapture.class, gone.getFirst());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void badgesAndFiguresHaveRoomInEveryLanguage(Language language, FxRobot robot) {
        open(robot, language, true);
        KitTable<Dashboard.Row> table = table(robot);
        assertEquals(
                Messages.in(language)
                        .wording()
                        .band(expected().rows().getFirst().assessment().band()),
                badges(table).getFirst());
        for (Node badge : table.lookupAll(".band-badge")) {
            Node cell = badge.getParent();
            assertTrue(
                    badge.getBoundsInParent().getMaxX()
                            <= cell.getLayoutBounds().getWidth(),
                    ((Label) badge).getText() + " is cut off");
        }
        for (Node figure : robot.lookup(".figure").queryAll()) {
            Label label = (Label) figure;
            assertTrue(label.getWidth() >= label.prefWidth(-1) - 1, label.getText() + " is cut off");
        }
    }

    private void open(FxRobot robot, Language language, boolean sample) {
        var journal = new Session(new MemoryStore(), made::stamp);
        if (sample) {
            journal.apply(SampleJournal.edit(language, MadeUp.NOW.getZone(), made.stamp()));
        }
        robot.interact(() -> {
            session = new FxSession(journal, MadeUp.NOW.toLocalDate(), made::stamp, e -> {
                throw e;
            });
            screen = new DashboardScreen(session, Messages.in(language), new NoOutbox(), gone::add);
            screen.arrive(new Destination.ToDashboard());
            var root = new StackPane(screen.node());
            root.getStyleClass().add("page");
            var scene = new Scene(root, 808, 700);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
        });
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> robot.lookup(sample ? "#clients-by-drain" : "#dashboard-empty")
                            .tryQuery()
                            .isPresent());
        } catch (TimeoutException e) {
            throw new AssertionError("nothing was shown", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Dashboard.Row row(KitTable<Dashboard.Row> table, Dashboard.Row like) {
        return table.getItems().stream()
                .filter(r -> r.client().equals(like.client()))
                .findFirst()
                .orElseThrow();
    }

    private Dashboard expected() {
        var shown = session.shown().get();
        return Dashboard.of(shown.journal(), shown.scores(), shown.today());
    }

    @SuppressWarnings("unchecked")
    private static KitTable<Dashboard.Row> table(FxRobot robot) {
        return robot.lookup("#clients-by-drain").queryAs(KitTable.class);
    }

    private static String headline(FxRobot robot) {
        return headline(robot, "#headline");
    }

    private static String headline(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static List<String> words(KitTable<Dashboard.Row> table) {
        return table.lookupAll(".table-cell .label").stream()
                .map(each -> ((Label) each).getText())
                .toList();
    }

    private static List<String> columns(KitTable<Dashboard.Row> table) {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
    }

    private static List<String> badges(KitTable<Dashboard.Row> table) {
        return table.lookupAll(".band-badge").stream()
                .sorted((a, b) -> Double.compare(
                        a.localToScene(0, 0).getY(), b.localToScene(0, 0).getY()))
                .map(b -> ((BandBadge) b).getText())
                .toList();
    }
}
