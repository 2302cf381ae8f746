package boundary.ui.client;

import boundary.journal.WorkingHours;
import boundary.text.Messages;
import boundary.ui.kit.HourField;
import boundary.ui.kit.Type;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// The working hours of a week, a line for each day.
final class WeekFields {
    private final Messages messages;
    private final String id;
    private final Runnable changed;
    private final Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);
    private final GridPane grid = new GridPane(8, 4);
    private boolean showing;

    /// The controls of one weekday.
    private record Day(CheckBox works, HourField from, HourField to) {

        /// {@return whether its hours are hours, as far as they are asked for}
        boolean isGood() {
            Optional<LocalTime> begins = HourField.parse(from.getText());
            Optional<LocalTime> ends = HourField.parse(to.getText());
            return !works.isSelected()
                    || begins.isPresent() && ends.isPresent() && begins.get().isBefore(ends.get());
        }
    }

    /// @param id the controls are called after it
    /// @param changed told when the user changes something
    WeekFields(Messages messages, String id, Runnable changed) {
        this.messages = messages;
        this.id = id;
        this.changed = changed;
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, day(day));
        }
        grid.setAlignment(Pos.CENTER_LEFT);
        grid.managedProperty().bind(grid.visibleProperty());
    }

    GridPane node() {
        return grid;
    }

    void show(WorkingHours hours) {
        showing = true;
        days.forEach((day, controls) -> {
            WorkingHours.Hours own = hours.on(day);
            controls.works().setSelected(own != null);
            if (own != null) {
                show(controls.from(), own.from());
                show(controls.to(), own.to());
            }
        });
        showing = false;
    }

    private static void show(HourField field, LocalTime time) {
        field.valueProperty().set(time);
        field.setText(time.toString());
    }

    /// {@return the first day whose hours are none}
    @Nullable
    DayOfWeek wrong() {
        return days.keySet().stream()
                .filter(day -> !at(day).isGood())
                .findFirst()
                .orElse(null);
    }

    /// {@return where a day's hours begin}
    Node field(DayOfWeek day) {
        return at(day).from();
    }

    /// {@return the hours as they stand, all of them good}
    WorkingHours hours() {
        var week = new EnumMap<DayOfWeek, WorkingHours.Hours>(DayOfWeek.class);
        days.forEach((day, controls) -> {
            if (controls.works().isSelected()) {
                week.put(day, new WorkingHours.Hours(time(controls.from()), time(controls.to())));
            }
        });
        return new WorkingHours(week);
    }

    private static LocalTime time(HourField field) {
        return HourField.parse(field.getText()).orElse(field.valueProperty().get());
    }

    private Day at(DayOfWeek day) {
        return Objects.requireNonNull(days.get(day));
    }

    private Day day(DayOfWeek day) {
        String name = messages.dates().weekday(day);
        var works = new CheckBox(messages.dates().shortWeekday(day));
        works.setId(id + "-" + day);
        works.setAccessibleText(name);
        works.setOnAction(event -> tell());
        HourField from = hour(id + "-" + day + "-from", name, 9);
        HourField to = hour(id + "-" + day + "-to", name, 18);
        from.disableProperty().bind(works.selectedProperty().not());
        to.disableProperty().bind(works.selectedProperty().not());
        grid.addRow(day.getValue() - 1, works, from, Type.MUTED.label("–"), to);
        return new Day(works, from, to);
    }

    private HourField hour(String its, String spoken, int hour) {
        var field = new HourField(spoken, LocalTime.of(hour, 0));
        field.setId(its);
        field.setMaxWidth(80);
        field.valueProperty().subscribe((before, now) -> tell());
        return field;
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }
}
