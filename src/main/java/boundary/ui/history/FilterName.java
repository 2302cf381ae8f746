package boundary.ui.history;

import boundary.journal.Text;
import boundary.text.Messages;
import boundary.ui.kit.PushButton;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The field in which a filter gets its name: Enter keeps it, Esc leaves it.
final class FilterName {
    /// How long a proposed name is at most.
    static final int USUAL = 60;

    private final TextField field = new TextField();
    private final HBox node;
    private final Consumer<String> named;
    private final Runnable closed;
    private boolean open;

    /// @param named takes the name
    /// @param closed told once the field is left, with a name or without
    FilterName(Messages messages, Consumer<String> named, Runnable closed) {
        this.named = named;
        this.closed = closed;
        field.setId("filter-name");
        field.setPromptText(messages.text("history.filterName"));
        field.setAccessibleText(messages.text("history.filterName"));
        field.setPrefColumnCount(28);
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= Text.NAME_LIMIT ? change : null));
        field.setOnAction(event -> keep());
        PushButton save = PushButton.primary(messages.text("common.save"))
                .id("filter-name-save")
                .does(this::keep);
        save.disableProperty()
                .bind(field.textProperty().map(text -> Text.name(text).isEmpty()));
        PushButton cancel = PushButton.secondary(messages.text("common.cancel"))
                .id("filter-name-cancel")
                .does(this::close);
        node = new HBox(8, field, save, cancel);
        node.setAlignment(Pos.CENTER_LEFT);
        node.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    Region node() {
        return node;
    }

    boolean isOpen() {
        return open;
    }

    void open(String proposed) {
        open = true;
        field.setText(proposed);
        field.requestFocus();
        field.selectAll();
    }

    private void keep() {
        String name = Text.name(field.getText());
        if (!name.isEmpty()) {
            close();
            named.accept(name);
        }
    }

    private void close() {
        open = false;
        closed.run();
    }
}
