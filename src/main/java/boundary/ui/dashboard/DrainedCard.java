package boundary.ui.dashboard;

import boundary.report.Dashboard.Row;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.Type;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Where the drained time of the last 30 days went: the clients that took most of it.
final class DrainedCard {
    private static final int MOST = 5;

    private final Messages messages;
    private final GridPane grid = new GridPane(12, 2);
    private final Card card;

    DrainedCard(Messages messages) {
        this.messages = messages;
        grid.setId("drained-by-client");
        var name = new ColumnConstraints(110, 150, 190);
        var bar = new ColumnConstraints(60, 200, Double.MAX_VALUE);
        bar.setHgrow(Priority.ALWAYS);
        var length = new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE);
        length.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(name, bar, length);
        card = new Card(messages.text("dashboard.where")).body(grid);
        card.setMinWidth(280);
    }

    Region node() {
        return card;
    }

    void show(List<Row> rows) {
        List<Row> most = rows.stream()
                .filter(r -> r.month().drainedMinutes() > 0)
                .sorted(Comparator.comparingLong((Row r) -> -r.month().drainedMinutes()))
                .toList();
        grid.getChildren().clear();
        if (most.isEmpty()) {
            grid.add(Type.MUTED.wrapped(messages.text("dashboard.headline.none")), 0, 0, 3, 1);
            return;
        }
        long top = most.getFirst().month().drainedMinutes();
        for (int i = 0; i < Math.min(MOST, most.size()); i++) {
            Row row = most.get(i);
            long minutes = row.month().drainedMinutes();
            Label name = Type.BODY.label(row.name());
            name.setTooltip(new Tooltip(row.name()));
            grid.addRow(
                    i,
                    name,
                    new ShareBar(DrainCells.tint(row.assessment().band()), (double) minutes / top),
                    Type.NUMBER.label(messages.figures().duration(minutes)));
        }
    }
}
