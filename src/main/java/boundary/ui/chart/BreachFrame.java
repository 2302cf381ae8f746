package boundary.ui.chart;

import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.report.BoundaryWeeks;
import boundary.text.Messages;
import boundary.ui.Outbox;
import boundary.ui.kit.Card;
import java.time.LocalDate;
import java.util.List;

/// A card with the weeks before and after each boundary was told; there is none where none was.
public final class BreachFrame {
    private final BreachWords words;
    private final ChartFrame frame;

    /// @param room how wide it stands
    /// @param outbox writes pictures
    public BreachFrame(ChartFrame.Room room, Messages messages, Outbox outbox) {
        words = new BreachWords(messages);
        frame = new ChartFrame("breaches", room, "T", messages, outbox);
    }

    /// {@return the card}
    public Card card() {
        return frame.card();
    }

    /// Shows the boundaries of a client as they stand on a day.
    public void show(Journal journal, Client client, LocalDate day) {
        List<BoundaryWeeks> told = BoundaryWeeks.of(journal, client, day, BreachWords.MOST_WEEKS);
        frame.card().setVisible(!told.isEmpty());
        frame.card().setManaged(!told.isEmpty());
        if (!told.isEmpty()) {
            frame.show(words.chart(told, client.name()));
        }
    }
}
