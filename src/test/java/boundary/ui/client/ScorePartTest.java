package boundary.ui.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.app.SampleJournal;
import boundary.journal.Argument;
import boundary.journal.Because;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Draft;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Opinion;
import boundary.journal.Signal;
import boundary.journal.Suggestion;
import boundary.report.Alarm;
import boundary.report.ArguedEntry;
import boundary.report.ClientPage.EntryPoints;
import boundary.report.WhatIfs;
import boundary.scoring.Assessment;
import boundary.scoring.CauseTerm;
import boundary.scoring.Pattern;
import boundary.session.Session;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.text.WhatIfWords;
import boundary.ui.Destination;
import boundary.ui.Destination.ToClient.Tab;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.MemoryStore;
import boundary.ui.NoOutbox;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.RichText;
import boundary.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("unchecked") // what a node lookup finds has no type parameter
class ScorePartTest {
    private final MadeUp made = MadeUp.empty();
    private final Messages messages = Messages.in(Language.EN);
    private Stage stage;
    private FxSession session;
    private ClientId client;
    private final List<Destination> gone = new ArrayList<>();

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
    void theChartHasEverySundayAndTheThresholdsAndItsNumbersAreATable(FxRobot robot) throws TimeoutException {
        open(robot, a -> a.pattern() == Pattern.PERSISTENT);
        int sundays = assessment().checkpoints().size();
        assertTrue(sundays > 26, "the sample has more than half a year of this client");
        assertEquals(27, curve(robot));
        Set<String> words = robot.lookup("#score-chart").query().lookupAll(".axis").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .collect(Collectors.toSet());
        assertTrue(
                words.containsAll(Set.of("Draining from 56", "Strained from 44", "Watch from 33")), words.toString());
        robot.interact(() -> button(robot, "#score-weeks-104").fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#score-chart").queryParent().layout());
        assertEquals(Math.min(104, sundays) + 1, curve(robot));

        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        KitTable<List<String>> numbers = robot.lookup("#score-numbers").queryAs(KitTable.class);
        assertEquals(Math.min(104, sundays) + 1, numbers.getItems().size());
        var figures = messages.figures();
        assertEquals(
                figures.decimal(assessment().score(), 1),
                numbers.getItems().getFirst().get(1));
        var last = assessment().checkpoints().getLast().interval();
        assertEquals(
                List.of(figures.decimal(last.low(), 1), figures.decimal(last.high(), 1)),
                numbers.getItems().get(1).subList(2, 4));
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        assertTrue(robot.lookup("#score-chart").tryQuery().isPresent());
    }

    @Test
    void everyTermOfTheCauseHasItsRow(FxRobot robot) throws TimeoutException {
        open(robot, a -> a.pattern() == Pattern.PERSISTENT);
        for (CauseTerm term : CauseTerm.values()) {
            assertTrue(robot.lookup("#term-" + term).tryQuery().isPresent(), "no row for " + term);
        }
        String lasting = messages.figures().chance(1 - assessment().cause().situational());
        assertEquals("Lasting pattern: " + lasting, text(robot, "#pattern-lasting"));
    }

    @Test
    void whatIfSaysWhatTheModelSays(FxRobot robot) throws TimeoutException {
        open(robot, a -> a.pattern() == Pattern.PERSISTENT);
        WhatIfs what = WhatIfs.of(session.shown().get().scores(), client);
        List<String> sentences = new WhatIfWords(messages)
                .sentences(what).stream().map(s -> s.replace("*", "")).toList();
        until(() -> sentences.stream().allMatch(rich(robot, "#what-if")::contains));
        var words = new WhatIfWords(messages);
        assertTrue(sentences.getFirst().contains(words.points(what.withoutHeaviest())), sentences.getFirst());
        assertTrue(sentences.getFirst().contains(words.points(what.paid())), sentences.getFirst());
        assertTrue(what.withoutHeaviest().hundredths() < what.real().hundredths());
        assertTrue(what.withoutBoth().hundredths()
                < Math.min(what.withoutHeaviest().hundredths(), what.paid().hundredths()));
        assertTrue(rich(robot, "#moved").contains(words.points(assessment())));
    }

    @Test
    void anArgumentShowsTheScoreThenAppliesAndItsUndoRestoresEveryBit(FxRobot robot) throws TimeoutException {
        open(robot, a -> a.pattern() == Pattern.PERSISTENT);
        Assessment before = assessment();
        Interaction entry = argueAbout(robot, "COMPLAINT", 2); // a fair complaint is the third choice
        assertFalse(entry.fair());
        Assessment then = ArguedEntry.then(
                session.journal(), session.shown().get().scores(), entry, Argument.FAIR, Signal.COMPLAINT, null);
        var words = new WhatIfWords(messages);
        Label figure = (Label) robot.lookup("#argue-then").query().lookup(".figure");
        assertEquals(words.points(before) + " → " + words.points(then), figure.getText());
        assertEquals(before, assessment(), "nothing is changed by asking");

        robot.interact(() -> button(robot, "#argue-apply").fire());
        until(() -> standing(entry.id()).fair());
        assertEquals(then, assessment());
        assertNotEquals(before.hundredths(), then.hundredths());

        robot.interact(session::undo);
        until(() -> !standing(entry.id()).fair());
        assertEquals(before, assessment());
        assertEquals(entry, standing(entry.id()));
    }

    @Test
    void escThinksBetterOfAnArgument(FxRobot robot) throws TimeoutException {
        open(robot, a -> a.pattern() == Pattern.PERSISTENT);
        Interaction entry = argueAbout(robot, "COMPLAINT", 0);
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#argue-panel").tryQuery().isPresent());
        assertEquals(
                "As it stands", button(robot, "#argue-" + entry.id().value()).getText());
        assertEquals(entry, standing(entry.id()));
    }

    @Test
    void whatWasAgreedIsListedAsNotCountingWithTheWayBack(FxRobot robot) throws TimeoutException {
        open(robot, a -> a.pattern() == Pattern.PERSISTENT);
        Interaction entry = argueAbout(robot, "OFF_HOURS", 0);
        robot.interact(() -> button(robot, "#argue-apply").fire());
        until(() -> standing(entry.id()).excused().contains(Signal.OFF_HOURS));
        until(() -> robot.lookup("#excused-link").tryQuery().isPresent());
        robot.interact(() -> button(robot, "#excused-link").fire());
        String withdraw = "#withdraw-" + entry.id().value() + "-OFF_HOURS";
        robot.interact(() -> button(robot, withdraw).fire());
        until(() -> standing(entry.id()).excused().isEmpty());
        assertEquals(entry, standing(entry.id()));
        until(() -> !robot.lookup(withdraw).tryQuery().isPresent());
    }

    @Test
    void anotherViewIsKeptWithTheStateOfTheDayAndQuietsTheBadgeUntilRevenge(FxRobot robot) throws TimeoutException {
        open(robot, a -> a.pattern() == Pattern.PERSISTENT);
        assertTrue(isPointedOut());
        robot.interact(() -> button(robot, "#opinion-differ").fire());
        robot.interact(() ->
                robot.lookup("#opinion-reason").queryAs(TextArea.class).setText("Their new editor starts in January."));
        robot.interact(() -> button(robot, "#opinion-keep").fire());
        until(() -> !session.journal().opinions(client).isEmpty());
        Opinion opinion = session.journal().opinions(client).getFirst();
        Assessment now = assessment();
        assertFalse(opinion.agreed());
        assertEquals("Their new editor starts in January.", opinion.reason());
        assertEquals(now.hundredths(), opinion.scoreHundredths());
        assertEquals(now.suggestion(), opinion.suggestion());
        assertEquals(now.cause().situational(), opinion.situational());
        assertEquals(MadeUp.NOW.toLocalDate().plusWeeks(8), opinion.quietUntil());
        assertFalse(isPointedOut());
        until(() -> text(robot, "#opinion-said").contains("quiet until"));
        assertFalse(robot.lookup("#opinion-form").tryQuery().isPresent());
        assertTrue(robot.lookup("#opinion-record").query().lookupAll(".label").stream()
                .anyMatch(node -> ((Label) node).getText().equals("You agreed with 0 of 1 suggestion so far.")));

        session.apply((journal, stamp) -> Edits.log(
                journal, Draft.EMPTY.withClient(client).withSignals(Set.of(Signal.RETALIATION)), MadeUp.NOW, stamp));
        until(this::isPointedOut);
    }

    @Test
    void rightIsKeptAndUndoTakesItBack(FxRobot robot) throws TimeoutException {
        open(robot, a -> a.pattern() == Pattern.PERSISTENT);
        robot.interact(() -> button(robot, "#opinion-right").fire());
        until(() -> session.journal().opinions(client).stream().anyMatch(Opinion::agreed));
        assertTrue(isPointedOut());
        robot.interact(session::undo);
        until(() -> session.journal().opinions(client).isEmpty());
        until(() -> text(robot, "#opinion-said").isEmpty());
    }

    @Test
    void notNowKeepsQuietUntilOneMoreBurden(FxRobot robot) throws TimeoutException {
        open(robot, a -> a.suggestion() == Suggestion.END);
        assertTrue(isPointedOut());
        robot.interact(() -> button(robot, "#opinion-not-now").fire());
        robot.interact(() -> button(robot, "#not-now-keep").fire());
        assertFalse(text(robot, "#not-now-trouble").isEmpty(), "it asks for the reason");
        robot.interact(() -> {
            button(robot, "#not-now-MONEY").fire();
            robot.lookup("#not-now-breaches").queryTextInputControl().setText("1");
            button(robot, "#not-now-keep").fire();
        });
        until(() -> !session.journal().opinions(client).isEmpty());
        Opinion said = session.journal().opinions(client).getLast();
        assertEquals(Because.MONEY, said.because());
        assertTrue(said.agreed());
        until(() -> !isPointedOut());
        until(() -> text(robot, "#opinion-said").contains("not now: money; look again on"));
        assertTrue(text(robot, "#opinion-said").contains("1 more burden"), text(robot, "#opinion-said"));
        Draft burden = Draft.EMPTY.withClient(client).withSignals(Set.of(Signal.COMPLAINT));
        robot.interact(() -> session.apply((journal, stamp) -> Edits.log(journal, burden, MadeUp.NOW, stamp)));
        until(this::isPointedOut);
        robot.interact(session::undo);
        until(() -> !isPointedOut());
        robot.interact(session::undo);
        until(this::isPointedOut);
        assertEquals(List.of(), session.journal().opinions(client));
    }

    @Test
    void theHeadLeadsToTheEndingThatIsSuggested(FxRobot robot) throws TimeoutException {
        open(robot, a -> a.suggestion() == Suggestion.END);
        until(() -> robot.lookup("#plan-ending").tryQuery().isPresent());
        assertTrue(button(robot, "#plan-ending").getStyleClass().contains("primary"));
        robot.interact(() -> button(robot, "#plan-ending").fire());
        assertEquals(new Destination.ToEnding(client), gone.getLast());
        robot.interact(() -> session.apply((journal, stamp) ->
                Edits.put(journal, Edit.Kind.PLAN_ENDING, Disengagement.begun(client, stamp.today()), stamp)));
        until(() -> button(robot, "#plan-ending").getText().startsWith("Go on"));
    }

    @Test
    void withoutStrainThereIsNothingToTellApart(FxRobot robot) throws TimeoutException {
        open(robot, a -> !a.isInsufficient() && a.pattern() == Pattern.HEALTHY);
        assertFalse(robot.lookup("#pattern-axis").tryQuery().isPresent());
        assertTrue(robot.lookup("#score-chart").tryQuery().isPresent());
    }

    /// Opens a row of the score, asks about its first entry that can be argued with, and takes a choice.
    private Interaction argueAbout(FxRobot robot, String code, int choice) throws TimeoutException {
        robot.interact(
                () -> ((Hyperlink) robot.lookup("#reason-" + code).query().lookup(".hyperlink")).fire());
        KitTable<EntryPoints> entries = robot.lookup("#entries-" + code).queryAs(KitTable.class);
        Interaction entry = entries.getItems().stream()
                .map(EntryPoints::entry)
                .filter(e -> !e.fair())
                .findFirst()
                .orElseThrow();
        robot.interact(() -> entries.scrollTo(0));
        robot.interact(() -> button(robot, "#argue-" + entry.id().value()).fire());
        until(() -> menu() != null);
        ContextMenu menu = menu();
        robot.interact(() -> {
            menu.getItems().get(choice + 2).fire(); // behind the heading and "as it stands"
            menu.hide();
        });
        until(() -> robot.lookup("#argue-panel").tryQuery().isPresent());
        return entry;
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElse(null);
    }

    private void open(FxRobot robot, Predicate<Assessment> which) throws TimeoutException {
        var journal = new Session(new MemoryStore(), made::stamp);
        journal.apply(SampleJournal.edit(Language.EN, MadeUp.NOW.getZone(), made.stamp()));
        robot.interact(() -> {
            session = new FxSession(journal, MadeUp.NOW.toLocalDate(), made::stamp, e -> {
                throw e;
            });
            client = session.shown().get().scores().all().stream()
                    .filter(which)
                    .map(Assessment::client)
                    .findFirst()
                    .orElseThrow();
            var screen = new ClientScreen(session, messages, new NoOutbox(), gone::add);
            screen.arrive(new Destination.ToClient(client, Tab.SCORE));
            var root = new StackPane(screen.node());
            root.getStyleClass().add("page");
            var scene = new Scene(root, 1040, 900);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
        });
        Client shown = session.journal().client(client);
        until(() -> text(robot, "#client-name").equals(shown.name()));
    }

    private boolean isPointedOut() {
        var shown = session.shown().get();
        return Alarm.of(shown.journal(), shown.scores()).stream()
                .anyMatch(a -> a.client().equals(client));
    }

    private Assessment assessment() {
        return session.shown().get().scores().of(client);
    }

    private Interaction standing(InteractionId id) {
        return session.journal().interaction(id);
    }

    private static int curve(FxRobot robot) {
        Polyline line = (Polyline) robot.lookup("#score-chart").query().lookup(".curve");
        return line.getPoints().size() / 2;
    }

    private static ButtonBase button(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ButtonBase.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static String rich(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(RichText.class).words();
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
