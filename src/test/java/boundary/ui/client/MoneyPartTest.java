package boundary.ui.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Extra;
import boundary.journal.Extra.Fate;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Words;
import boundary.report.ExtrasTray.Line;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Destination.ToClient.Tab;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.NoOutbox;
import boundary.ui.Outbox.Handout;
import boundary.ui.kit.Theme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
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

/// What a user does about the money of a client: months, extras, bills, the reserve.
@ExtendWith(ApplicationExtension.class)
class MoneyPartTest {
    private static final LocalDate TODAY = MadeUp.NOW.toLocalDate();
    private static final Currency EUR = Currency.getInstance("EUR");

    private final MadeUp made = MadeUp.journal();
    private final ClientId client = made.id("Northwind Studio");
    private final NoOutbox outbox = new NoOutbox();
    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;
    private FxSession session;

    /// What the tab can change.
    private record State(List<Interaction> entries, List<Extra> extras, List<Obligation> bills, List<Income> income) {}

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.setX(0);
        stage.setY(0);
        session = new FxSession(made.session(), TODAY, made::stamp, e -> {});
        session.apply((journal, stamp) -> {
            Client before = Objects.requireNonNull(journal.client(client));
            var changing = new Changing(before);
            changing.rate = new Money(8000, EUR);
            return Edits.put(journal, Edit.Kind.EDIT_CLIENT, changing.client(), stamp);
        });
        stage.setScene(new Scene(new StackPane(), 1060, 760));
        stage.show();
    }

    private void open(FxRobot robot, Language language) throws TimeoutException {
        robot.interact(() -> {
            var screen = new ClientScreen(session, Messages.in(language), outbox, gone::add);
            screen.arrive(new Destination.ToClient(client, Tab.MONEY));
            var root = new StackPane(screen.node());
            root.getStyleClass().add("page");
            stage.getScene().setRoot(root);
            Theme.LIGHT.applyTo(stage.getScene());
        });
        until(() -> !rows(robot).isEmpty());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(() -> stage.getScene().setRoot(new StackPane())); // no cell asks a closed session
        session.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anExtraGoesFromTheTrayToTheSheetAndEachStepIsTakenBack(Language language, FxRobot robot)
            throws TimeoutException {
        open(robot, language);
        State before = state();
        int waiting = rows(robot).size();
        InteractionId first = rows(robot).getFirst().entry().id();
        select(robot, 0);
        robot.type(KeyCode.B);
        until(() -> fate(first) == Fate.BILL);
        State marked = state();
        robot.type(KeyCode.B);
        until(() -> fate(first) == null);
        assertEquals(before, state());
        robot.type(KeyCode.G);
        until(() -> fate(first) == Fate.GIVE);
        robot.type(KeyCode.I);
        until(() -> fate(first) == Fate.INCLUDED);
        assertEquals(0, entry(first).unpaidMinutes());
        undo(robot);
        until(() -> fate(first) == Fate.GIVE);
        undo(robot);
        until(() -> fate(first) == null);
        undo(robot);
        until(() -> marked.equals(state()));

        InteractionId second = rows(robot).get(1).entry().id();
        robot.interact(() -> robot.lookup("#fate-BILL-" + second.value())
                .queryAs(ToggleButton.class)
                .fire());
        until(() -> fate(second) == Fate.BILL
                && !robot.lookup("#extras-sheet").query().isDisabled());
        State both = state();
        press(robot, "#extras-sheet");
        type(robot, "#sheet-name", "2026-34");
        type(robot, "#sheet-work-" + first.value(), "Banner in three sizes");
        until(() -> !text(robot, "#sheet-preview").isEmpty());
        robot.interact(() -> date(robot, "#sheet-due").getEditor().setText("30.10.2026"));
        press(robot, "#sheet-save");
        assertEquals(
                Messages.in(language).text("money.sheet.past"),
                robot.lookup("#sheet-trouble").queryAs(Labeled.class).getText());
        robot.interact(() -> date(robot, "#sheet-due").getEditor().setText("4.12.2026"));
        press(robot, "#sheet-save");
        until(() -> !session.journal().obligations(client).isEmpty());
        Obligation bill = session.journal().obligations(client).getFirst();
        assertEquals("2026-34", bill.description());
        assertEquals(LocalDate.of(2026, 12, 4), bill.due());
        assertEquals(0, entry(first).unpaidMinutes());
        assertEquals("Banner in three sizes", extra(first).work());
        until(() -> outbox.asked.getLast() instanceof Handout.ExtrasSheet);
        assertEquals(Set.of(first, second), Set.copyOf(((Handout.ExtrasSheet) outbox.asked.getLast()).lines()));
        until(() ->
                robot.lookup("#extras-said").queryAs(Labeled.class).getText().contains("saved.pdf"));
        until(() -> rows(robot).size() == waiting - 2);
        assertTrue(robot.lookup("#pay-" + bill.key()).tryQuery().isPresent());

        undo(robot);
        until(() -> both.equals(state()));
        undo(robot);
        until(() -> marked.equals(state()));
        undo(robot);
        until(() -> before.equals(state()));
        until(() -> rows(robot).size() == waiting);
    }

    @Test
    void aMonthIsTypedCorrectedAndTakenBack(FxRobot robot) throws TimeoutException {
        open(robot, Language.EN);
        press(robot, "#type-month");
        type(robot, "#month-amount", "a lot");
        robot.type(KeyCode.ENTER);
        assertEquals("An amount such as 80 or 72.50.", label(robot, "#month-trouble"));
        type(robot, "#month-amount", "1 250,50");
        robot.type(KeyCode.ENTER);
        until(() -> income().size() == 1);
        assertEquals(LocalDate.of(2026, 10, 31), income().getFirst().day());
        assertEquals(125_050, income().getFirst().amount().minor());
        until(() -> label(robot, "#income-mean").contains("1"));
        press(robot, "#type-month");
        robot.interact(() -> robot.lookup("#month-month")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(1));
        assertEquals("1250.5", text(robot, "#month-amount"));
        type(robot, "#month-amount", "0");
        robot.type(KeyCode.ENTER);
        until(() -> income().getFirst().amount().minor() == 0);
        assertEquals(1, income().size());
        undo(robot);
        until(() -> income().getFirst().amount().minor() == 125_050);
        undo(robot);
        until(() -> income().isEmpty());

        robot.interact(() -> robot.lookup("#income-numbers-turn").queryButton().fire());
        assertTrue(robot.lookup("#income-numbers").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertFalse(robot.lookup("#income-numbers").tryQuery().isPresent());
    }

    @Test
    void aBillIsPaidInPartAndTheRestLetGo(FxRobot robot) throws TimeoutException {
        open(robot, Language.EN);
        select(robot, 0);
        robot.type(KeyCode.B);
        until(() -> !robot.lookup("#extras-sheet").query().isDisabled());
        press(robot, "#extras-sheet");
        press(robot, "#sheet-save");
        until(() -> !bills().isEmpty());
        Obligation bill = bills().getFirst();
        long whole = Objects.requireNonNull(bill.amount()).minor();
        State billed = state();
        until(() -> robot.lookup("#pay-" + bill.key()).tryQuery().isPresent());
        press(robot, "#pay-" + bill.key());
        type(robot, "#paid-amount", "0");
        robot.type(KeyCode.ENTER);
        assertEquals("Type what came, such as 80 or 72.50.", label(robot, "#bills-trouble"));
        type(robot, "#paid-amount", "5");
        robot.type(KeyCode.ENTER);
        until(() -> income().size() == 1);
        assertEquals(bill.id(), income().getFirst().bill());
        assertNull(bills().getFirst().done());
        until(() -> sees(robot, "€ 5 of "));
        until(() -> robot.lookup("#client-summary")
                .queryAs(Labeled.class)
                .getText()
                .contains(Messages.in(Language.EN).figures().money(new Money(whole - 500, EUR))));
        press(robot, "#let-go-" + bill.key());
        type(robot, "#let-go-reason", "We met in the middle");
        robot.type(KeyCode.ENTER);
        until(() -> bills().getFirst().waived());
        until(() -> sees(robot, "€ 5 paid, "));
        undo(robot);
        until(() -> !bills().getFirst().waived());
        undo(robot);
        until(() -> billed.equals(state()));
        until(() -> robot.lookup("#unbill-" + bill.key()).tryQuery().isPresent());
        press(robot, "#unbill-" + bill.key());
        until(() -> bills().isEmpty() && !rows(robot).isEmpty());
        undo(robot);
        until(() -> billed.equals(state()));
    }

    @Test
    void theReserveSaysWhatIsMissingUntilItIsKnown(FxRobot robot) throws TimeoutException {
        open(robot, Language.EN);
        until(() -> label(robot, "#reserve-missing").contains("what you need a month"));
        assertEquals("", label(robot, "#reserve-carries"));
        press(robot, "#reserve-edit");
        type(robot, "#reserve-need", "3300");
        type(robot, "#reserve-sum", "-1");
        robot.type(KeyCode.ENTER);
        assertEquals("An amount such as 80 or 72.50.", label(robot, "#reserve-trouble"));
        type(robot, "#reserve-sum", "4200");
        robot.type(KeyCode.ENTER);
        until(() -> session.journal().practice().reserve() != null);
        assertEquals(new Money(330_000, EUR), session.journal().practice().need());
        until(() -> label(robot, "#reserve-row-need").contains("300"));
        assertTrue(label(robot, "#reserve-missing").contains("Lumen Clinic"), label(robot, "#reserve-missing"));
        ClientId other = made.id("Lumen Clinic");
        session.apply((journal, stamp) -> Edits.put(
                journal,
                Edit.Kind.NOTE_INCOME,
                new Income(new ItemId(stamp.ids().get()), other, TODAY, Money.of(new BigDecimal("2266"), EUR), ""),
                stamp));
        until(() -> !label(robot, "#reserve-missing").contains("Lumen Clinic"));
        undo(robot);
        undo(robot);
        until(() -> session.journal().practice().reserve() == null);
    }

    @Test
    void tenThousandExtrasScrollAndOnlyThoseInSightExist(FxRobot robot) throws TimeoutException {
        open(robot, Language.EN);
        Interaction like = session.journal().interactions(client).getFirst();
        session.apply((journal, stamp) -> {
            var changes = new ArrayList<Change>();
            for (int i = 0; i < 10_000; i++) {
                Interaction entry = new Interaction(
                        new InteractionId(stamp.ids().get()),
                        client,
                        like.at().minusSeconds(600L * i),
                        like.zone(),
                        like.offset(),
                        like.channel(),
                        like.direction(),
                        5,
                        5,
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        false);
                changes.add(new Change.OfInteraction(null, entry, Words.NONE, Words.NONE, stamp.known()));
            }
            return new Edit(Edit.Kind.IMPORT, changes);
        });
        until(() -> rows(robot).size() > 10_000);
        robot.interact(() -> {
            TableView<Line> table = table(robot);
            table.scrollTo(table.getItems().size() - 1);
            table.getSelectionModel().selectLast();
            table.requestFocus();
        });
        assertTrue(robot.lookup("#extras .table-row-cell").queryAll().size() < 100);
        InteractionId last = rows(robot).getLast().entry().id();
        robot.type(KeyCode.G);
        until(() -> fate(last) == Fate.GIVE);
        until(() -> {
            Line chosen = table(robot).getSelectionModel().getSelectedItem();
            return chosen != null && chosen.fate() == Fate.GIVE;
        });
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(new Destination.ToEntry(last)), gone);
        assertNotEquals("", label(robot, "#extras-sum"));
    }

    private void select(FxRobot robot, int row) {
        robot.interact(() -> {
            table(robot).getSelectionModel().clearAndSelect(row);
            table(robot).requestFocus();
        });
    }

    @SuppressWarnings("unchecked") // what a node lookup finds has no type parameter
    private static TableView<Line> table(FxRobot robot) {
        return robot.lookup("#extras").queryAs(TableView.class);
    }

    private static List<Line> rows(FxRobot robot) {
        return List.copyOf(table(robot).getItems());
    }

    private State state() {
        Journal journal = session.journal();
        return new State(
                journal.interactions(client),
                journal.extras(client),
                journal.obligations(client),
                journal.income(client));
    }

    private Interaction entry(InteractionId id) {
        return Objects.requireNonNull(session.journal().interaction(id));
    }

    private Fate fate(InteractionId id) {
        return session.journal().extras(client).stream()
                .filter(extra -> extra.entry().equals(id))
                .map(Extra::fate)
                .findFirst()
                .orElse(null);
    }

    private Extra extra(InteractionId id) {
        Extra found = session.journal().extras(client).stream()
                .filter(extra -> extra.entry().equals(id))
                .findFirst()
                .orElse(null);
        assertNotNull(found);
        return found;
    }

    private List<Income> income() {
        return session.journal().income(client);
    }

    private List<Obligation> bills() {
        return session.journal().obligations(client);
    }

    private void undo(FxRobot robot) {
        robot.interact(session::undo);
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            var input = (TextInputControl) robot.lookup(field).query();
            input.requestFocus();
            input.setText(text);
        });
    }

    private static String text(FxRobot robot, String id) {
        return ((TextInputControl) robot.lookup(id).query()).getText();
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static boolean sees(FxRobot robot, String begin) {
        String plain = begin.replace(' ', '\u00A0');
        return robot.lookup((Node n) -> n instanceof Labeled l
                        && l.getText() != null
                        && l.getText().replace(' ', '\u00A0').startsWith(plain))
                .tryQuery()
                .isPresent();
    }

    private static DatePicker date(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(DatePicker.class);
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
