package boundary.ui.editor;

import boundary.letter.Ink;
import boundary.text.Messages;
import boundary.ui.kit.Icon;
import boundary.ui.kit.KeyCap;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The tools above the text, and how many words there are.
final class Toolbar {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final LetterArea body;
    private final PushButton bold;
    private final PushButton italic;
    private final PushButton list;
    private final HBox bar;

    Toolbar(LetterEditor editor, LetterArea body, Messages messages) {
        this.body = body;
        bold = tool("letter-bold", Icon.BOLD, messages.text("editor.bold"), "Ctrl B", editor::bold);
        italic = tool("letter-italic", Icon.ITALIC, messages.text("editor.italic"), "Ctrl I", editor::italic);
        list = tool("letter-list", Icon.LIST, messages.text("editor.list"), "Ctrl Shift L", editor::list);
        PushButton link =
                tool("letter-link", Icon.LINK, messages.text("editor.link"), "Ctrl Shift K", editor::chooseLink);
        PushButton field = PushButton.link(messages.text("editor.field"))
                .small()
                .key("Ctrl Space")
                .id("letter-insert-field")
                .does(editor::chooseField);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label words = Type.SECONDARY.label("");
        words.setId("letter-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        bar = new HBox(2, bold, italic, list, link, field, gap, words);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("letter-tools");
        Runnable count = () -> words.setText(messages.count(
                "editor.words",
                editor.letter()
                        .get()
                        .written(editor.values().get(), unfilled -> "")
                        .words()));
        editor.letter().subscribe(count);
        editor.values().subscribe(count);
        count.run();
        body.caretPositionProperty().addListener((property, before, now) -> follow());
        body.beingUpdatedProperty().addListener((property, before, now) -> follow());
    }

    Node node() {
        return bar;
    }

    private void follow() {
        if (body.beingUpdatedProperty().getValue()) {
            return;
        }
        Ink ink = body.inkHere().ink();
        bold.pseudoClassStateChanged(ON, ink.bold());
        italic.pseudoClassStateChanged(ON, ink.italic());
        list.pseudoClassStateChanged(ON, body.isItem());
    }

    private static PushButton tool(String id, Icon icon, String name, String keys, Runnable action) {
        PushButton button = PushButton.icon(icon, name).small().id(id).does(action);
        button.getStyleClass().add("letter-tool");
        button.setFocusTraversable(false);
        var tip = new Tooltip(name);
        tip.setGraphic(new KeyCap(keys));
        button.setTooltip(tip);
        return button;
    }
}
