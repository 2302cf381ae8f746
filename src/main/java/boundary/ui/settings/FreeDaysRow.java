package boundary.ui.settings;

import boundary.journal.FreeDays;
import boundary.journal.Text;
import boundary.text.Messages;
import boundary.ui.DayBox;
import boundary.ui.kit.PushButton;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The row by which free days are added: a name, the first day and the last. One day alone needs no last day.
final class FreeDaysRow {
    private static final double DAY_WIDTH = 140;

    private final Messages messages;
    private final Consumer<FreeDays> add;
    private final TextField name = new TextField();
    private final DayBox from;
    private final DayBox to;
    private final Note note = new Note("free-trouble");
    private final VBox node;

    FreeDaysRow(Messages messages, Consumer<FreeDays> add) {
        this.messages = messages;
        this.add = add;
        name.setId("free-name");
        name.setPromptText(messages.text("settings.freeDays.name"));
        name.setAccessibleText(messages.text("settings.freeDays.name"));
        name.setOnAction(event -> enter());
        HBox.setHgrow(name, Priority.ALWAYS);
        from = day("free-from", "settings.freeDays.from");
        to = day("free-to", "settings.freeDays.to");
        var button = PushButton.secondary(messages.text("settings.freeDays.add"))
                .id("free-add")
                .does(this::enter);
        var row = new HBox(8, from, to, name, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("free-row");
        node = new VBox(row, note.node());
    }

    Node node() {
        return node;
    }

    private DayBox day(String id, String key) {
        var day = new DayBox(messages, messages.text(key));
        day.setId(id);
        day.setPrefWidth(DAY_WIDTH);
        day.setMinWidth(DAY_WIDTH);
        return day;
    }

    private void enter() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue() == null ? first : to.getValue();
        if (first == null) {
            note.wrong(messages.text("settings.freeDays.noDay"));
            from.requestFocus();
        } else if (last.isBefore(first)) {
            note.wrong(messages.text("settings.freeDays.wrong"));
            to.requestFocus();
        } else if (name.getText().length() > Text.NAME_LIMIT) {
            note.wrong(messages.text("settings.freeDays.tooLong", Text.NAME_LIMIT));
            name.requestFocus();
        } else {
            add.accept(new FreeDays(first, last, name.getText()));
            clear();
        }
    }

    private void clear() {
        note.wrong("");
        name.clear();
        from.setValue(null);
        to.setValue(null);
        from.requestFocus();
    }
}
