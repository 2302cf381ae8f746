package boundary.ui.letter;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A template in the list: pressing it, by mouse, Space or Enter, begins the letter from it.
final class TemplateRow extends Button {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final String template;

    /// @param number stands before the name; empty for none
    TemplateRow(String template, String number, String name, Runnable chosen) {
        super(number.isEmpty() ? name : number + "  " + name);
        this.template = template;
        getStyleClass().setAll("template-row");
        setId("template-" + template);
        setMaxWidth(Double.MAX_VALUE);
        setTextOverrun(OverrunStyle.ELLIPSIS);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        setOnAction(event -> chosen.run());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown()) {
                fire();
                key.consume();
            }
        });
    }

    String template() {
        return template;
    }

    void open(boolean open) {
        pseudoClassStateChanged(OPEN, open);
    }
}
