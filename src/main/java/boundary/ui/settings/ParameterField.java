package boundary.ui.settings;

import java.math.BigDecimal;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A number that is typed: taken over on Enter and when the field is left, with a point or a comma. Empty means none.
final class ParameterField extends TextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");

    private String shown = "";

    /// @param settled told what was typed, each time it is complete and not what was shown
    ParameterField(Runnable settled) {
        getStyleClass().add("parameter-field");
        setAlignment(Pos.CENTER_RIGHT);
        setOnAction(event -> settle(settled));
        focusedProperty().addListener((focused, before, now) -> {
            if (!now) {
                settle(settled);
            }
        });
    }

    /// Shows a value, unless it stood there and another one is being typed.
    void show(String value, boolean isOwn) {
        pseudoClassStateChanged(OWN, isOwn);
        boolean typing = isFocused() || getPseudoClassStates().contains(INVALID);
        if (!value.equals(shown) || !typing) {
            reset(value);
        }
    }

    /// Shows a value, whatever was typed.
    void reset(String value) {
        shown = value;
        setText(value);
        invalid(false);
    }

    /// Marks what was typed as wrong, or as right.
    void invalid(boolean wrong) {
        pseudoClassStateChanged(INVALID, wrong);
    }

    /// {@return whether nothing was typed}
    boolean isBlank() {
        return getText().isBlank();
    }

    /// {@return the number that was typed; nothing where it is none}
    @Nullable
    Double number() {
        String plain =
                getText().replaceAll("[\\s\\u00A0]", "").replace(',', '.').replace('\u2212', '-');
        if (!plain.matches("[+-]?\\d{1,9}(\\.\\d{1,12})?|[+-]?\\.\\d{1,12}")) {
            return null;
        }
        return new BigDecimal(plain).doubleValue();
    }

    private void settle(Runnable settled) {
        if (!getText().equals(shown) || getPseudoClassStates().contains(INVALID)) {
            settled.run();
        }
    }
}
