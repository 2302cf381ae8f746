package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.WorkingHours;
import boundary.text.Messages;
import boundary.ui.kit.HourField;
import boundary.ui.kit.Type;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The hours agreed with one client, where they differ from mine.
final class OwnHours {
    private final Messages messages;
    private final ClientDesk desk;
    private final Supplier<WorkingHours> mine;
    private final CheckBox differ;
    private final Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);
    private final GridPane grid = new GridPane(8, 4);
    private final Label trouble = Type.SMALL.wrapped("");
    private final VBox box;
    private boolean showing;

    /// The controls of one weekday.
    private record Day(CheckBox works, HourField from, HourField to) {}

    /// @param mine the hours of the policy, with which they begin
    OwnHours(Messages messages, ClientDesk desk, Supplier<WorkingHours> mine) {
        this.messages = messages;
        this.desk = desk;
        this.mine = mine;
        differ = new CheckBox(messages.text("client.ownHours"));
        differ.setId("own-hours");
        differ.setOnAction(event -> differ());
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, day(day));
        }
        trouble.setId("own-hours-trouble");
        trouble.getStyleClass().add("field-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        grid.managedProperty().bind(grid.visibleProperty());
        box = new VBox(4, differ, grid, trouble);
    }

    Node node() {
        return box;
    }

    void show(Client client) {
        WorkingHours own = client.ownHours();
        showing = true;
        differ.setSelected(own != null);
        grid.setVisible(own != null);
        trouble.setText("");
        if (own != null) {
            days.forEach((day, controls) -> show(controls, own.on(day)));
        }
        showing = false;
    }

    private static void show(Day controls, WorkingHours.@Nullable Hours hours) {
        controls.works().setSelected(hours != null);
        controls.from().setDisable(hours == null);
        controls.to().setDisable(hours == null);
        if (hours != null) {
            controls.from().valueProperty().set(hours.from());
            controls.to().valueProperty().set(hours.to());
        }
    }

    private Day day(DayOfWeek day) {
        String name = messages.dates().weekday(day);
        var works = new CheckBox(messages.dates().shortWeekday(day));
        works.setId("own-" + day);
        works.setAccessibleText(name);
        works.setOnAction(event -> settle());
        HourField from = hour("own-" + day + "-from", name, 9);
        HourField to = hour("own-" + day + "-to", name, 18);
        grid.addRow(day.getValue() - 1, works, from, Type.MUTED.label("–"), to);
        grid.setAlignment(Pos.CENTER_LEFT);
        return new Day(works, from, to);
    }

    private HourField hour(String id, String spoken, int hour) {
        var field = new HourField(spoken, LocalTime.of(hour, 0));
        field.setId(id);
        field.setMaxWidth(80);
        field.valueProperty().subscribe((before, now) -> settle());
        return field;
    }

    private void differ() {
        WorkingHours next = differ.isSelected() ? mine.get() : null;
        desk.change(client -> client.ownHours = next);
    }

    private void settle() {
        if (showing || !differ.isSelected()) {
            return;
        }
        var week = new EnumMap<DayOfWeek, WorkingHours.Hours>(DayOfWeek.class);
        for (var each : days.entrySet()) {
            Day controls = each.getValue();
            LocalTime from = controls.from().valueProperty().get();
            LocalTime to = controls.to().valueProperty().get();
            if (controls.works().isSelected() && !from.isBefore(to)) {
                trouble.setText(
                        messages.text("settings.hoursWrong", messages.dates().shortWeekday(each.getKey())));
                return;
            }
            if (controls.works().isSelected()) {
                week.put(each.getKey(), new WorkingHours.Hours(from, to));
            }
        }
        trouble.setText("");
        desk.change(client -> client.ownHours = new WorkingHours(week));
    }
}
