package boundary.ui.dashboard;

import boundary.report.PunchCard;
import boundary.text.Messages;
import boundary.ui.Outbox;
import boundary.ui.chart.ChartFrame;
import boundary.ui.chart.ReachWords;
import javafx.scene.layout.Region;

/// When clients reach me: hours of the week, inside my working hours and outside.
final class ReachCard {
    private static final double WIDTH = 420;

    private final ReachWords words;
    private final ChartFrame frame;

    ReachCard(Messages messages, Outbox outbox) {
        words = new ReachWords(messages);
        frame = new ChartFrame("punch", ChartFrame.Room.NARROW, "T", messages, outbox);
        frame.card().setPrefWidth(WIDTH);
        frame.card().setMinWidth(WIDTH);
    }

    Region node() {
        return frame.card();
    }

    void show(PunchCard report) {
        frame.show(words.chart(report, null, "", true));
    }
}
