package boundary.ui.capture;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;

/// A field for several lines of words. Tab leads on to the next control, as everywhere in the form.
final class NoteArea extends StackPane {
    private final StyleClassedTextArea area = new StyleClassedTextArea();

    /// @param spoken what it is for, for screen readers
    NoteArea(String id, String spoken) {
        getStyleClass().add("note-area");
        area.setId(id);
        area.setWrapText(true);
        area.setAccessibleText(spoken);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        getChildren().add(new VirtualizedScrollPane<>(area));
    }

    String text() {
        return area.getText();
    }

    void show(String text) {
        area.replaceText(text);
        area.getUndoManager().forgetHistory();
        area.moveTo(0);
    }
}
