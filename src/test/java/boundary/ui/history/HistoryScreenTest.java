package boundary.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.SavedFilter;
import boundary.journal.Signal;
import boundary.report.Filter;
import boundary.report.FilterText;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.NoOutbox;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Entries looked for, narrowed, saved as a filter and found again, in a journal that lies in a file.
@ExtendWith(ApplicationExtension.class)
class HistoryScreenTest {
    @TempDir
    Path folder;

    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;
    private Shelf shelf = Shelf.filled();
    private FxSession session;
    private HistoryScreen screen;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        stage.setX(0);
        stage.setY(0);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(screen::leave);
        session.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "banner | 1",
                "BANN | 1",
                "ban siz | 1",
                "счет | 1",
                "Счёт ЕЩЕ | 1",
                "ақыс | 1",
                "ҚОҢЫРАУ | 1",
                "the | 3",
                "\" | 0",
                "* | 0",
                "ban* | 1",
                "AND | 1",
                "NEAR( | 1",
                "banner OR tone | 0",
                "note:banner | 0",
                "-banner | 1",
                "' or 1=1 -- | 0",
                "{} | 0",
                "nothing like it | 0"
            })
    void whateverIsTypedIsLookedForAndNothingMakesTheSearchFail(String words, int found, FxRobot robot) {
        open(robot, Language.EN);
        until("all", () -> rows(robot).size() == 7);
        robot.interact(() -> search(robot).setText(words));
        until(
                found + " for " + words,
                () -> rows(robot).size() == found && total(robot).startsWith(found + " "));
        robot.interact(() -> search(robot).clear());
        until("all again", () -> rows(robot).size() == 7);
    }

    @Test
    void tenThousandCharactersAreSearchedForLikeAnyOther(FxRobot robot) {
        open(robot, Language.EN);
        robot.interact(() -> search(robot).setText("banner " + "x\"*( ".repeat(2_000)));
        until("nothing", () -> sees(robot, "#clear-filters"));
        robot.clickOn("#clear-filters");
        until("all again", () -> rows(robot).size() == 7);
        assertEquals("", search(robot).getText());
    }

    @Test
    void conditionsNarrowTogetherAndTheTotalsFollow(FxRobot robot) {
        open(robot, Language.EN);
        until("all", () -> rows(robot).size() == 7);
        tick(robot, "filter-signals", Signal.OFF_HOURS.ordinal());
        until("three at odd hours", () -> rows(robot).size() == 3);
        tick(robot, "filter-clients", 0);
        until("two of Northwind", () -> rows(robot).size() == 2);
        assertEquals(
                "2 entries of 7, 1 client, 50 m in all, 50 m unpaid, 2 off-hours, € 67 unpaid, at your rates",
                total(robot).replace('\u00a0', ' '));
        tick(robot, "filter-answers", 2);
        until("one that was declined", () -> rows(robot).size() == 1);
        robot.clickOn("#filter-signals-clear");
        until("still one", () -> !asked().contains("signal="));
        assertEquals(1, rows(robot).size());
        robot.clickOn("#filter-clear");
        until("all again", () -> rows(robot).size() == 7);
    }

    @Test
    void aFilterIsSavedNamedAnewAskedForAgainDeletedAndBroughtBack(FxRobot robot) {
        open(robot, Language.EN);
        tick(robot, "filter-signals", Signal.COMPLAINT.ordinal());
        until("two complaints", () -> rows(robot).size() == 2);
        robot.clickOn("#save-filter");
        robot.interact(() -> name(robot).setText("Complaints"));
        robot.type(KeyCode.ENTER);
        until("it is saved", () -> saved().size() == 1);
        assertEquals("signal=COMPLAINT", saved().getFirst().query());
        robot.clickOn("#filter-clear");
        until("all", () -> rows(robot).size() == 7);

        String chip = "#saved-" + saved().getFirst().id();
        robot.clickOn(chip);
        until("the two again", () -> rows(robot).size() == 2);
        robot.type(KeyCode.F2);
        robot.interact(() -> name(robot).setText("What they complained about"));
        robot.type(KeyCode.ENTER);
        until("another name", () -> saved().getFirst().name().equals("What they complained about"));
        assertEquals("signal=COMPLAINT", saved().getFirst().query());

        until("its chip", () -> sees(robot, chip));
        robot.interact(() -> robot.lookup(chip).query().requestFocus());
        robot.type(KeyCode.DELETE);
        until("deleted", () -> saved().isEmpty());
        robot.interact(session::undo);
        until("back", () -> saved().size() == 1 && sees(robot, chip));
        assertEquals("What they complained about", ((Labeled) robot.lookup(chip).query()).getText());
    }

    @Test
    void whatWasAskedForStaysWhenOneGoesAwayAndAnotherFilterCanBeBroughtAlong(FxRobot robot) {
        open(robot, Language.EN);
        robot.interact(() -> search(robot).setText("banner"));
        until("one", () -> rows(robot).size() == 1);
        robot.interact(screen::leave);
        robot.interact(() -> screen.arrive(new Destination.ToHistory(null)));
        until("still one", () -> rows(robot).size() == 1);
        assertEquals("banner", search(robot).getText());
        Filter thanks = Filter.ALL.withSignals(Set.of(Signal.THANKS));
        robot.interact(() -> screen.arrive(new Destination.ToHistory(thanks)));
        until(
                "what was brought along",
                () -> rows(robot).size() == 1 && search(robot).getText().isEmpty());
        assertEquals(Set.of(Signal.THANKS), rows(robot).getFirst().entry().signals());
    }

    @Test
    void theFrameOfTheTwoYearsMovesByKeys(FxRobot robot) {
        open(robot, Language.EN);
        until("all", () -> rows(robot).size() == 7);
        robot.interact(() -> robot.lookup("#history-strip").query().requestFocus());
        robot.type(KeyCode.LEFT);
        until("twelve weeks", () -> rows(robot).size() == 5);
        assertEquals("from=2026-08-31 to=2026-11-22", asked());
        robot.type(KeyCode.LEFT);
        until("a week earlier", () -> asked().equals("from=2026-08-24 to=2026-11-15"));
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        until("its end alone", () -> asked().equals("from=2026-08-24 to=2026-11-08"));
        until("one entry", () -> rows(robot).size() == 1);
    }

    @Test
    void theLooksShowTheSameSelectionAndADayOfTheCalendarLeadsBack(FxRobot robot) {
        open(robot, Language.EN);
        tick(robot, "filter-signals", Signal.OFF_HOURS.ordinal());
        until("three", () -> rows(robot).size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        KitTable<HistoryRow> days = table(robot, "#history-timeline");
        until("by days", () -> days.getItems().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        until("the calendar", () -> sees(robot, "#history-calendar"));
        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.UP);
        Labeled day = robot.lookup("#calendar-day").queryAs(Labeled.class);
        until("that Thursday", () -> day.getText().equals("Thursday, 19 November 2026: 1 entry, 1 signal"));
        robot.type(KeyCode.ENTER);
        until("its entry", () -> sees(robot, "#history-table") && rows(robot).size() == 1);
        assertEquals(LocalDate.of(2026, 11, 19), rows(robot).getFirst().entry().day());
    }

    @Test
    void anEntryIsOpenedByEnterAndDeletedByDelAndComesBack(FxRobot robot) {
        open(robot, Language.EN);
        until("all", () -> rows(robot).size() == 7);
        robot.interact(() -> search(robot).requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(
                List.of(new Destination.ToEntry(rows(robot).getFirst().entry().id())), gone);
        robot.type(KeyCode.DELETE);
        until("six", () -> rows(robot).size() == 6);
        robot.interact(session::undo);
        until("seven again", () -> rows(robot).size() == 7);
    }

    @Test
    void aHeadingOrdersTheRowsAndTheNewestStandFirstAmongEquals(FxRobot robot) {
        open(robot, Language.EN);
        until("all", () -> rows(robot).size() == 7);
        KitTable<HistoryRow> table = table(robot, "#history-table");
        robot.interact(() -> {
            var length = table.getColumns().stream()
                    .filter(c -> c.getId().equals("LENGTH"))
                    .findFirst()
                    .orElseThrow();
            table.getSortOrder().setAll(List.of(length));
        });
        until("the shortest first", () -> rows(robot).getFirst().entry().spentMinutes() == 10);
        List<Integer> lengths =
                rows(robot).stream().map(row -> row.entry().spentMinutes()).toList();
        assertEquals(List.of(10, 15, 15, 25, 25, 40, 60), lengths);
        assertTrue(rows(robot)
                .get(1)
                .entry()
                .at()
                .isAfter(rows(robot).get(2).entry().at()));
    }

    @Test
    void theExportTakesWholeClientsAndDaysOrTheEntriesThatWereFound(FxRobot robot) {
        open(robot, Language.EN);
        tick(robot, "filter-clients", 0);
        until("four", () -> rows(robot).size() == 4);
        robot.clickOn("#export-selection");
        var whole = (Destination.ToExport) gone.getLast();
        assertEquals(Set.of(shelf.northwind), whole.selection().clients());
        assertEquals(null, whole.selection().entries());
        robot.interact(() -> search(robot).setText("banner"));
        until("one", () -> rows(robot).size() == 1);
        robot.clickOn("#export-selection");
        var found = (Destination.ToExport) gone.getLast();
        assertEquals(
                Set.of(rows(robot).getFirst().entry().id()), found.selection().entries());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutAnEntryItSaysWhatWouldStandHere(Language language, FxRobot robot) {
        shelf = Shelf.empty();
        open(robot, language);
        assertFalse(sees(robot, "#history-table"));
        robot.clickOn("#history-log");
        assertEquals(List.of(new Destination.ToCapture(null, null)), gone);
    }

    private void tick(FxRobot robot, String condition, int value) {
        robot.clickOn("#" + condition);
        CheckBox box = robot.lookup("#" + condition + "-" + value).queryAs(CheckBox.class);
        assertNotNull(box);
        robot.interact(box::fire);
        robot.type(KeyCode.ESCAPE);
    }

    private void open(FxRobot robot, Language language) {
        session = shelf.open(folder);
        robot.interact(() -> {
            screen = new HistoryScreen(session, Messages.in(language), new NoOutbox(), gone::add);
            var scene = new Scene(new StackPane(screen.node()), 1040, 740);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            screen.arrive(new Destination.ToHistory(null));
        });
    }

    private List<SavedFilter> saved() {
        return session.journal().filters();
    }

    private String asked() {
        return new FilterText(screen.filter(), null).line();
    }

    private static TextField search(FxRobot robot) {
        return robot.lookup("#history-search").queryAs(TextField.class);
    }

    private static TextField name(FxRobot robot) {
        return robot.lookup("#filter-name").queryAs(TextField.class);
    }

    private static String total(FxRobot robot) {
        return robot.lookup("#history-totals").query().getAccessibleText();
    }

    private static List<HistoryRow> rows(FxRobot robot) {
        return List.copyOf(table(robot, "#history-table").getItems());
    }

    @SuppressWarnings("unchecked") // what a node lookup finds has no type parameter
    private static KitTable<HistoryRow> table(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(KitTable.class);
    }

    private static boolean sees(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static void until(String what, Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, isSo);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
