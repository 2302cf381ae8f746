package boundary.ui.client;

import boundary.journal.Channel;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.text.Messages;
import boundary.ui.kit.CountChips;
import boundary.ui.kit.Figures;
import boundary.ui.kit.Icon;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The cells of a list of entries by days.
///
/// @param today the day whose year is not written
record TimelineCells(Messages messages, EntryNotes notes, Supplier<LocalDate> today) {

    Node day(TimelineRow row) {
        LocalDate day = row.entry().day();
        String text = row.first() ? new ClientWords(messages).listed(day, today.get()) : "";
        Label label = Type.STRONG.label(text);
        label.setAccessibleText(messages.dates().full(day));
        return label;
    }

    Node time(TimelineRow row) {
        Interaction entry = row.entry();
        Label time = Type.NUMBER.label(messages.dates().time(entry.local().toLocalTime()));
        Label channel = new Label();
        channel.setGraphic(icon(entry.channel()).node());
        String contact = messages.wording().contact(entry.channel(), entry.direction());
        channel.setTooltip(new Tooltip(contact));
        channel.setAccessibleText(contact);
        var box = new HBox(12, time, channel);
        box.setAlignment(Pos.CENTER_LEFT);
        String answered = messages.wording().answered(entry);
        if (!answered.isEmpty()) {
            box.getChildren().add(mark(entry, answered));
            box.setSpacing(6);
        }
        return box;
    }

    /// The small mark of an entry that has an answer.
    private static Label mark(Interaction entry, String answered) {
        Label mark = new Label();
        mark.setGraphic(Icon.UNDO.small());
        mark.setId("answered-" + entry.id().value());
        mark.setTooltip(new Tooltip(answered));
        mark.setAccessibleText(answered);
        return mark;
    }

    String length(TimelineRow row) {
        int minutes = row.entry().spentMinutes();
        return minutes == 0 ? messages.text("common.none") : messages.figures().duration(minutes);
    }

    /// What of the time is unpaid.
    Node billing(TimelineRow row) {
        Interaction entry = row.entry();
        if (entry.unpaidMinutes() == 0) {
            return Type.SECONDARY.label(entry.spentMinutes() == 0 ? "" : messages.text("billing.PAID"));
        }
        String length = messages.figures().duration(entry.unpaidMinutes());
        Label label = Type.SECONDARY.label(messages.text("billing.UNPAID"));
        label.setTooltip(new Tooltip(messages.text("client.unpaid", length)));
        return label;
    }

    Node energy(TimelineRow row) {
        Energy energy = row.entry().energy();
        Label label = Type.NUMBER_STRONG.label(energy == null ? Figures.nothing() : Figures.energy(energy.value()));
        if (energy != null) {
            label.getStyleClass().add(Figures.energyClass(energy.value()));
            label.setAccessibleText(messages.wording().energy(energy));
        }
        return label;
    }

    Node signals(TimelineRow row) {
        List<String> words =
                row.entry().signals().stream().map(messages.wording()::signal).toList();
        if (words.isEmpty()) {
            return new Label();
        }
        return new CountChips(
                words.stream().map(w -> new CountChips.Count(w, 0)).toList(),
                more -> messages.text("dashboard.more", more),
                String.join(", ", words));
    }

    Node what(TimelineRow row) {
        return notes.of(row.entry().id(), Type.SMALL);
    }

    private static Icon icon(Channel channel) {
        return switch (channel) {
            case CALL -> Icon.CALL;
            case EMAIL -> Icon.EMAIL;
            case MESSAGE -> Icon.MESSAGE;
            case MEETING -> Icon.MEETING;
            case OTHER -> Icon.INFO;
        };
    }
}
