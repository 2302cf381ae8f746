package boundary.ui.shell;

import boundary.ui.Destination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys that work on every screen.
final class Keys {
    static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private Keys() {}

    /// {@return where a key leads, or nothing}
    static @Nullable Destination destination(KeyEvent key) {
        if (key.getCode() == KeyCode.F1) {
            return new Destination.ToHelp();
        }
        if (!key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return null;
        }
        return switch (key.getCode()) {
            case K -> new Destination.ToCapture(null, null);
            case COMMA -> new Destination.ToSettings();
            case DIGIT1 -> new Destination.ToDay(null);
            case DIGIT2 -> new Destination.ToDashboard();
            case DIGIT3 -> new Destination.ToClients();
            case DIGIT4 -> new Destination.ToHistory(null);
            case DIGIT5 -> new Destination.ToLetters();
            case DIGIT6 -> new Destination.ToTransfer();
            default -> null;
        };
    }
}
