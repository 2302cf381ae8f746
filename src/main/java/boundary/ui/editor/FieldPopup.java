package boundary.ui.editor;

import boundary.letter.FieldValues;
import boundary.letter.MergeField;
import boundary.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// The list of fields that can be put into the text: typing narrows it, Enter takes the marked one.
final class FieldPopup {
    private static final double ROW = 28;
    private static final int ROWS = 8;

    private final Messages messages;
    private final Consumer<MergeField> chosen;
    private final Popup popup = new Popup();
    private final TextField filter = new TextField();
    private final ListView<MergeField> list = new ListView<>();
    private FieldValues values = FieldValues.NONE;

    FieldPopup(Messages messages, Consumer<MergeField> chosen) {
        this.messages = messages;
        this.chosen = chosen;
        filter.setId("field-filter");
        filter.setPromptText(messages.text("editor.field.find"));
        filter.setAccessibleText(messages.text("editor.field.find"));
        filter.textProperty().subscribe(text -> narrow());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setId("field-list");
        list.setFixedCellSize(ROW);
        list.setPrefSize(300, ROW * ROWS + 2);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                take();
            }
        });
        var box = new VBox(4, filter, list);
        box.getStyleClass().add("field-popup");
        Sheet.dress(box);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Shows the list below a place on the screen.
    void show(Node owner, Bounds at, FieldValues now) {
        values = now;
        filter.clear();
        narrow();
        popup.show(owner, at.getMinX(), at.getMaxY() + 4);
        filter.requestFocus();
    }

    private void narrow() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<MergeField> fitting = Stream.of(MergeField.values())
                .filter(field -> name(field).toLowerCase(Locale.ROOT).contains(wanted)
                        || field.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
        list.getItems().setAll(fitting);
        list.getSelectionModel().selectFirst();
    }

    private void press(KeyEvent key) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (key.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
        } else if (key.getCode() == KeyCode.UP) {
            list.getSelectionModel().select(Math.max(0, at - 1));
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB) {
            take();
        } else {
            return;
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        key.consume();
    }

    private void take() {
        MergeField field = list.getSelectionModel().getSelectedItem();
        if (field != null) {
            popup.hide();
            chosen.accept(field);
        }
    }

    private String name(MergeField field) {
        return messages.name("letter.field.", field);
    }

    /// A field and its value.
    private final class Cell extends ListCell<MergeField> {
        @Override
        protected void updateItem(MergeField field, boolean empty) {
            super.updateItem(field, empty);
            if (empty || field == null) {
                setGraphic(null);
                return;
            }
            var name = new Label(name(field));
            name.setMinWidth(110);
            String known = values.of(field);
            var value = new Label(known == null ? messages.text("letter.fields.missing") : known);
            value.getStyleClass().add(known == null ? "field-missing" : "field-value");
            setGraphic(new HBox(8, name, value));
            setAccessibleText(name.getText() + ", " + value.getText());
        }
    }
}
