package boundary.ui.capture;

import boundary.journal.Journal;
import boundary.text.Messages;
import boundary.ui.kit.ChoiceChip;
import boundary.ui.kit.Type;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was understood of the line, below it: the chips, the question about the client, the note, and why it is
/// off-hours.
final class Understood extends VBox {
    private final Messages messages;
    private final FlowPane row = new FlowPane(6, 6);
    private @Nullable Question question;

    /// @param leave called where a key leads back to the line
    Understood(Messages messages, Runnable leave) {
        this.messages = messages;
        setId("capture-understood");
        getStyleClass().add("capture-understood");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("capture-chips");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.UP) {
                event.consume();
                leave.run();
            }
        });
    }

    /// Shows a reading in place of the one before; a chip that had the focus keeps it.
    void show(Reading reading, Journal journal, Chips chips, @Nullable Question asked, Runnable overrule) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String focused = owner != null && row.getChildren().contains(owner) ? owner.getId() : null;
        question = asked;
        row.getChildren().setAll(chips.of(reading, journal));
        getChildren().setAll(row);
        if (asked != null) {
            getChildren().add(asked);
        }
        Node note = note(reading);
        Node offHours = OffHoursLine.of(messages, reading, overrule);
        if (note != null || offHours != null) {
            getChildren().add(line(note, offHours));
        }
        Node noContact = NoContactLine.of(messages, reading.draft(), journal);
        if (noContact != null) {
            getChildren().add(noContact);
        }
        if (focused != null) {
            Node again = chip(focused);
            Focus.visibly(again == null ? row.getChildren().getFirst() : again);
        }
    }

    /// Puts a small field in place of a chip, or back at the end of the row where there is no such chip, and moves
    /// the focus to it.
    void replace(Field field, TinyField tiny) {
        Node chip = chip("chip-" + field.name().toLowerCase(Locale.ROOT));
        int index = chip == null ? row.getChildren().size() : row.getChildren().indexOf(chip);
        if (chip != null) {
            row.getChildren().remove(chip);
        }
        row.getChildren().add(index, tiny);
        tiny.requestFocus();
        tiny.selectAll();
    }

    /// Answers the question with a number; {@return whether there was such an answer}
    boolean answer(int number) {
        return question != null && question.answer(number);
    }

    /// Moves the focus to the question, or else to the first chip.
    void focusQuestion() {
        if (question == null || !question.focusFirst()) {
            focusChips();
        }
    }

    /// Moves the focus to the first chip.
    void focusChips() {
        if (!row.getChildren().isEmpty()) {
            Focus.visibly(row.getChildren().getFirst());
        }
    }

    private @Nullable Node note(Reading reading) {
        String note = reading.draft().words().note().strip();
        if (note.isEmpty()) {
            return null;
        }
        Label words = Type.SMALL.label(messages.text("capture.quoted", note));
        words.setId("capture-note");
        words.setTooltip(new Tooltip(note));
        words.setMinWidth(40);
        Label name = Type.SECONDARY.label(messages.text("capture.note"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(8, name, words);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Node line(@Nullable Node note, @Nullable Node offHours) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(12);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("capture-row");
        if (note != null) {
            line.getChildren().add(note);
        }
        line.getChildren().add(gap);
        if (offHours != null) {
            line.getChildren().add(offHours);
        }
        return line;
    }

    private @Nullable Node chip(String id) {
        return row.getChildren().stream()
                .filter(each -> each instanceof ChoiceChip && id.equals(each.getId()))
                .findFirst()
                .orElse(null);
    }
}
