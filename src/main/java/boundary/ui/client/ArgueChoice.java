package boundary.ui.client;

import boundary.journal.Argument;
import boundary.journal.Interaction;
import boundary.journal.Signal;
import boundary.report.ArguedEntry;
import boundary.scoring.Assessment;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Shown;
import boundary.ui.kit.Icon;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The choice beside each entry behind a row, of what it was: each with the score then. Only one entry at a time is
/// argued about; what is chosen is shown in a slot before it is applied.
final class ArgueChoice {
    private static final double WIDTH = 160;
    private static final double MENU = 196;

    private final FxSession session;
    private final Messages messages;
    private final ClientWords words;
    private final Signal kind;
    private final Consumer<@Nullable Assessment> preview;
    private final Jobs.Latest asking = new Jobs.Latest();
    private final VBox slot = new VBox();
    private @Nullable PushButton chosen;

    /// @param preview takes how the client would stand with what is being said, or nothing
    ArgueChoice(FxSession session, Messages messages, Signal kind, Consumer<@Nullable Assessment> preview) {
        this.session = session;
        this.messages = messages;
        this.words = new ClientWords(messages);
        this.kind = kind;
        this.preview = preview;
    }

    /// {@return where what is chosen is shown}
    Region slot() {
        return slot;
    }

    /// {@return the choice of an entry}
    PushButton button(Interaction entry) {
        PushButton button = PushButton.secondary(messages.text("argue.stands"))
                .small()
                .id("argue-" + entry.id().value());
        button.setGraphic(face(button));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("argue-choice");
        button.setPrefWidth(WIDTH);
        button.setMaxWidth(WIDTH);
        button.setAccessibleText(messages.text("argue.what") + " " + messages.text("argue.stands"));
        return button.does(() -> ask(button, entry));
    }

    private static HBox face(PushButton button) {
        var word = new Label();
        word.textProperty().bind(button.textProperty());
        word.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var face = new HBox(4, word, gap, Icon.DOWN.node("small"));
        face.setAlignment(Pos.CENTER_LEFT);
        face.setPrefWidth(WIDTH - 20);
        return face;
    }

    /// Thinks better of what is shown; {@return whether there was something}
    boolean cancel() {
        PushButton button = chosen;
        if (button == null) {
            return false;
        }
        forget();
        button.requestFocus();
        return true;
    }

    private void forget() {
        if (chosen != null) {
            chosen.setText(messages.text("argue.stands"));
            chosen = null;
        }
        slot.getChildren().clear();
        preview.accept(null);
    }

    private void ask(PushButton button, Interaction entry) {
        Shown state = session.shown().get();
        asking.start(
                progress -> ArguedEntry.of(state.journal(), state.scores(), entry, kind),
                argued -> menu(button, argued).show(button, Side.BOTTOM, 0, 4));
    }

    private ContextMenu menu(PushButton button, ArguedEntry argued) {
        var menu = new ContextMenu();
        menu.setId("argue-menu");
        var head = new SeparatorMenuItem(); // the keys pass it by
        HBox titles = line(Type.AXIS, messages.text("argue.what"), messages.text("argue.then"));
        titles.setPrefWidth(Region.USE_COMPUTED_SIZE);
        titles.getStyleClass().add("menu-head");
        head.setContent(titles);
        menu.getItems().addAll(head, item(messages.text("argue.stands"), argued.now(), this::forget));
        for (ArguedEntry.Choice choice : argued.choices()) {
            menu.getItems().add(item(word(choice.argument()), choice.then(), () -> choose(button, argued, choice)));
        }
        return menu;
    }

    private MenuItem item(String word, Assessment then, Runnable action) {
        var item = new MenuItem("", line(Type.BODY, word, words.points(then.hundredths())));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static HBox line(Type type, String word, String figure) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label score = (type == Type.BODY ? Type.NUMBER : type).label(figure);
        var line = new HBox(12, type.label(word), gap, score);
        line.setMinWidth(MENU);
        line.setPrefWidth(MENU);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void choose(PushButton button, ArguedEntry argued, ArguedEntry.Choice choice) {
        forget();
        chosen = button;
        button.setText(word(choice.argument()));
        var panel = new ArguePanel(session, messages, argued.entry(), argued.kind(), choice.argument(), preview);
        panel.show(argued.now(), choice.then());
        slot.getChildren().setAll(panel.node());
        panel.focus();
    }

    private String word(Argument argument) {
        return messages.name("argue.", argument);
    }
}
