package boundary.ui.today;

import boundary.journal.Channel;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.Signal;
import boundary.report.DayPage.Entry;
import boundary.text.Messages;
import boundary.ui.kit.Chip;
import boundary.ui.kit.Figures;
import boundary.ui.kit.Icon;
import boundary.ui.kit.Type;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The cells of the table of a day.
///
/// @param messages the words
/// @param room the width of the column of signals, in pixels
record EntryCells(Messages messages, DoubleSupplier room) {
    private static final double LETTER = 6.3;
    private static final double CHIP_FRAME = 16;
    private static final double MORE = 36;

    String time(Entry row) {
        return messages.dates().time(row.interaction().local().toLocalTime());
    }

    Node client(Entry row) {
        Label label = Type.STRONG.label(row.client().name());
        label.setTooltip(new Tooltip(row.client().name()));
        return label;
    }

    Node channel(Entry row) {
        Interaction entry = row.interaction();
        Label label = Type.MUTED.label(messages.wording().channel(entry.channel()));
        label.setGraphic(icon(entry.channel()).node());
        label.setTooltip(new Tooltip(messages.wording().contact(entry.channel(), entry.direction())));
        String answered = messages.wording().answered(entry);
        if (answered.isEmpty()) {
            return label;
        }
        Label mark = new Label();
        mark.setGraphic(Icon.UNDO.small());
        mark.setId("answered-" + entry.id().value());
        mark.setTooltip(new Tooltip(answered));
        mark.setAccessibleText(answered);
        var box = new HBox(8, label, mark);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    String length(Entry row) {
        int minutes = row.interaction().spentMinutes();
        return minutes == 0 ? messages.text("common.none") : messages.figures().duration(minutes);
    }

    String billing(Entry row) {
        Interaction entry = row.interaction();
        if (entry.unpaidMinutes() == 0) {
            return messages.text("common.none");
        }
        String unpaid = messages.text("billing.UNPAID");
        return entry.unpaidMinutes() == entry.spentMinutes()
                ? unpaid
                : messages.text("capture.unpaid", messages.figures().duration(entry.unpaidMinutes()));
    }

    Node energy(Entry row) {
        Energy energy = row.interaction().energy();
        Label label = Type.NUMBER_STRONG.label(energy == null ? Figures.nothing() : Figures.energy(energy.value()));
        if (energy != null) {
            label.getStyleClass().add(Figures.energyClass(energy.value()));
            label.setAccessibleText(messages.wording().energy(energy));
        }
        return label;
    }

    /// As many signals as there is room for, then how many more there are.
    Node signals(Entry row) {
        List<Signal> signals = List.copyOf(row.interaction().signals());
        var box = new HBox(4);
        box.setAlignment(Pos.CENTER_LEFT);
        if (signals.isEmpty()) {
            box.getChildren().add(new Chip(messages.text("entry.ordinary")));
            return box;
        }
        double left = room.getAsDouble() - MORE;
        for (int i = 0; i < signals.size(); i++) {
            String word = messages.wording().signal(signals.get(i));
            left -= word.length() * LETTER + CHIP_FRAME;
            if (i > 0 && left < 0) {
                box.getChildren().add(Type.AXIS.label("+" + (signals.size() - i)));
                break;
            }
            box.getChildren().add(new Chip(word));
        }
        String all = String.join(
                ", ", signals.stream().map(messages.wording()::signal).toList());
        Tooltip.install(box, new Tooltip(all));
        return box;
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
