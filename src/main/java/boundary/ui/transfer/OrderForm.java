package boundary.ui.transfer;

import boundary.journal.Client;
import boundary.report.Selection;
import boundary.report.With;
import boundary.text.Messages;
import boundary.ui.DayBox;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is to be written: whose entries, of which days, as what, and whether feelings, notes on health and scores go
/// with them.
final class OrderForm {
    private final Messages messages;
    private final ClientBox client;
    private final DayBox from;
    private final DayBox to;
    private final Segmented<Form> form = new Segmented<>();
    private final Label about = Type.SECONDARY.wrapped("");
    private final CheckBox feelings;
    private final CheckBox scores;
    private final CheckBox health;
    private final GridPane grid = new GridPane(12, 8);
    private boolean feelingsWanted;

    OrderForm(Messages messages) {
        this.messages = messages;
        client = new ClientBox(messages.text("transfer.export.everybody"));
        client.setId("export-client");
        from = day("export-from", "transfer.export.from");
        to = day("export-to", "transfer.export.to");
        feelings = box("export-feelings", messages.text("transfer.export.feelings", feeling()));
        feelings.setOnAction(event -> feelingsWanted = feelings.isSelected());
        scores = box("export-scores", messages.text("transfer.export.scores"));
        health = box("export-health", messages.text("transfer.export.health"));
        health.setOnAction(event -> adapt());
        about.setId("export-about");
        form.setId("export-form");
        for (Form each : Form.values()) {
            form.choice(each, messages.name("transfer.form.", each));
        }
        form.valueProperty().set(Form.CSV_SET);
        row(0, messages.text("transfer.export.client"), client);
        row(1, messages.text("transfer.export.days"), new HBox(8, from, to));
        row(2, messages.text("transfer.export.form"), form);
        grid.add(new VBox(4, about, feelings, health, scores), 1, 3);
        form.valueProperty().addListener((value, before, now) -> adapt());
        client.valueProperty().addListener((value, before, now) -> adapt());
        from.valueProperty().addListener((value, before, now) -> adapt());
        to.valueProperty().addListener((value, before, now) -> adapt());
        adapt();
    }

    Node node() {
        return grid;
    }

    /// Offers these clients; the chosen one stays where it still is among them.
    void offer(List<Client> clients) {
        client.offer(clients);
    }

    /// {@return whether the last day is before the first}
    boolean endsEarly() {
        return from.getValue() != null && to.getValue() != null && to.getValue().isBefore(from.getValue());
    }

    /// {@return what was asked for}
    Order order() {
        return new Order(
                Objects.requireNonNull(form.valueProperty().get()),
                Selection.of(client.chosen(), from.getValue(), to.getValue()).with(asked()));
    }

    private Set<With> asked() {
        Set<With> asked = EnumSet.noneOf(With.class);
        if (feelings.isSelected()) {
            asked.add(With.FEELINGS);
        }
        if (health.isVisible() && health.isSelected()) {
            asked.add(With.HEALTH);
        }
        if (scores.isVisible() && scores.isSelected()) {
            asked.add(With.SCORES);
        }
        return asked;
    }

    private void adapt() {
        Order order = order();
        boolean whole = order.isWhole();
        feelings.setDisable(whole);
        feelings.setSelected(whole || feelingsWanted);
        scores.setVisible(order.form() == Form.CSV);
        health.setVisible(order.form() != Form.CSV);
        String what = messages.name("transfer.form.about.", order.form());
        if (whole) {
            what += " " + messages.text("transfer.whole", feeling());
        }
        if (health.isVisible() && !health.isSelected()) {
            what += " " + messages.text("transfer.health");
        }
        about.setText(what);
    }

    private DayBox day(String id, String key) {
        var day = new DayBox(messages, messages.text(key));
        day.setId(id);
        day.setPrefWidth(1);
        day.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(day, Priority.ALWAYS);
        return day;
    }

    private String feeling() {
        return messages.text("capture.form.feeling");
    }

    private static CheckBox box(String id, String words) {
        var box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void row(int at, String name, Region control) {
        Label label = Type.BODY.label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        GridPane.setHgrow(control, Priority.ALWAYS);
        grid.addRow(at, label, control);
    }
}
