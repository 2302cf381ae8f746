package boundary.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// One condition of a filter: as long as it asks for nothing a quiet button with a chevron, else an accented chip with
/// what it asks for and a cross that takes it away. Del takes it away too.
public final class FilterChip extends HBox {
    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");
    private static final double WIDEST = 260;

    private final String any;
    private final Button value = new Button();
    private final Button clear = new Button();
    private final Tooltip whole = new Tooltip();

    /// @param any the words while it asks for nothing
    /// @param open offers what can be asked for
    /// @param takeAway takes the condition away
    /// @param spoken what the cross does, for screen readers
    public FilterChip(String id, String any, String spoken, Runnable open, Runnable takeAway) {
        this.any = any;
        getStyleClass().add("filter-chip");
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(USE_PREF_SIZE);
        value.setId(id);
        value.setMnemonicParsing(false);
        value.getStyleClass().add("filter-value");
        value.setContentDisplay(ContentDisplay.RIGHT);
        value.setMaxWidth(WIDEST);
        value.setOnAction(event -> open.run());
        clear.setId(id + "-clear");
        clear.getStyleClass().add("filter-clear");
        clear.setGraphic(Icon.CLOSE.small());
        clear.setAccessibleText(spoken);
        clear.setOnAction(event -> {
            value.requestFocus();
            takeAway.run();
        });
        clear.managedProperty().bind(clear.visibleProperty());
        Pressing.alsoByEnter(value);
        Pressing.alsoByEnter(clear);
        value.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE && clear.isVisible()) {
                takeAway.run();
                key.consume();
            }
        });
        getChildren().addAll(value, clear);
        show("");
    }

    /// Shows what is asked for; empty words for nothing.
    public void show(String words) {
        boolean set = !words.isEmpty();
        value.setText(set ? words : any);
        value.setGraphic(set ? null : Icon.DOWN.small());
        value.setAccessibleText(set ? any + ": " + words : any);
        whole.setText(words);
        value.setTooltip(set ? whole : null);
        clear.setVisible(set);
        pseudoClassStateChanged(SET, set);
    }

    /// {@return the button that offers what can be asked for}
    public Button button() {
        return value;
    }
}
