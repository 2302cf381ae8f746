package boundary.ui.settings;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;

/// Waits until a choice from a list is made: the list is closed, or the box is left. While the arrows walk through it,
/// nothing is chosen yet.
final class Settled {
    private Settled() {}

    static <T> void of(ComboBox<T> box, Consumer<? super T> chosen) {
        box.showingProperty().addListener((showing, before, now) -> {
            if (!now) {
                chosen.accept(box.getValue());
            }
        });
        box.focusedProperty().addListener((focused, before, now) -> {
            if (!now && !box.isShowing()) {
                chosen.accept(box.getValue());
            }
        });
    }
}
