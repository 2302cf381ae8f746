package boundary.ui.editor;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the editor that a text does not know by itself.
final class EditorKeys {
    private final LetterEditor editor;
    private final LetterArea subject;
    private final LetterArea body;

    EditorKeys(LetterEditor editor, LetterArea subject, LetterArea body) {
        this.editor = editor;
        this.subject = subject;
        this.body = body;
    }

    void install() {
        subject.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInSubject);
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInBody);
    }

    private void pressInSubject(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB && !key.isShiftDown()) {
            body.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB) {
            subject.requestFocusTraversal(TraversalDirection.PREVIOUS);
            key.consume();
        } else {
            shortcut(key);
        }
    }

    private void pressInBody(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown();
        if (key.getCode() == KeyCode.TAB) {
            body.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        } else if (plain && leavesList(key)) {
            body.item(false);
            key.consume();
        } else {
            shortcut(key);
        }
    }

    /// {@return whether a key ends a list: Enter in an empty item, Backspace before the first character of one}
    private boolean leavesList(KeyEvent key) {
        if (!body.isItem() || body.getSelection().getLength() > 0) {
            return false;
        }
        boolean empty = body.getParagraph(body.getCurrentParagraph()).length() == 0;
        return key.getCode() == KeyCode.ENTER && empty
                || key.getCode() == KeyCode.BACK_SPACE && body.getCaretColumn() == 0;
    }

    private void shortcut(KeyEvent key) {
        if (!key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Runnable action = switch (key.getCode()) {
            case B -> key.isShiftDown() ? null : editor::bold;
            case I -> key.isShiftDown() ? null : editor::italic;
            case L -> key.isShiftDown() ? editor::list : null;
            case K -> key.isShiftDown() ? editor::chooseLink : null;
            case SPACE -> key.isShiftDown() ? null : editor::chooseField;
            default -> null;
        };
        if (action != null) {
            action.run();
            key.consume();
        }
    }
}
