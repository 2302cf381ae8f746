package boundary.ui.capture;

import boundary.ui.kit.ChoiceChip;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The alternatives that a chip offers when it is pressed, by mouse or by key.
final class ChipMenu {
    private final ContextMenu menu = new ContextMenu();

    ChipMenu() {
        menu.getStyleClass().add("chip-menu");
    }

    /// Adds an alternative; {@return this menu}
    ChipMenu item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        menu.getItems().add(item);
        return this;
    }

    /// Adds an alternative for each of some values; {@return this menu}
    <T> ChipMenu items(List<T> values, Function<T, String> text, Consumer<T> action) {
        values.forEach(value -> item(text.apply(value), () -> action.accept(value)));
        return this;
    }

    /// Draws a line below what is there so far; {@return this menu}
    ChipMenu line() {
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        return this;
    }

    /// Opens when the chip is pressed; {@return the chip}
    ChoiceChip on(ChoiceChip chip) {
        chip.does(() -> menu.show(chip, Side.BOTTOM, 0, 4));
        chip.setContextMenu(menu);
        return chip;
    }
}
