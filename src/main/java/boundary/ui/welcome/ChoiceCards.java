package boundary.ui.welcome;

import boundary.ui.kit.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A few large choices side by side, one of them taken; arrow keys move between them.
///
/// @param <T> what is chosen
final class ChoiceCards<T> extends HBox {
    private static final double CARD_WIDTH = 274;

    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, RadioButton> buttons = new LinkedHashMap<>();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();

    ChoiceCards() {
        super(12);
        value.subscribe(() -> buttons.forEach((choice, button) -> button.setSelected(choice.equals(value.get()))));
    }

    ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    ChoiceCards<T> choice(T choice, String id, String title, String about, Node... below) {
        var button = new RadioButton(title);
        button.setId(id);
        button.setToggleGroup(group);
        button.setAccessibleText(title + ", " + about);
        button.getStyleClass().add(Type.STRONG.styleClass());
        button.selectedProperty().subscribe(on -> take(choice, on));
        buttons.put(choice, button);
        var text = new VBox(4, Type.SECONDARY.label(about));
        text.getStyleClass().add("choice-text");
        text.getChildren().addAll(below);
        var card = new VBox(button, text);
        card.getStyleClass().add("choice-card");
        card.setOnMouseClicked(event -> {
            button.requestFocus();
            value.set(choice);
        });
        button.selectedProperty().subscribe(on -> mark(card, "chosen", on));
        button.focusedProperty().subscribe(on -> mark(card, "in-focus", on));
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(CARD_WIDTH);
        getChildren().add(card);
        return this;
    }

    /// Arrow keys select a button without pressing it.
    private void take(T choice, boolean selected) {
        if (selected) {
            value.set(choice);
        }
    }

    private static void mark(Node node, String styleClass, boolean on) {
        node.getStyleClass().remove(styleClass);
        if (on) {
            node.getStyleClass().add(styleClass);
        }
    }
}
