package boundary.ui.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Action;
import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Draft;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.LetterSent;
import boundary.journal.OwnTemplate;
import boundary.journal.Signal;
import boundary.journal.Words;
import boundary.letter.Address;
import boundary.letter.LetterLanguage;
import boundary.letter.Markup;
import boundary.letter.MergeField;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.NoOutbox;
import boundary.ui.kit.Theme;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A letter from its template to the entry that says that it was sent.
@ExtendWith(ApplicationExtension.class)
class LettersScreenTest {
    private static final char TOKEN = '\ufffc';

    private final MadeUp made = MadeUp.journal();
    private final NoOutbox outbox = new NoOutbox();
    private Stage stage;
    private FxSession session;
    private LettersScreen screen;

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

    @Test
    void aLetterBeginsInTheTemplateWithWhatTheJournalKnows(FxRobot robot) throws Exception {
        open(robot, Language.EN, "GUARANTEES");
        assertTrue(text().startsWith("Hello " + TOKEN + ",\n\nThank you for telling me"), text());
        assertEquals("Northwind Studio", field(robot, "CONTACT").getText());
        assertEquals("3 of 4 not filled", words(robot, "#fields-count"));
        until(() -> robot.lookup("#letter-structure .tint-calm").queryAll().size() == 5);
        assertEquals(
                "Nothing stands out.",
                ((Label) robot.lookup("#letter-advice .label").query()).getText());

        robot.interact(() -> field(robot, "HELP").setText("a checklist"));
        robot.interact(() -> field(robot, "WORK").setText("the site"));
        assertEquals("1 of 4 not filled", words(robot, "#fields-count"));
        robot.interact(() -> robot.lookup("#letter-copy").queryButton().fire());
        String plain = copied(robot);
        assertTrue(plain.contains("from this work (the site)"), plain);
        assertTrue(plain.contains("I can offer this: a checklist."), plain);
    }

    @Test
    void aTokenIsOneStepGoesWholeAndComesBackWhole(FxRobot robot) throws Exception {
        open(robot, Language.EN, "GUARANTEES");
        robot.interact(() -> {
            body().requestFocus();
            body().moveTo("Hello ".length());
        });
        robot.push(KeyCode.RIGHT);
        assertEquals("Hello ".length() + 1, body().getCaretPosition());
        robot.write("!");
        assertTrue(text().startsWith("Hello " + TOKEN + "!,"), text());
        robot.push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE);
        assertTrue(text().startsWith("Hello ,"), text());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(text().startsWith("Hello " + TOKEN), text());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(text().startsWith("Hello " + TOKEN + "!,\n"), text());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertTrue(text().startsWith("Hello ,"), text());
    }

    @Test
    void aFieldIsPutInByTypingABitOfItsName(FxRobot robot) throws Exception {
        open(robot, Language.EN, "GUARANTEES");
        robot.interact(() -> {
            body().requestFocus();
            body().moveTo(0);
        });
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        until(() -> robot.lookup("#field-filter").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#field-filter").queryAs(TextField.class).setText("last day"));
        robot.push(KeyCode.ENTER);
        assertTrue(text().startsWith(TOKEN + "Hello "), text());
        assertTrue(screen.desk().state().get().letter().fields().contains(MergeField.LAST_DAY));
        assertNotNull(field(robot, "LAST_DAY"));
    }

    @Test
    void whatIsPastedComesClean(FxRobot robot) throws Exception {
        open(robot, Language.EN, "GUARANTEES");
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("plain");
            content.putHtml("<p style='color:red'>One <b>two</b></p><ul><li><a href='https://a.kz'>three</a></li></ul>"
                    + "<script>x()</script>");
            Clipboard.getSystemClipboard().setContent(content);
            body().requestFocus();
            body().selectAll();
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals("One *two*\n\n- [three](https://a.kz)", markup());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(text().startsWith("Hello " + TOKEN), text());
    }

    @Test
    void wordsBecomeBoldAndLinesAListAndCopiedTokensStayTokens(FxRobot robot) throws Exception {
        open(robot, Language.EN, "NO_CONTACT");
        robot.interact(() -> {
            body().requestFocus();
            body().selectRange(0, "Hello ".length() + 1);
        });
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertTrue(markup().startsWith("*Hello {CONTACT}*,"), markup());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertTrue(markup().startsWith("- *Hello {CONTACT}*,"), markup());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("Hello Northwind Studio", copied(robot).replace("• ", ""));
        robot.interact(() -> body().moveTo(body().getLength()));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertTrue(markup().endsWith("*Hello {CONTACT}*"), markup());
    }

    @Test
    void adviceIsUnderlinedAndAPhraseIsTakenAwayAndBroughtBack(FxRobot robot) throws Exception {
        open(robot, Language.EN, "MISFIT");
        String before = text();
        int at = before.indexOf("It lies outside");
        robot.interact(() -> {
            body().requestFocus();
            body().moveTo(at);
        });
        robot.write("Sorry that I cannot do it. ");
        until(() -> robot.lookup("#advice-words").tryQuery().isPresent());
        assertEquals("“Sorry that I cannot do it.”", words(robot, "#advice-words"));
        until(() -> !robot.lookup("#letter-body .advised").queryAll().isEmpty());
        robot.push(KeyCode.ALT, KeyCode.R);
        assertEquals(before, text());
        until(() -> robot.lookup("#advice-words").tryQuery().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(text().contains("Sorry that I cannot do it. It lies"), text());
        until(() -> robot.lookup("#advice-leave").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#advice-leave").queryButton().fire());
        assertTrue(robot.lookup("#advice-words").tryQuery().isEmpty());
    }

    @Test
    void copyingWarnsOnceOfWhatIsNotFilled(FxRobot robot) throws Exception {
        open(robot, Language.EN, "GUARANTEES");
        robot.interact(() -> robot.lookup("#letter-body").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        String said = notice(robot);
        assertTrue(said.contains("3 fields are not filled") && said.contains("help offered"), said);
        assertTrue(copied(robot).contains("[… help offered]"));
        assertTrue(copiedRich(robot).contains("<p"), "rich too");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertFalse(notice(robot).contains("not filled"), notice(robot));
    }

    @Test
    void aSentBoundaryIsOneEditThatLogsItsTextAndTellsIt(FxRobot robot) throws Exception {
        var rule = new Boundary(
                new ItemId(new UUID(3, 3)),
                client(),
                MadeUp.NOW.toLocalDate(),
                Set.of(Signal.OFF_HOURS),
                "I answer from 9 to 18.");
        put(Edit.Kind.NOTE_BOUNDARY, rule);
        open(robot, Language.EN, "BOUNDARY");
        assertEquals("I answer from 9 to 18", field(robot, "BOUNDARY").getText());
        int before = session.journal().interactions(client()).size();
        robot.interact(() -> robot.lookup("#letter-sent").queryButton().fire());
        robot.interact(() -> robot.lookup("#letter-sent-log").queryButton().fire());
        until(() -> session.journal().letters(client()).size() == 1);

        LetterSent sent = session.journal().letters(client()).getFirst();
        assertEquals("BOUNDARY", sent.template());
        InteractionId id = sent.entry();
        assertNotNull(id);
        Interaction entry = session.journal().interaction(id);
        assertNotNull(entry);
        assertEquals(Channel.EMAIL, entry.channel());
        assertEquals(Direction.OUT, entry.direction());
        Words words = made.store().wordsOf(id);
        assertTrue(words.note().contains("I work like this: I answer from 9 to 18."), words.note());
        assertTrue(session.journal().actions(client()).stream()
                .anyMatch(told -> told.action() == Action.BOUNDARY && rule.id().equals(told.about())));

        robot.interact(session::undo);
        until(() -> session.journal().letters(client()).isEmpty());
        assertEquals(before, session.journal().interactions(client()).size());
        assertTrue(session.journal().actions(client()).isEmpty());
    }

    @Test
    void theOpenLetterComesBackOnANewScreen(FxRobot robot) throws Exception {
        open(robot, Language.EN, "MISFIT");
        robot.interact(() -> {
            body().requestFocus();
            body().moveTo(0);
        });
        robot.write("Kept. ");
        robot.interact(() -> field(robot, "HELP").setText("a friend"));
        until(() ->
                String.valueOf(made.store().draft("letter:" + client().value())).contains("Kept. Hello"));
        show(robot, Language.EN, new Destination.ToLetters());
        assertTrue(text().startsWith("Kept. Hello "), text());
        assertEquals("a friend", field(robot, "HELP").getText());

        robot.interact(() -> robot.lookup("#letter-discard").queryButton().fire());
        assertTrue(text().startsWith("Hello "), text());
        robot.interact(() -> body().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(text().startsWith("Kept. Hello "), text());
    }

    @Test
    void afterSomethingHeatedItAsksOnceToSleepOnIt(FxRobot robot) throws Exception {
        var draft = Draft.EMPTY
                .withClient(client())
                .withAt(MadeUp.NOW.toLocalDateTime().minusHours(1))
                .withEnergy(Energy.WORN_OUT);
        made.session().apply(Edits.log(made.session().journal(), draft, MadeUp.NOW, made.stamp()));
        open(robot, Language.EN, "MISFIT");
        robot.interact(() -> robot.lookup("#letter-mail").queryButton().fire());
        assertTrue(outbox.letters.isEmpty());
        robot.interact(() -> robot.lookup("#letter-tomorrow").queryButton().fire());
        assertTrue(outbox.letters.isEmpty());
        robot.interact(() -> robot.lookup("#letter-mail").queryButton().fire());
        assertEquals(1, outbox.letters.size());
    }

    @Test
    void aLetterIsTurnedIntoAnotherLanguageAndAnotherAddressAndBack(FxRobot robot) throws Exception {
        open(robot, Language.KK, "MISFIT");
        assertTrue(text().startsWith("Сәлеметсіз бе, "), text());
        robot.interact(() -> body().appendText(" P.S."));
        robot.interact(() -> screen.desk().speak(LetterLanguage.RU));
        assertTrue(text().startsWith("Здравствуйте, "), text());
        robot.interact(() -> screen.desk().address(Address.FAMILIAR));
        assertTrue(text().startsWith("Привет, "), text());
        robot.interact(() -> screen.desk().address(Address.POLITE));
        robot.interact(() -> screen.desk().speak(LetterLanguage.KK));
        assertTrue(text().endsWith(" P.S."), text());
        robot.interact(() -> body().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(LetterLanguage.RU, screen.desk().state().get().language());
    }

    @Test
    void aLetterBecomesATemplateOfOnesOwn(FxRobot robot) throws Exception {
        open(robot, Language.EN, "MISFIT");
        robot.interact(() -> body().replaceText(0, 5, "Good day"));
        robot.interact(() -> robot.lookup("#template-new").queryButton().fire());
        robot.interact(
                () -> robot.lookup("#template-name").queryAs(TextField.class).setText("Winter break"));
        robot.push(KeyCode.ENTER);
        until(() -> session.journal().templates().size() == 1);
        OwnTemplate own = session.journal().templates().getFirst();
        assertTrue(own.body().startsWith("Good day {CONTACT},"), own.body());
        robot.interact(() -> screen.desk().choose("PAYMENT"));
        robot.interact(() ->
                robot.lookup("#template-" + own.id().value()).queryButton().fire());
        assertTrue(text().startsWith("Good day " + TOKEN), text());
        assertEquals("Winter break", words(robot, "#letter-title"));
    }

    private String markup() {
        return Markup.written(screen.desk().state().get().letter().lines());
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#letter-notices .message-line").query().getAccessibleText();
    }

    private void put(Edit.Kind kind, Item item) {
        made.session().apply(Edits.put(made.session().journal(), kind, item, made.stamp()));
    }

    private GenericStyledArea<?, ?, ?> body() {
        return (GenericStyledArea<?, ?, ?>) assertNotNullNode("#letter-body");
    }

    private Node assertNotNullNode(String id) {
        Node node = stage.getScene().lookup(id);
        assertNotNull(node, id);
        return node;
    }

    private String text() {
        return body().getText();
    }

    private static TextField field(FxRobot robot, String name) {
        return robot.lookup("#field-" + name).queryAs(TextField.class);
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static String copied(FxRobot robot) {
        var found = new String[1];
        robot.interact(() -> found[0] = Clipboard.getSystemClipboard().getString());
        return found[0];
    }

    private static String copiedRich(FxRobot robot) {
        var found = new String[1];
        robot.interact(() -> found[0] = Clipboard.getSystemClipboard().getHtml());
        return found[0];
    }

    private ClientId client() {
        return made.id("Northwind Studio");
    }

    private void open(FxRobot robot, Language language, String template) throws TimeoutException {
        session = new FxSession(made.session(), MadeUp.NOW.toLocalDate(), made::stamp, trouble -> {
            throw trouble;
        });
        show(robot, language, new Destination.ToLetter(client(), template, null));
    }

    private void show(FxRobot robot, Language language, Destination to) throws TimeoutException {
        robot.interact(() -> {
            screen = new LettersScreen(session, Messages.in(language), outbox, () -> MadeUp.NOW);
            var scene = new Scene(new StackPane(screen.node()), 1000, 700);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            screen.arrive(to);
        });
        until(() -> !text().isBlank());
    }

    private static void until(Callable<Boolean> settled) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, settled);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
