package boundary.ui.client;

import boundary.report.IncomeShare;
import boundary.report.Missing;
import boundary.report.MoneyPage;
import boundary.text.Messages;
import boundary.ui.kit.Type;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Two figures side by side: what an hour really brought, and the share of all income.
final class MoneyTiles {
    private static final double WIDTH = 187;

    private final Messages messages;
    private final MoneyWords words;
    private final HBox root = new HBox();

    MoneyTiles(Messages messages) {
        this.messages = messages;
        words = new MoneyWords(messages);
        root.getStyleClass().add("stat-tiles");
    }

    Region node() {
        return root;
    }

    void show(MoneyPage page) {
        MoneyPage.RealRate rate = page.rate();
        Missing why = rate.missing();
        VBox first = why == null
                ? tile("real-rate", "money.rate", words.sums(rate.real()), words.agreed(rate))
                : tile("real-rate", "money.rate", messages.text("common.none"), words.missing(List.of(why)));
        first.getStyleClass().add("first");
        root.getChildren().setAll(first, share(page.year(), page.quarter()));
    }

    private VBox share(IncomeShare year, IncomeShare quarter) {
        Double part = year.part();
        if (part == null) {
            return tile("income-share", "money.share", messages.text("common.none"), words.missing(year.missing()));
        }
        Double lately = quarter.part();
        String secondary = lately == null
                ? messages.text("money.share.year")
                : messages.text("money.share.quarter", messages.figures().percent(lately));
        return tile("income-share", "money.share", messages.figures().percent(part), secondary);
    }

    private VBox tile(String id, String key, String figure, String secondary) {
        Label name = Type.SECONDARY.wrapped(messages.text(key));
        Label large = Type.FIGURE.label(figure);
        large.setId(id);
        Label below = Type.AXIS.wrapped(secondary);
        below.setId(id + "-beside");
        below.setTooltip(new Tooltip(secondary));
        var box = new VBox(name, large, below);
        box.getStyleClass().add("stat-tile");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(messages.text(key) + ": " + figure + ", " + secondary);
        box.setPrefWidth(WIDTH);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
