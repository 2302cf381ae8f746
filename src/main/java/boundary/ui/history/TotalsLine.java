package boundary.ui.history;

import boundary.report.Found;
import boundary.text.Messages;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What the entries found sum up to, in one line; it breaks where the window is narrow.
final class TotalsLine {
    private final Messages messages;
    private final FlowPane line = new FlowPane(0, 4);

    TotalsLine(Messages messages) {
        this.messages = messages;
        line.setId("history-totals");
        line.getStyleClass().add("totals-line");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setMinHeight(Region.USE_PREF_SIZE);
    }

    Region node() {
        return line;
    }

    void show(Selected selected) {
        Found.Totals totals = selected.found().totals();
        List<Node> parts = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        String all = messages.figures().whole(selected.journal().size());
        add(
                parts,
                spoken,
                messages.figures().whole(totals.entries()),
                messages.count("history.sum.entries", totals.entries(), all));
        add(
                parts,
                spoken,
                messages.figures().whole(totals.clients()),
                messages.count("history.sum.clients", totals.clients()));
        add(parts, spoken, messages.figures().duration(totals.spentMinutes()), messages.text("history.inAll"));
        add(parts, spoken, messages.figures().duration(totals.unpaidMinutes()), messages.text("billing.UNPAID"));
        add(parts, spoken, messages.figures().whole(totals.offHours()), messages.text("history.offHours"));
        if (!totals.unpaid().isEmpty()) {
            String worth = totals.unpaid().stream()
                    .map(messages.figures()::moneyRounded)
                    .collect(Collectors.joining(" + "));
            add(parts, spoken, worth, messages.text("history.worth"));
        }
        if (totals.unpricedMinutes() > 0) {
            add(
                    parts,
                    spoken,
                    messages.figures().duration(totals.unpricedMinutes()),
                    messages.text("history.unpriced"));
        }
        parts.getFirst().getStyleClass().add("first");
        line.getChildren().setAll(parts);
        line.setAccessibleText(String.join(", ", spoken));
    }

    private static void add(List<Node> parts, List<String> spoken, String figure, String words) {
        Label strong = Type.SECTION.label(figure);
        Label quiet = Type.MUTED.label(words);
        var part = new HBox(4, strong, quiet);
        part.getStyleClass().add("total");
        part.setAlignment(Pos.BASELINE_LEFT);
        Tooltip.install(part, new Tooltip(figure + " " + words));
        parts.add(part);
        spoken.add(figure + " " + words);
    }
}
