package boundary.ui.kit;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that press what has the focus. JavaFX listens to Space alone.
final class Pressing {
    private Pressing() {}

    /// Lets Enter press the button too, without a modifier.
    static void alsoByEnter(ButtonBase button) {
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isShiftDown() && !event.isMetaDown();
            if (event.getCode() == KeyCode.ENTER && plain && !button.isDisabled()) {
                button.fire();
                event.consume();
            }
        });
    }
}
