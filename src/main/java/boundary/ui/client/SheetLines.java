package boundary.ui.client;

import boundary.journal.Extra;
import boundary.journal.InteractionId;
import boundary.journal.Text;
import boundary.report.ExtrasTray.Line;
import boundary.text.Messages;
import boundary.ui.entry.EntryNotes;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The lines of a bill, each with its work in words for the client. The words of the entry stand in an empty field
/// as a reminder only: they never leave the journal by themselves.
final class SheetLines {
    private static final int MOST = 40;
    private static final double TALL = 168;
    private static final double ROW = 33;

    private final Messages messages;
    private final EntryNotes notes;
    private final Runnable changed;
    private final Map<InteractionId, String> typed = new HashMap<>();
    private final VBox rows = new VBox(4);
    private final ScrollPane root = new ScrollPane(rows);
    private List<Line> shown = List.of();

    /// @param changed told when a word was typed
    SheetLines(Messages messages, EntryNotes notes, Runnable changed) {
        this.messages = messages;
        this.notes = notes;
        this.changed = changed;
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setMaxHeight(TALL);
        root.getStyleClass().add("sheet-lines");
    }

    Region node() {
        return root;
    }

    void clear() {
        typed.clear();
        shown = List.of();
        rows.getChildren().clear();
    }

    void show(List<Line> lines) {
        if (lines.equals(shown)) {
            return;
        }
        shown = List.copyOf(lines);
        root.setMinHeight(Math.min(TALL, ROW * lines.size()));
        rows.getChildren().setAll(lines.stream().limit(MOST).map(this::row).toList());
        if (lines.size() > MOST) {
            rows.getChildren().add(Type.SECONDARY.wrapped(messages.count("money.sheet.more", lines.size() - MOST)));
        }
    }

    /// {@return the extras, with the work as it was typed}
    List<Extra> extras() {
        var extras = new ArrayList<Extra>();
        for (Line line : shown) {
            Extra decided = Objects.requireNonNull(line.decided());
            extras.add(decided.withWork(typed.getOrDefault(decided.entry(), decided.work())));
        }
        return extras;
    }

    private Node row(Line line) {
        Extra decided = Objects.requireNonNull(line.decided());
        InteractionId id = decided.entry();
        Label day = Type.BODY.label(messages.dates().weekdayBrief(line.entry().day()));
        day.setMinWidth(84);
        var work = new TextField(typed.getOrDefault(id, decided.work()));
        work.setId("sheet-work-" + id.value());
        work.setAccessibleText(messages.text("money.sheet.work") + ", " + day.getText());
        Label note = notes.of(id, Type.BODY);
        note.textProperty()
                .subscribe(
                        text -> work.setPromptText(text.isEmpty() ? "" : messages.text("money.sheet.private", text)));
        work.textProperty().subscribe((was, text) -> {
            typed.put(id, text.length() > Text.BODY_LIMIT ? text.substring(0, Text.BODY_LIMIT) : text);
            changed.run();
        });
        HBox.setHgrow(work, Priority.ALWAYS);
        Label amount = Type.NUMBER.label(messages.figures().duration(line.minutes()) + " · "
                + messages.figures().moneyExact(Objects.requireNonNull(line.amount())));
        amount.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, day, work, amount);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
