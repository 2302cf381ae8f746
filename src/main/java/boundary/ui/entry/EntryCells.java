package boundary.ui.entry;

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

/// The cells of a list of entries.
///
/// @param notes what happened in them
/// @param today the day whose year is not written
public record EntryCells(Messages messages, EntryNotes notes, Supplier<LocalDate> today) {

    /// {@return the day of an entry, as screen readers say it; no words where the row above is of the same day}
    public Label day(Interaction entry, Type type, boolean first) {
        Label label = type.label(first ? messages.dates().listed(entry.day(), today.get()) : "");
        label.setAccessibleText(messages.dates().full(entry.day()));
        return label;
    }

    /// {@return the time of an entry: `21:40`}
    public String time(Interaction entry) {
        return messages.dates().time(entry.local().toLocalTime());
    }

    /// {@return the time beside a picture of the way, and a mark where I answered}
    public Node timeAndWay(Interaction entry) {
        Label time = Type.NUMBER.label(time(entry));
        Label way = new Label();
        way.setGraphic(icon(entry.channel()).node());
        String contact = messages.wording().contact(entry.channel(), entry.direction());
        way.setTooltip(new Tooltip(contact));
        way.setAccessibleText(contact);
        return marked(entry, 6, 12, time, way);
    }

    /// {@return the way of an entry in a picture and a word, and a mark where I answered}
    public Node way(Interaction entry) {
        Label way = Type.MUTED.label(messages.wording().channel(entry.channel()));
        way.setGraphic(icon(entry.channel()).node());
        way.setTooltip(new Tooltip(messages.wording().contact(entry.channel(), entry.direction())));
        return marked(entry, 8, 8, way);
    }

    private Node marked(Interaction entry, double narrow, double wide, Node... nodes) {
        var box = new HBox(wide, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        String answered = messages.wording().answered(entry);
        if (!answered.isEmpty()) {
            Label mark = new Label();
            mark.setGraphic(Icon.UNDO.small());
            mark.setId("answered-" + entry.id().value());
            mark.setTooltip(new Tooltip(answered));
            mark.setAccessibleText(answered);
            box.getChildren().add(mark);
            box.setSpacing(narrow);
        }
        return box;
    }

    /// {@return how long it took}
    public String length(Interaction entry) {
        return minutes(entry.spentMinutes());
    }

    /// {@return a length of time, or the mark for none}
    public String minutes(int minutes) {
        return minutes == 0 ? messages.text("common.none") : messages.figures().duration(minutes);
    }

    /// {@return whether the time is paid, with the unpaid part}
    public Node billing(Interaction entry) {
        if (entry.unpaidMinutes() == 0) {
            return Type.SECONDARY.label(entry.spentMinutes() == 0 ? "" : messages.text("billing.PAID"));
        }
        String length = messages.figures().duration(entry.unpaidMinutes());
        Label label = Type.SECONDARY.label(messages.text("billing.UNPAID"));
        label.setTooltip(new Tooltip(messages.text("client.unpaid", length)));
        return label;
    }

    /// {@return the energy with its sign}
    public Node energy(Interaction entry) {
        Energy energy = entry.energy();
        Label label = Type.NUMBER_STRONG.label(energy == null ? Figures.nothing() : Figures.energy(energy.value()));
        if (energy != null) {
            label.getStyleClass().add(Figures.energyClass(energy.value()));
            label.setAccessibleText(messages.wording().energy(energy));
        }
        return label;
    }

    /// {@return as many signals as there is room for}
    public Node signals(Interaction entry) {
        List<String> words =
                entry.signals().stream().map(messages.wording()::signal).toList();
        if (words.isEmpty()) {
            return new Label();
        }
        return new CountChips(
                words.stream().map(w -> new CountChips.Count(w, 0)).toList(),
                more -> messages.text("dashboard.more", more),
                String.join(", ", words));
    }

    /// {@return what happened, as soon as it is known}
    public Node what(Interaction entry) {
        return notes.of(entry.id(), Type.SMALL);
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
