package boundary.ui.capture;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A small field that stands in place of a chip while its value is typed. Enter hands the text over; where it is not
/// understood it stays, marked. Esc gives up.
final class TinyField extends TextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    /// @param taken takes the text and says whether it was understood
    /// @param left called when the field was given up
    TinyField(String id, String spoken, String text, Predicate<String> taken, Runnable left) {
        super(text);
        setId(id);
        setAccessibleText(spoken);
        getStyleClass().add("tiny-field");
        setPrefColumnCount(10);
        setOnAction(event -> pseudoClassStateChanged(INVALID, !taken.test(getText())));
        textProperty().subscribe(typed -> pseudoClassStateChanged(INVALID, false));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                left.run();
            }
        });
    }
}
