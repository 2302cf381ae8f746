package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.WorkingHours;
import boundary.text.Messages;
import boundary.ui.kit.Type;
import java.time.DayOfWeek;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The hours agreed with one client, where they differ from mine; each change is saved by itself.
final class OwnHours {
    private final Messages messages;
    private final ClientDesk desk;
    private final Supplier<WorkingHours> mine;
    private final CheckBox differ;
    private final WeekFields week;
    private final Label trouble = Type.SMALL.wrapped("");
    private final VBox box;

    /// @param mine the hours of the policy, with which they begin
    OwnHours(Messages messages, ClientDesk desk, Supplier<WorkingHours> mine) {
        this.messages = messages;
        this.desk = desk;
        this.mine = mine;
        differ = new CheckBox(messages.text("client.ownHours"));
        differ.setId("own-hours");
        differ.setOnAction(event -> differ());
        week = new WeekFields(messages, "own", this::settle);
        trouble.setId("own-hours-trouble");
        trouble.getStyleClass().add("field-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        box = new VBox(4, differ, week.node(), trouble);
    }

    Node node() {
        return box;
    }

    void show(Client client) {
        WorkingHours own = client.ownHours();
        differ.setSelected(own != null);
        week.node().setVisible(own != null);
        trouble.setText("");
        if (own != null) {
            week.show(own);
        }
    }

    private void differ() {
        WorkingHours next = differ.isSelected() ? mine.get() : null;
        desk.change(client -> client.ownHours = next);
    }

    private void settle() {
        if (!differ.isSelected()) {
            return;
        }
        DayOfWeek wrong = week.wrong();
        trouble.setText(
                wrong == null
                        ? ""
                        : messages.text("settings.hoursWrong", messages.dates().shortWeekday(wrong)));
        if (wrong == null) {
            WorkingHours next = week.hours();
            desk.change(client -> client.ownHours = next);
        }
    }
}
