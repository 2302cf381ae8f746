package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.WorkingHours;
import boundary.text.Messages;
import boundary.ui.kit.FactFields.Wrong;
import boundary.ui.kit.Type;
import java.time.DayOfWeek;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The hours of an agreement: mine, or others for this client.
final class HoursFields {
    private final FactDesk desk;
    private final Messages messages;
    private final CheckBox own;
    private final Label mine = Type.SECONDARY.wrapped("");
    private final WeekFields week;
    private final VBox node;

    HoursFields(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        own = new CheckBox(messages.text("agreement.hours.own"));
        own.setId("agreed-hours");
        own.setWrapText(true);
        week = new WeekFields(messages, "agreed", () -> {});
        week.node().visibleProperty().bind(own.selectedProperty());
        mine.visibleProperty().bind(own.selectedProperty().not());
        mine.managedProperty().bind(mine.visibleProperty());
        own.setOnAction(event -> week.show(usual()));
        node = new VBox(4, own, mine, week.node());
    }

    VBox node() {
        return node;
    }

    void show(Client client) {
        WorkingHours agreed = client.ownHours();
        mine.setText(messages.text("agreement.hours.mine", messages.wording().hours(usual())));
        week.show(agreed == null ? usual() : agreed);
        own.setSelected(agreed != null);
    }

    @Nullable
    Wrong wrong() {
        DayOfWeek day = own.isSelected() ? week.wrong() : null;
        return day == null
                ? null
                : new Wrong(
                        week.field(day),
                        messages.text("agreement.hours.wrong", messages.dates().shortWeekday(day)));
    }

    /// {@return the hours for this client; nothing where they are mine}
    @Nullable
    WorkingHours hours() {
        return own.isSelected() ? week.hours() : null;
    }

    private WorkingHours usual() {
        return desk.journal().policy().hours();
    }
}
