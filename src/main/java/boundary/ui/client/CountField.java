package boundary.ui.client;

import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A field for a whole number that may be left open.
final class CountField extends TextField {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final int least;
    private final int most;

    /// @param spoken what it counts, for screen readers
    CountField(String id, String spoken, int least, int most) {
        this.least = least;
        this.most = most;
        setId(id);
        setAccessibleText(spoken);
        setPrefWidth(72);
        setMinWidth(56);
        setMaxWidth(72);
        getStyleClass().add("number-field");
    }

    /// {@return the number that was typed; nothing where there is none, or no good one}
    @Nullable
    Integer number() {
        String typed = getText().strip();
        if (!NUMBER.matcher(typed).matches()) {
            return null;
        }
        int number = Integer.parseInt(typed);
        return number < least || number > most ? null : number;
    }

    /// {@return whether something was typed that is no number within its bounds}
    boolean isWrong() {
        return !getText().isBlank() && number() == null;
    }

    void show(@Nullable Integer number) {
        setText(number == null ? "" : Integer.toString(number));
    }
}
