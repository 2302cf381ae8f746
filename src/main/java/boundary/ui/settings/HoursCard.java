package boundary.ui.settings;

import boundary.journal.Policy;
import boundary.journal.WorkingHours;
import boundary.journal.WorkingHours.Hours;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.Type;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The working week, a column for each weekday. A day that is entered wrong is said in place, and only the others are
/// saved.
final class HoursCard {
    private static final Hours USUAL = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));

    private final PolicyDesk desk;
    private final Note note = new Note("hours-trouble");
    private final List<DayHours> days = new ArrayList<>();
    private final Card card;

    HoursCard(Messages messages, Policy policy, PolicyDesk desk) {
        this.desk = desk;
        var week = new HBox(6);
        for (DayOfWeek day : DayOfWeek.values()) {
            var column = new DayHours(messages, day, usual(policy.hours()), () -> settled(day));
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(1);
            days.add(column);
        }
        week.getChildren().addAll(days);
        card = new Card(messages.text("settings.hours"))
                .extras(Type.SECONDARY.label(messages.text("settings.hoursNew")))
                .body(new VBox(4, week, note.node()));
        show(policy);
    }

    Card card() {
        return card;
    }

    /// Shows the hours of a policy where they changed.
    void show(Policy policy) {
        days.forEach(day -> day.show(policy.hours().on(day.day())));
        judge();
    }

    /// Shows the hours of a policy, whatever was entered.
    void reset(Policy policy) {
        days.forEach(day -> day.reset(policy.hours().on(day.day())));
        judge();
    }

    private void settled(DayOfWeek day) {
        judge();
        DayHours column = days.get(day.ordinal());
        if (column.trouble() == null) {
            Hours hours = column.hours();
            desk.change(policy -> policy.withHours(with(policy.hours(), day, hours)));
        }
    }

    private void judge() {
        note.wrong(days.stream()
                .map(DayHours::trouble)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(""));
    }

    private static WorkingHours with(WorkingHours week, DayOfWeek day, @Nullable Hours hours) {
        var days = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        days.putAll(week.days());
        if (hours == null) {
            days.remove(day);
        } else {
            days.put(day, hours);
        }
        return new WorkingHours(days);
    }

    private static Hours usual(WorkingHours week) {
        return week.days().values().stream().findFirst().orElse(USUAL);
    }
}
