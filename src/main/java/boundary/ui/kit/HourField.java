package boundary.ui.kit;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;

/// A field for a time of day. It understands 9, 9:30, 21.40 and 0930; what it does not understand stays, marked, until
/// it is corrected, and the value keeps the last good time. Leaving the field or Enter takes the text over.
public final class HourField extends TextField {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.\\s]?([0-5]\\d))?");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final ObjectProperty<LocalTime> value;

    /// @param spoken what the time is for, for screen readers
    public HourField(String spoken, LocalTime time) {
        value = new SimpleObjectProperty<>(time);
        getStyleClass().add("hour-field");
        setAlignment(Pos.CENTER);
        setAccessibleText(spoken);
        setPrefColumnCount(5);
        value.subscribe(now -> setText(now.toString()));
        setOnAction(event -> takeOver());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                takeOver();
            }
        });
    }

    /// {@return the time, always a valid one}
    public ObjectProperty<LocalTime> valueProperty() {
        return value;
    }

    /// {@return the time a text means, empty if it means none}
    public static Optional<LocalTime> parse(String text) {
        Matcher match = TIME.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return hour < 24 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private void takeOver() {
        Optional<LocalTime> time = parse(getText());
        pseudoClassStateChanged(INVALID, time.isEmpty());
        time.ifPresent(good -> {
            value.set(good);
            setText(good.toString());
        });
    }
}
