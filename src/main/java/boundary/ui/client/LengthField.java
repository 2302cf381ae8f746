package boundary.ui.client;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A field for a length of time in hours, such as 10 or 7.5, that may be left open.
final class LengthField extends TextField {
    private static final Pattern HOURS = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final int mostHours;

    /// @param spoken what takes so long, for screen readers
    LengthField(String id, String spoken, int mostHours) {
        this.mostHours = mostHours;
        setId(id);
        setAccessibleText(spoken);
        setPrefWidth(72);
        setMaxWidth(72);
        getStyleClass().add("number-field");
    }

    /// {@return the minutes that were typed; nothing where there are none, or no good ones}
    @Nullable
    Integer minutes() {
        String typed = getText().strip();
        if (!HOURS.matcher(typed).matches()) {
            return null;
        }
        int minutes = new BigDecimal(typed.replace(',', '.'))
                .multiply(MINUTES)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        return minutes > mostHours * 60 ? null : minutes;
    }

    /// {@return whether something was typed that is no length of time}
    boolean isWrong() {
        return !getText().isBlank() && minutes() == null;
    }

    void show(@Nullable Integer minutes) {
        setText(minutes == null ? "" : hours(minutes));
    }

    private static String hours(int minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes)
                .divide(MINUTES, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (hours.scale() < 0 ? hours.setScale(0) : hours).toPlainString();
    }
}
