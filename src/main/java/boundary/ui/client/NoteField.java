package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.Text;
import boundary.text.Messages;
import boundary.ui.kit.Type;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;

/// What I note about a client, in several lines. Leaving it, or Ctrl Enter, saves; Tab leads on.
final class NoteField {
    private static final double HEIGHT = 120;

    private final Messages messages;
    private final ClientDesk desk;
    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final Label trouble = Type.SMALL.wrapped("");
    private final VBox box;
    private String shown = "";

    NoteField(Messages messages, ClientDesk desk) {
        this.messages = messages;
        this.desk = desk;
        area.setId("client-note");
        area.setWrapText(true);
        area.setAccessibleText(messages.text("client.note"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                settle();
            }
        });
        var frame = new StackPane(new VirtualizedScrollPane<>(area));
        frame.getStyleClass().add("client-note");
        frame.setPrefHeight(HEIGHT);
        frame.setMinHeight(HEIGHT);
        trouble.getStyleClass().add("field-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        box = new VBox(2, frame, trouble);
    }

    Node node() {
        return box;
    }

    void show(Client client, boolean anew) {
        if (anew || !client.note().equals(shown)) {
            shown = client.note();
            area.replaceText(shown);
            area.getUndoManager().forgetHistory();
            area.moveTo(0);
            trouble.setText("");
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && key.isControlDown()) {
            settle();
            key.consume();
        }
    }

    private void settle() {
        String text = area.getText();
        boolean tooLong = text.length() > Text.BODY_LIMIT;
        trouble.setText(tooLong ? messages.text("client.tooLong", Text.BODY_LIMIT) : "");
        if (!tooLong && !text.equals(shown)) {
            desk.change(client -> client.note = text);
        }
    }
}
