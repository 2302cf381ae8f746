package boundary.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Absence;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.FreeDays;
import boundary.journal.Policy;
import boundary.journal.Tolerance;
import boundary.journal.WorkingHours.Hours;
import boundary.session.StoreException;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.DayBox;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Look;
import boundary.ui.MadeUp;
import boundary.ui.Place;
import boundary.ui.kit.HourField;
import boundary.ui.kit.Theme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
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
class SettingsScreenTest {
    private static final Place PLACE = new Place("/data/journal.bjournal", false);

    private final MadeUp made = MadeUp.journal();
    private final Look look = new Look(Language.EN, Look.Colours.SYSTEM);
    private FxSession session;
    private SettingsScreen screen;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        session = new FxSession(made.session(), MadeUp.NOW.toLocalDate(), made::stamp, e -> {
            throw e;
        });
        show(Language.EN);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void hoursOfOneDayChangeThatDayAlone(FxRobot robot) {
        type(robot, "#hours-FRIDAY-to", "16");
        await(() -> hours(DayOfWeek.FRIDAY).to().equals(LocalTime.of(16, 0)));
        assertEquals(LocalTime.of(18, 0), hours(DayOfWeek.THURSDAY).to());
        Edit last = Objects.requireNonNull(session.shown().get().undoable());
        assertEquals(Edit.Kind.CHANGE_POLICY, last.kind());
        assertEquals(1, last.changes().size());
    }

    @Test
    void aDayThatEndsBeforeItBeginsIsSaidAndNotSaved(FxRobot robot) {
        Policy before = policy();
        type(robot, "#hours-MONDAY-to", "8:30");
        assertEquals("Mon: the day must end after it begins.", sentence(robot, "#hours-trouble"));
        type(robot, "#hours-MONDAY-to", "25:99");
        assertEquals("Mon: “25:99” is not a time; type it like 9:30.", sentence(robot, "#hours-trouble"));
        settle();
        assertEquals(before, policy());
        type(robot, "#hours-MONDAY-to", "17:30");
        await(() -> hours(DayOfWeek.MONDAY).to().equals(LocalTime.of(17, 30)));
        assertFalse(robot.lookup("#hours-trouble").query().isVisible());
    }

    @Test
    void aFreeDayHasNoHoursAndGetsThemBack(FxRobot robot) {
        robot.clickOn("#hours-WEDNESDAY");
        await(() -> policy().hours().on(DayOfWeek.WEDNESDAY) == null);
        assertFalse(robot.lookup("#hours-WEDNESDAY-from").query().isVisible()
                && robot.lookup("#hours-WEDNESDAY-from").query().getParent().isVisible());
        robot.clickOn("#hours-WEDNESDAY");
        await(() -> policy().hours().on(DayOfWeek.WEDNESDAY) != null);
        assertEquals(new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0)), hours(DayOfWeek.WEDNESDAY));
    }

    @Test
    void theScreenFollowsUndoAndRedo(FxRobot robot) {
        type(robot, "#hours-TUESDAY-from", "10");
        await(() -> hours(DayOfWeek.TUESDAY).from().getHour() == 10);
        robot.clickOn(button(robot, "Low"));
        await(() -> policy().tolerance() == Tolerance.LOW);
        assertEquals("0.80 points a week before work drains", text(robot, "#tolerance-means"));
        robot.interact(session::undo);
        await(() -> policy().tolerance() == Tolerance.MEDIUM);
        assertEquals("1.00 points a week before work drains", text(robot, "#tolerance-means"));
        robot.interact(session::undo);
        await(() -> hours(DayOfWeek.TUESDAY).from().getHour() == 9);
        HourField field = robot.lookup("#hours-TUESDAY-from").queryAs(HourField.class);
        assertEquals("09:00", field.getText());
        robot.interact(session::redo);
        await(() -> "10:00".equals(field.getText()));
        settle();
        assertTrue(session.shown().get().redoable() != null, "following must not make edits of its own");
    }

    @Test
    void whatIsBeingTypedSurvivesAChangeFromOutside(FxRobot robot) {
        robot.clickOn(button(robot, "High"));
        await(() -> policy().tolerance() == Tolerance.HIGH);
        robot.clickOn("#hours-MONDAY-to").push(KeyCode.CONTROL, KeyCode.A).write("15:4");
        robot.interact(session::undo);
        await(() -> policy().tolerance() == Tolerance.MEDIUM);
        robot.write("5").push(KeyCode.ENTER);
        await(() -> hours(DayOfWeek.MONDAY).to().equals(LocalTime.of(15, 45)));
    }

    @Test
    void freeDaysAreAddedInOrderAndTakenAway(FxRobot robot) {
        addFree(robot, "2026-12-24", "6.1.2027", "Winter break");
        await(() -> policy().freeDays().size() == 1);
        addFree(robot, "16 Dec 2026", "", "");
        await(() -> policy().freeDays().size() == 2);
        assertEquals(
                List.of(
                        new FreeDays(LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 16), ""),
                        new FreeDays(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 6), "Winter break")),
                policy().freeDays());
        robot.clickOn("Winter break").push(KeyCode.DELETE);
        await(() -> policy().freeDays().size() == 1);
        assertEquals("", policy().freeDays().getFirst().name());
    }

    @Test
    void freeDaysThatEndBeforeTheyBeginAreSaidAndNotSaved(FxRobot robot) {
        robot.clickOn("#free-add");
        assertEquals("Choose the first free day.", sentence(robot, "#free-trouble"));
        addFree(robot, "2026-12-24", "2026-12-23", "Oops");
        assertEquals("The last free day can’t be before the first.", sentence(robot, "#free-trouble"));
        settle();
        assertTrue(policy().freeDays().isEmpty());
    }

    @Test
    void aCurrencyIsChosenOnceTheListIsClosed(FxRobot robot) {
        ComboBox<Currency> box = robot.lookup("#currency").queryComboBox();
        robot.interact(() -> {
            box.requestFocus();
            box.show();
            box.getSelectionModel().select(Currency.getInstance("USD"));
        });
        settle();
        assertEquals("EUR", policy().currency().getCurrencyCode());
        robot.interact(() -> {
            box.getSelectionModel().select(Currency.getInstance("KZT"));
            box.hide();
        });
        await(() -> policy().currency().getCurrencyCode().equals("KZT"));
        robot.interact(session::undo);
        await(() -> policy().currency().getCurrencyCode().equals("EUR"));
        assertEquals("EUR", box.getValue().getCurrencyCode());
    }

    @Test
    void languageAndColoursChangeAtOnceAndMakeNoEdit(FxRobot robot) {
        Edit before = session.shown().get().undoable();
        robot.clickOn(button(robot, "Русский")).clickOn(button(robot, "Dark"));
        assertEquals(Language.RU, look.language().get());
        assertEquals(Look.Colours.DARK, look.colours().get());
        settle();
        assertEquals(before, session.shown().get().undoable());
    }

    @Test
    void whatCouldNotBeSavedIsSaidAndTakenBack(FxRobot robot) {
        made.store().refuseWith(StoreException.Trouble.DISK_FULL);
        type(robot, "#hours-MONDAY-to", "17");
        await(() -> robot.lookup("#settings-trouble").query().isVisible());
        assertTrue(sentence(robot, "#settings-trouble").startsWith("No space is left"));
        assertEquals(
                "18:00",
                robot.lookup("#hours-MONDAY-to").queryAs(TextField.class).getText());
    }

    @Test
    void theFileOfTheJournalCanBeReadAndCopied(FxRobot robot) {
        TextField file = robot.lookup("#journal-file").queryAs(TextField.class);
        assertEquals(PLACE.file(), file.getText());
        assertFalse(file.isEditable());
    }

    @Test
    void afterLeavingNothingIsFollowed(FxRobot robot) {
        robot.interact(() -> screen.leave());
        robot.interact(() -> session.apply((journal, stamp) ->
                Edits.put(journal, Edit.Kind.CHANGE_POLICY, journal.policy().withTolerance(Tolerance.LOW), stamp)));
        await(() -> policy().tolerance() == Tolerance.LOW);
        assertEquals("1.00 points a week before work drains", text(robot, "#tolerance-means"));
        robot.interact(() -> screen.arrive(new Destination.ToSettings()));
        assertEquals("0.80 points a week before work drains", text(robot, "#tolerance-means"));
    }

    @Test
    void timeAwayIsNotedChangedTakenBackAndDeleted(FxRobot robot) {
        robot.interact(() -> robot.lookup("#away-add").queryButton().fire());
        robot.interact(() -> robot.lookup("#away-save").queryButton().fire());
        assertEquals("Choose the day.", text(robot, "#away-trouble"));
        away(robot, "24.12.2026", "20.12.2026", "Winter break");
        assertEquals("The last day can’t be before the first.", text(robot, "#away-trouble"));
        away(robot, "24.12.2026", "6 Jan 2027", "Winter break");
        await(() -> absences().size() == 1);
        Absence winter = absences().getFirst();
        assertEquals(
                new Absence(winter.id(), LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 6), "Winter break"), winter);
        assertFalse(robot.lookup("#away-form").tryQuery().isPresent());
        assertEquals(
                Edit.Kind.NOTE_ABSENCE,
                Objects.requireNonNull(session.shown().get().undoable()).kind());

        robot.interact(
                () -> robot.lookup("#away-edit-" + winter.key()).queryButton().fire());
        away(robot, "24.12.2026", "", "One day");
        await(() -> absences().getFirst().to().equals(LocalDate.of(2026, 12, 24)));
        robot.interact(session::undo);
        await(() -> absences().equals(List.of(winter)));
        robot.interact(
                () -> robot.lookup("#away-delete-" + winter.key()).queryButton().fire());
        await(() -> absences().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysItWhole(Language language, FxRobot robot) {
        robot.interact(() -> show(language));
        Messages messages = Messages.in(language);
        type(robot, "#hours-MONDAY-to", "8");
        assertEquals(
                messages.text("settings.hoursWrong", messages.dates().shortWeekday(DayOfWeek.MONDAY)),
                sentence(robot, "#hours-trouble"));
        for (Label label : robot.lookup(".section").queryAllAs(Label.class)) {
            assertTrue(label.getWidth() >= Math.floor(label.prefWidth(-1)), () -> "cut off: " + label.getText());
        }
        addFree(robot, messages.dates().briefYear(LocalDate.of(2026, 12, 16)), "", "Тәуелсіздік күні");
        await(() -> policy().freeDays().size() == 1);
        assertNull(robot.lookup("#free-from").queryAs(DayBox.class).getValue());
    }

    private void show(Language language) {
        screen = new SettingsScreen(session, Messages.in(language), look, PLACE);
        screen.arrive(new Destination.ToSettings());
        var scene = new Scene(screen.node(), 1040, 640);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private List<Absence> absences() {
        return session.journal().absences();
    }

    private static void away(FxRobot robot, String from, String to, String why) {
        robot.interact(() -> {
            robot.lookup("#away-from").queryAs(DayBox.class).getEditor().setText(from);
            robot.lookup("#away-to").queryAs(DayBox.class).getEditor().setText(to);
            robot.lookup("#away-why").queryAs(TextField.class).setText(why);
            robot.lookup("#away-why").query().requestFocus();
        });
        robot.type(KeyCode.ENTER);
    }

    private Policy policy() {
        return session.journal().policy();
    }

    private Hours hours(DayOfWeek day) {
        return Objects.requireNonNull(policy().hours().on(day));
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.ENTER);
    }

    private static void addFree(FxRobot robot, String from, String to, String name) {
        robot.interact(() -> robot.lookup("#free-name").queryAs(TextField.class).setText(name));
        day(robot, "#free-from", from);
        day(robot, "#free-to", to);
        robot.clickOn("#free-add");
    }

    private static void day(FxRobot robot, String id, String text) {
        DayBox box = robot.lookup(id).queryAs(DayBox.class);
        robot.interact(() -> {
            box.requestFocus();
            box.getEditor().setText(text);
            box.commitValue();
        });
    }

    private static Node button(FxRobot robot, String text) {
        return robot.lookup(".toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String sentence(FxRobot robot, String note) {
        return robot.lookup(note + " .message-line").query().getAccessibleText();
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    private void settle() {
        var done = new CountDownLatch(1);
        session.ask(store -> 0, answer -> done.countDown());
        await(() -> done.getCount() == 0);
    }

    private static void await(Callable<Boolean> what) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, what);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come true in ten seconds", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
