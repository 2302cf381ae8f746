package boundary.ui.capture;

import boundary.journal.OffHours;
import boundary.journal.Signal;
import boundary.text.Messages;
import boundary.ui.kit.Icon;
import boundary.ui.kit.KeyCap;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Why the moment is outside the working hours, and the way to overrule that.
final class OffHoursLine extends HBox {
    private OffHoursLine(Messages messages, OffHours why, boolean counts, Runnable overrule) {
        setId("capture-off-hours");
        getStyleClass().add("capture-off-hours");
        setAlignment(Pos.CENTER_RIGHT);
        String reason = messages.text("capture.offHours", messages.wording().offHours(why));
        Label sentence = Type.SMALL.label(counts ? reason : messages.text("capture.offHoursOverruled"));
        sentence.getStyleClass().add(counts ? "reason" : "overruled");
        PushButton link = PushButton.link(messages.text(counts ? "capture.notOffHours" : "capture.offHoursAgain"))
                .small()
                .id("capture-overrule")
                .does(overrule);
        getChildren().addAll(Icon.CLOCK.node(counts ? "strained" : "muted"), sentence, link, new KeyCap("Alt O"));
    }

    /// {@return the line for a reading, or nothing where its moment is inside the hours}
    static @Nullable OffHoursLine of(Messages messages, Reading reading, Runnable overrule) {
        OffHours why = reading.proposals().offHours();
        boolean counts = reading.shows(Signal.OFF_HOURS);
        boolean declined = reading.draft().declined().contains(Signal.OFF_HOURS);
        return why == null || !counts && !declined ? null : new OffHoursLine(messages, why, counts, overrule);
    }
}
