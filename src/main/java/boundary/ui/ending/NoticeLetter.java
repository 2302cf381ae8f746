package boundary.ui.ending;

import boundary.journal.ClientId;
import boundary.letter.LetterTemplate;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Post;
import boundary.ui.editor.LanguageChoice;
import boundary.ui.editor.LetterActions;
import boundary.ui.editor.LetterDesk;
import boundary.ui.editor.StructureChips;
import boundary.ui.kit.PushButton;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The letter that gives notice, written on the page of the plan itself. It is the letter that lies open to this client
/// in the letters too. For the interface's thread.
final class NoticeLetter {
    private static final double TALL = 240;

    private final EndingDesk plan;
    private final LetterDesk desk;
    private final VBox node;
    private @Nullable ClientId open;

    /// @param post the ways of a letter out of the program
    /// @param now the moment and zone of the user
    /// @param go takes where the user wants to go
    NoticeLetter(EndingDesk plan, Post post, Supplier<ZonedDateTime> now, Consumer<Destination> go) {
        this.plan = plan;
        Messages messages = plan.messages();
        desk = new LetterDesk(plan.session(), messages);
        var actions = new LetterActions(desk, post, now);
        Region body = desk.editor().body();
        body.setPrefHeight(TALL);
        var larger = PushButton.link(messages.text("ending.notice.larger"))
                .small()
                .id("ending-write")
                .does(() -> go.accept(new Destination.ToLetter(plan.client(), LetterTemplate.END_WORK.name(), null)));
        node = new VBox(
                8,
                new LanguageChoice(desk),
                new StructureChips(desk),
                desk.editor().subject(),
                body,
                actions.notices(),
                Panels.buttons(actions.copyButton(), actions.mailButton(), actions.saveButton()),
                Panels.buttons(larger, actions.sentButton()));
        node.addEventFilter(KeyEvent.KEY_PRESSED, actions::press);
        node.addEventHandler(KeyEvent.KEY_PRESSED, NoticeLetter::keepDigits);
        node.managedProperty().bind(node.visibleProperty());
        node.sceneProperty().subscribe(scene -> follow());
        node.visibleProperty().subscribe(there -> follow());
    }

    Region node() {
        return node;
    }

    /// Lays the letter to the client of the plan on the desk as soon as it is seen, and keeps it when it is not.
    void follow() {
        boolean seen = node.getScene() != null && node.isVisible() && plan.isTurned();
        ClientId wanted = seen ? plan.client() : null;
        if (wanted == null ? open == null : wanted.equals(open)) {
            return;
        }
        leave();
        open = wanted;
        if (wanted != null) {
            desk.arrive();
            desk.open(wanted, LetterTemplate.END_WORK.name(), null);
        }
    }

    /// Keeps the letter, and follows nothing any more.
    void leave() {
        if (open != null) {
            desk.leave();
            open = null;
        }
    }

    /// A figure that is typed into the letter opens no step of the plan.
    private static void keepDigits(KeyEvent key) {
        if (key.getCode().isDigitKey() && !key.isShortcutDown()) {
            key.consume();
        }
    }
}
