package boundary;

import static boundary.Program.sees;
import static boundary.Program.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.app.World;
import boundary.capture.Capture;
import boundary.capture.Context;
import boundary.exchange.Form;
import boundary.journal.Agreement;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Draft;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Notice;
import boundary.journal.Obligation;
import boundary.journal.Obligation.Party;
import boundary.journal.Pricing;
import boundary.journal.Stamp;
import boundary.report.Alarm;
import boundary.session.Session;
import boundary.sqlite.SqliteStore;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// How work ends, through the real window and on a real file, in every language: from a flagged client to a closed one,
/// where undo and redo of every step give exactly the journal before and after it; and the path after threats.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndingJourneyTest {
    private static final LocalDate TODAY = Program.NOW.toLocalDate();

    private static final List<String> LINES = List.of(
            "email 2.11 11:00 thanks",
            "call 3.11 21:40 35m unpaid -2 complaint",
            "sms 5.11 22:10 10m -1 sizes?",
            "mail 9.11 14:00 50m unpaid -1",
            "call 12.11 20:15 25m unpaid -2 complaint",
            "sms 14.11 12:00 urgent -1",
            "call 15.11 19:05 40m -2 complaint same old tone",
            "call 17.11 16:20 unpaid -2 retaliation");

    @TempDir
    private Path folder;

    private @Nullable Program program;
    private ClientId client = new ClientId(new UUID(5, 1));

    @Start
    void start(Stage stage) {
        program = new Program(stage, folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> program().close());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromAFlaggedClientToAClosedOne(Language language, FxRobot robot) throws IOException {
        Messages messages = prepared(robot, language);
        toThePlan(robot);
        step(robot, "#ending-begin", () -> plan() != null);
        robot.clickOn("#step-COPY");
        step(robot, "#ending-copy-json", () -> required().copyKept() != null);
        assertTrue(kept().contains("same old tone"), "the copy holds the words");
        assertFalse(kept().contains("\"score\""), "and no judgement of the program");
        robot.clickOn("#step-MONEY");
        step(robot, "#ending-settle", () -> required().moneySettled() != null);

        robot.clickOn("#step-NOTICE");
        until("no letter without a day", () -> sees(robot, "#ending-undated"));
        robot.clickOn("#ending-date-" + duty("Source files").key());
        type(robot, "#ending-mine-due", "11.12.2026");
        step(robot, "#ending-mine-save", () -> duty("Source files").due() != null);

        robot.clickOn("#step-LAST_DAY");
        type(robot, "#ending-day", "10.12.2026");
        robot.clickOn("#ending-choose-day");
        assertEquals(
                messages.text(
                        "ending.day.earlierThanDuty", messages.dates().day(LocalDate.of(2026, 12, 11)), "Source files"),
                text(robot, "#ending-day-trouble"));
        type(robot, "#ending-day", "11.12.2026");
        step(robot, "#ending-choose-day", () -> required().lastDay() != null);
        robot.clickOn("#step-NOTICE");
        until("the letter", () -> sees(robot, "#letter-sent"));
        robot.interact(() -> robot.lookup("#letter-sent").query().requestFocus());
        robot.type(KeyCode.SPACE);
        step(
                robot,
                "#letter-sent-log",
                () -> robot.type(KeyCode.ENTER),
                () -> required().noticeGiven() != null);
        finish(robot);
        closeAndComeBack(robot);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void afterThreatsThereIsNoContact(Language language, FxRobot robot) throws IOException {
        Messages messages = prepared(robot, language);
        toThePlan(robot);
        robot.clickOn("#ending-threats");
        step(robot, "#ending-begin", () -> plan() != null && required().noContact());
        until("the other path", () -> sees(robot, "#ending-no-contact"));
        assertFalse(sees(robot, "#step-NOTICE"), "no notice is owed");
        robot.clickOn("#step-COPY");
        step(robot, "#ending-copy-json", () -> required().copyKept() != null);
        robot.clickOn("#step-MONEY");
        step(robot, "#ready-ME-PREPAID", () -> duties() == 4);
        robot.clickOn("#capture-field").write(outgoing(language));
        until("a reminder", () -> sees(robot, "#capture-no-contact"));
        robot.push(KeyCode.ESCAPE);
        for (Obligation duty : open()) {
            robot.clickOn("#step-CLOSE");
            until("what stands before", () -> sees(robot, "#close-waive-" + duty.key()));
            robot.clickOn("#close-waive-" + duty.key());
            assertEquals(
                    messages.text("ending.waive.threats"),
                    robot.lookup("#ending-mine-reason").queryAs(TextArea.class).getText());
            step(
                    robot,
                    "#ending-mine-save",
                    () -> open().stream().noneMatch(each -> each.id().equals(duty.id())));
        }
        robot.clickOn("#step-CLOSE");
        step(robot, "#ending-close", () -> standing().until() != null);
    }

    private static String outgoing(Language language) {
        return switch (language) {
            case EN -> "northwind outgoing email 5m";
            case RU -> "northwind исходящее письмо 5 мин";
            case KK -> "northwind хат менен 5 мин";
        };
    }

    private Messages prepared(FxRobot robot, Language language) throws IOException {
        write();
        robot.interact(() -> program().open(language, 1280, 800));
        until("the dashboard", () -> sees(robot, "#clients-by-drain"));
        return Messages.in(language);
    }

    /// The client is flagged, and its page leads to the plan.
    private void toThePlan(FxRobot robot) {
        assertEquals(1, Alarm.of(journal(), shown().scores()).size(), "flagged");
        until("its row", () -> rows(robot) == 1);
        robot.clickOn("#clients-by-drain").push(KeyCode.HOME).push(KeyCode.ENTER);
        until("its page", () -> sees(robot, "#plan-ending"));
        robot.clickOn("#plan-ending");
        until("the page before the plan", () -> sees(robot, "#ending-begin"));
    }

    private void finish(FxRobot robot) {
        robot.clickOn("#step-CLOSE");
        until("what stands before", () -> sees(robot, "#ending-before"));
        assertTrue(robot.lookup("#ending-close").query().isDisabled(), "closing waits");
        step(
                robot,
                "#close-done-" + duty("December issue").key(),
                () -> duty("December issue").done() != null);
        robot.clickOn("#step-CLOSE");
        press(robot, "#close-waive-" + duty("Source files").key());
        until("the reason", () -> sees(robot, "#ending-mine-reason"));
        robot.clickOn("#ending-mine-reason").write("They have them");
        step(robot, "#ending-mine-save", () -> duty("Source files").waived());
    }

    private void closeAndComeBack(FxRobot robot) {
        robot.clickOn("#step-CLOSE");
        step(robot, "#ending-close", () -> standing().until() != null);
        assertEquals(TODAY, standing().until());
        assertTrue(required().expected() != null, "what it should give back is kept");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("no row on the dashboard", () -> !sees(robot, "#clients-by-drain") || rows(robot) == 0);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until("still among the clients", () -> sees(robot, "#find-client"));
        robot.clickOn("#find-client").write("north").push(KeyCode.ENTER);
        until("the way back", () -> sees(robot, "#plan-ending"));
        robot.clickOn("#plan-ending");
        until("opening again", () -> sees(robot, "#ending-reopen"));
        step(robot, "#ending-reopen", () -> standing().until() == null);
    }

    /// Presses a button that the page may have to be scrolled to.
    private void press(FxRobot robot, String button) {
        until(button, () -> sees(robot, button));
        robot.interact(() -> robot.lookup(button).query().requestFocus());
        robot.clickOn(button);
    }

    /// Takes a step, takes it back and takes it again: both journals come back exactly.
    private void step(FxRobot robot, String press, BooleanSupplier done) {
        step(robot, press, () -> press(robot, press), done);
    }

    /// @param pressing presses the button, which has the focus where it was asked for
    private void step(FxRobot robot, String press, Runnable pressing, BooleanSupplier done) {
        until(press, () -> sees(robot, press));
        List<Object> before = facts();
        pressing.run();
        until("done: " + press, done::getAsBoolean);
        List<Object> after = facts();
        assertNotEquals(before, after);
        robot.interact(() -> robot.lookup(".nav-item").query().requestFocus()); // no text takes the keys
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until("taken back: " + press, () -> facts().equals(before));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until("again: " + press, () -> facts().equals(after));
    }

    /// {@return everything that stands}
    private List<Object> facts() {
        Journal journal = journal();
        return List.of(
                journal.clients(),
                journal.interactions(),
                journal.obligations(client),
                journal.actions(client),
                journal.letters(client),
                journal.extras(client),
                Optional.ofNullable(journal.agreement(client)),
                Optional.ofNullable(journal.disengagement(client)));
    }

    private void write() throws IOException {
        Path file = program().journalFile();
        Files.createDirectories(file.getParent());
        World world = Program.world();
        try (var session = new Session(SqliteStore.create(file, Clock.systemUTC()), world::stamp)) {
            put(session, Edit.Kind.ADD_CLIENT, Client.named(client, "Northwind Studio", TODAY.minusDays(90)));
            for (String line : LINES) {
                log(session, line);
            }
            Agreement blank = Agreement.blank(client, TODAY.minusDays(90));
            put(
                    session,
                    Edit.Kind.NOTE_AGREEMENT,
                    new Agreement(
                            client,
                            blank.agreed(),
                            Set.of(),
                            null,
                            null,
                            "",
                            "",
                            false,
                            14,
                            Pricing.HOURLY,
                            null,
                            null,
                            new Notice(14, Notice.Unit.DAYS, Notice.Form.EMAIL, "")));
            owe(session, Party.ME, "December issue", LocalDate.of(2026, 12, 4));
            owe(session, Party.ME, "Source files", null);
            owe(session, Party.CLIENT, "Invoice 2026-31", TODAY.minusDays(8));
        }
    }

    private void log(Session session, String line) {
        LocalDateTime now = Program.NOW.toLocalDateTime();
        Draft draft =
                Capture.parse(line, new Context(now, List.of(), "en")).value().withClient(client);
        LocalDate day = Objects.requireNonNull(draft.at()).toLocalDate();
        session.apply(Edits.log(session.journal(), draft, Program.NOW, on(day)));
    }

    private void owe(Session session, Party party, String what, @Nullable LocalDate due) {
        put(
                session,
                Edit.Kind.NOTE_OBLIGATION,
                new Obligation(
                        new ItemId(UUID.randomUUID()), client, "", party, TODAY, due, null, false, "", null, what));
    }

    private static void put(Session session, Edit.Kind kind, Item item) {
        session.apply(Edits.put(session.journal(), kind, item, on(TODAY.minusDays(90))));
    }

    private static Stamp on(LocalDate day) {
        return new Stamp(Program.NOW.toInstant(), day, UUID::randomUUID);
    }

    private Program program() {
        return Objects.requireNonNull(program);
    }

    private String kept() throws IOException {
        return Files.readString(program().exported(Form.JSON));
    }

    private Shown shown() {
        return program().shown();
    }

    private Journal journal() {
        return shown().journal();
    }

    private Client standing() {
        return Objects.requireNonNull(journal().client(client));
    }

    private @Nullable Disengagement plan() {
        return journal().disengagement(client);
    }

    private Disengagement required() {
        return Objects.requireNonNull(plan());
    }

    private Obligation duty(String what) {
        return journal().obligations(client).stream()
                .filter(each -> each.description().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private int duties() {
        return journal().obligations(client).size();
    }

    private List<Obligation> open() {
        return new ArrayList<>(journal().obligations(client))
                .stream()
                        .filter(each -> each.owedBy() == Party.ME && each.isOpen(TODAY))
                        .toList();
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#clients-by-drain")
                .queryAs(TableView.class)
                .getItems()
                .size();
    }

    private static void type(FxRobot robot, String id, String words) {
        robot.interact(
                () -> robot.lookup(id).queryAs(DatePicker.class).getEditor().setText(words));
    }

    private static String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id)
                .tryQuery()
                .map(node -> ((Labeled) node).getText())
                .orElse("");
    }
}
