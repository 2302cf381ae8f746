package boundary.ui.kit;

import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One thing that was understood and can be changed: a muted name, its value and a chevron. Pressing it, by mouse,
/// Space or Enter, asks the screen to offer the alternatives.
public final class ChoiceChip extends Button {
    /// How loud a chip is.
    public enum Look {
        PLAIN,
        SELECTED,
        WARNING
    }

    private final StringProperty value = new SimpleStringProperty("");
    private final Label name = new Label();
    private final FontIcon mark;

    /// @param name the muted word before the value, empty for none
    public ChoiceChip(Look look, String name, String value) {
        this(look, name, value, Icon.DOWN);
    }

    private ChoiceChip(Look look, String name, String value, Icon icon) {
        getStyleClass().addAll("choice-chip", look.name().toLowerCase(Locale.ROOT));
        var word = new Label();
        word.getStyleClass().add("word");
        word.textProperty().bind(this.value);
        this.name.setText(name);
        this.name.getStyleClass().add("name");
        this.name.setManaged(!name.isEmpty());
        this.name.setVisible(!name.isEmpty());
        mark = icon.small();
        var row = new HBox(6, this.name, word, mark);
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        accessibleTextProperty().bind(this.value.map(v -> (name + " " + v).strip()));
        this.value.set(value);
        Pressing.alsoByEnter(this);
    }

    /// {@return a filter that is on: its value and a cross; pressing it takes the filter away}
    public static ChoiceChip removable(String value) {
        return new ChoiceChip(Look.SELECTED, "", value, Icon.CLOSE);
    }

    /// {@return a chip that is pressed as it is, without a chevron}
    public static ChoiceChip simple(String value) {
        var chip = new ChoiceChip(Look.PLAIN, "", value);
        chip.mark.setManaged(false);
        chip.mark.setVisible(false);
        return chip;
    }

    /// {@return the value shown}
    public StringProperty valueProperty() {
        return value;
    }

    /// Sets what pressing it does; {@return this chip}
    public ChoiceChip does(Runnable action) {
        setOnAction(event -> action.run());
        return this;
    }
}
