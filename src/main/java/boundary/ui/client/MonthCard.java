package boundary.ui.client;

import boundary.report.ClientPage;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.Type;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Where the time of the last 30 days with a client went.
final class MonthCard {
    private final Messages messages;

    MonthCard(Messages messages) {
        this.messages = messages;
    }

    Card of(ClientPage page) {
        var grid = new GridPane(12, 4);
        var label = new ColumnConstraints();
        label.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(label);
        var month = page.month();
        figure(grid, "client.month.spent", messages.figures().duration(month.spentMinutes()));
        figure(grid, "client.month.unpaid", messages.figures().duration(month.unpaidMinutes()));
        figure(grid, "client.month.drained", messages.figures().duration(month.drainedMinutes()));
        figure(grid, "client.month.offHours", messages.figures().whole(month.offHours()));
        figure(grid, "client.month.evenings", messages.figures().whole(month.evenings()));
        return new Card(messages.text("client.month")).body(grid);
    }

    private void figure(GridPane grid, String key, String figure) {
        Label number = Type.NUMBER_STRONG.label(figure);
        number.setId(key.replace('.', '-'));
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setMaxWidth(Double.MAX_VALUE);
        number.setAlignment(Pos.CENTER_RIGHT);
        grid.addRow(grid.getRowCount(), Type.SMALL.wrapped(messages.text(key)), number);
    }
}
