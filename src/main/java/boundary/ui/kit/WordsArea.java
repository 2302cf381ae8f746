package boundary.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A few lines of words in a small form. Tab leads on to the next control; Enter is the form's, with Shift it begins a
/// new line.
public final class WordsArea extends TextArea {
    /// @param spoken what it is for, for screen readers
    /// @param rows how many lines are in sight
    public WordsArea(String id, String spoken, int rows) {
        setId(id);
        setWrapText(true);
        setPrefRowCount(rows);
        setPrefColumnCount(20);
        setAccessibleText(spoken);
        getStyleClass().add("words-area");
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER && key.isShiftDown()) {
                replaceSelection("\n");
                key.consume();
            }
        });
    }
}
