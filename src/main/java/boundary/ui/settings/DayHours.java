package boundary.ui.settings;

import boundary.journal.WorkingHours.Hours;
import boundary.text.Messages;
import boundary.ui.kit.HourField;
import boundary.ui.kit.Type;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One weekday as a column: whether it is a working day, and from when to when.
final class DayHours extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Messages messages;
    private final DayOfWeek day;
    private final Runnable settled;
    private final CheckBox works;
    private final HourField from;
    private final HourField to;
    private final VBox fields;
    private final Label free;
    private @Nullable Hours shown;
    private boolean following;

    /// @param usual the hours it starts with when it becomes a working day
    /// @param settled told each time something was entered, good or not
    DayHours(Messages messages, DayOfWeek day, Hours usual, Runnable settled) {
        this.messages = messages;
        this.day = day;
        this.settled = settled;
        String name = messages.dates().weekday(day);
        works = new CheckBox(messages.dates().shortWeekday(day));
        works.setId("hours-" + day);
        works.setAccessibleText(messages.text("settings.hours.works", name));
        works.setOnAction(event -> settle());
        from = field("from", messages.text("settings.hours.begins", name), usual.from());
        to = field("to", messages.text("settings.hours.ends", name), usual.to());
        fields = new VBox(4, from, to);
        free = Type.SECONDARY.label(messages.text("settings.free"));
        free.getStyleClass().add("free-day");
        free.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        free.setAlignment(Pos.CENTER);
        fields.visibleProperty().bind(works.selectedProperty());
        free.visibleProperty().bind(works.selectedProperty().not());
        getChildren().addAll(works, new StackPane(fields, free));
        getStyleClass().add("day-hours");
    }

    private HourField field(String end, String spoken, LocalTime time) {
        var field = new HourField(spoken, time);
        field.setId("hours-" + day + "-" + end);
        field.valueProperty().addListener((value, before, now) -> settle());
        field.focusedProperty().addListener((focused, before, now) -> {
            if (!now) {
                settle();
            }
        });
        field.addEventHandler(ActionEvent.ACTION, event -> settle());
        return field;
    }

    DayOfWeek day() {
        return day;
    }

    /// {@return what was entered; nothing for a free day}
    ///
    /// @throws IllegalArgumentException if the day ends before it begins: ask `trouble` first
    @Nullable
    Hours hours() {
        return works.isSelected()
                ? new Hours(from.valueProperty().get(), to.valueProperty().get())
                : null;
    }

    /// {@return what is wrong with what was entered, as a sentence; nothing where all is well}
    @Nullable
    String trouble() {
        to.pseudoClassStateChanged(INVALID, isUnread(to) || endsEarly());
        if (!works.isSelected()) {
            return null;
        }
        String name = messages.dates().shortWeekday(day);
        if (isUnread(from) || isUnread(to)) {
            return messages.text("settings.hourUnread", name, (isUnread(from) ? from : to).getText());
        }
        return endsEarly() ? messages.text("settings.hoursWrong", name) : null;
    }

    /// Shows the hours that the journal has, unless it shows them already; what is being typed stays.
    void show(@Nullable Hours hours) {
        if (!Objects.equals(hours, shown)) {
            reset(hours);
        }
    }

    /// Shows the hours that the journal has, whatever was entered.
    void reset(@Nullable Hours hours) {
        shown = hours;
        following = true;
        works.setSelected(hours != null);
        if (hours != null) {
            set(from, hours.from());
            set(to, hours.to());
        }
        following = false;
        trouble();
    }

    private static void set(HourField field, LocalTime time) {
        boolean typing = field.isFocused()
                && !field.getText().equals(field.valueProperty().get().toString());
        if (!typing) {
            field.valueProperty().set(time);
            field.setText(time.toString());
            field.pseudoClassStateChanged(INVALID, false);
        }
    }

    private boolean endsEarly() {
        return works.isSelected()
                && !from.valueProperty().get().isBefore(to.valueProperty().get());
    }

    private static boolean isUnread(HourField field) {
        return HourField.parse(field.getText()).isEmpty();
    }

    private void settle() {
        if (!following) {
            settled.run();
        }
    }
}
