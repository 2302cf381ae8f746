package boundary.ui.letter;

import boundary.text.Messages;
import boundary.ui.editor.LetterDesk;
import boundary.ui.editor.LetterState;
import boundary.ui.editor.Phrase;
import boundary.ui.kit.Card;
import boundary.ui.kit.Icon;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What might be said better, one phrase at a time, the first that stands in the text. It advises and never blocks.
final class AdvicePanel {
    private final LetterDesk desk;
    private final Messages messages;
    private final VBox box = new VBox(8);
    private final Card card;
    private List<Phrase> shown = List.of();
    private boolean any;

    AdvicePanel(LetterDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        box.setId("letter-advice");
        card = new Card(messages.text("letters.advice")).body(box);
        card.setMinHeight(Region.USE_PREF_SIZE);
        desk.state().subscribe(this::show);
    }

    Region card() {
        return card;
    }

    /// Alt R takes the phrase away that is shown.
    void press(KeyEvent key) {
        if (key.getCode() == KeyCode.R && key.isAltDown() && !key.isShortcutDown() && !shown.isEmpty()) {
            desk.remove(shown.getFirst());
            key.consume();
        }
    }

    private void show(LetterState state) {
        if (any && state.advice().equals(shown)) {
            return;
        }
        any = true;
        shown = state.advice();
        Label count = Type.SECONDARY.label(messages.text("letters.advice.count", shown.size()));
        card.extras(shown.isEmpty() ? new Node[0] : new Node[] {count});
        box.getChildren()
                .setAll(
                        shown.isEmpty()
                                ? Type.SECONDARY.wrapped(messages.text("letters.advice.none"))
                                : phrase(shown.getFirst()));
    }

    private Node phrase(Phrase phrase) {
        Label words = Type.STRONG.wrapped(messages.text("letters.quoted", shortened(phrase.words())));
        words.setId("advice-words");
        Label why = Type.MUTED.wrapped(messages.name("letters.advice.", phrase.kind()));
        why.setId("advice-why");
        var said = new VBox(2, words, why);
        HBox.setHgrow(said, Priority.ALWAYS);
        var head = new HBox(8, Icon.WARNING.node("watch"), said);
        head.setOnMouseClicked(click ->
                desk.editor().select(phrase.place().getStart(), phrase.place().getEnd()));
        PushButton remove = PushButton.secondary(messages.text("letters.advice.remove"))
                .small()
                .key("Alt R")
                .id("advice-remove")
                .does(() -> desk.remove(phrase));
        PushButton leave = PushButton.link(messages.text("letters.advice.leave"))
                .small()
                .id("advice-leave")
                .does(() -> desk.leave(phrase));
        return new VBox(8, head, new HBox(8, remove, leave));
    }

    private static String shortened(String words) {
        String one = words.replace('\n', ' ');
        return one.length() <= 120 ? one : one.substring(0, 119) + "…";
    }
}
