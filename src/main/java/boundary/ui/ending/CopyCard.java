package boundary.ui.ending;

import boundary.journal.Interaction;
import boundary.report.EndingPlan;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.Icon;
import boundary.ui.kit.Pill;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is in the copy of the history, and what is left out.
final class CopyCard {
    private static final List<String> IN = List.of("entries", "agreement", "duties", "letters", "feelings");
    private static final List<String> OUT = List.of("scores", "health");

    private final EndingDesk desk;
    private final Messages messages;
    private final Label extent = Type.SECONDARY.wrapped("");
    private final Card card;

    CopyCard(EndingDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        var lines = new VBox(6, extent);
        IN.forEach(
                part -> lines.getChildren().add(line(Icon.CHECK.node("calm"), Type.SMALL, "ending.copy.in." + part)));
        OUT.forEach(
                part -> lines.getChildren().add(line(Icon.MINUS.node(), Type.SECONDARY, "ending.copy.out." + part)));
        card = new Card(messages.text("ending.copy.title")).body(lines);
        card.setId("ending-copy");
    }

    Region node() {
        return card;
    }

    void show(EndingPlan plan) {
        List<Interaction> entries = desk.journal().interactions(plan.client().id());
        extent.setText(
                messages.count("count.entries", entries.size()) + (entries.isEmpty() ? "" : ", " + range(entries)));
        LocalDate kept = plan.plan() == null ? null : plan.plan().copyKept();
        if (kept == null) {
            card.extras();
        } else {
            card.extras(new Pill(Tint.CALM, Icon.CHECK.small(), messages.dates().brief(kept)));
        }
    }

    private String range(List<Interaction> entries) {
        ZoneId zone = desk.journal().policy().zone();
        return messages.dates()
                .range(
                        entries.getFirst().at().atZone(zone).toLocalDate(),
                        entries.getLast().at().atZone(zone).toLocalDate());
    }

    private Node line(Node mark, Type type, String key) {
        var line = new HBox(8, mark, type.wrapped(messages.text(key)));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
