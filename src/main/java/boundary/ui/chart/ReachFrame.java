package boundary.ui.chart;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.report.PunchCard;
import boundary.scoring.Period;
import boundary.text.Messages;
import boundary.ui.Jobs;
import boundary.ui.Outbox;
import boundary.ui.Shown;
import boundary.ui.kit.Card;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A card with the hours of the week in which clients reach me.
public final class ReachFrame {
    private final Messages messages;
    private final ChartFrame frame;
    private final Jobs.Latest report = new Jobs.Latest();

    /// @param outbox writes pictures
    public ReachFrame(Messages messages, Outbox outbox) {
        this.messages = messages;
        frame = new ChartFrame("reach", ChartFrame.Room.WIDE, "T", messages, outbox);
    }

    /// {@return the card}
    public Card card() {
        return frame.card();
    }

    /// Shows the hours in a time; they come a moment later.
    ///
    /// @param clients whom to look at; empty for all
    public void show(Shown state, Set<ClientId> clients, Period period) {
        report.start(
                progress -> PunchCard.of(state.journal(), clients, period),
                card -> frame.show(new ReachWords(messages)
                        .chart(card, name(state, clients), messages.dates().range(period.from(), period.to()), false)));
    }

    private static @Nullable String name(Shown state, Set<ClientId> clients) {
        Client only =
                clients.size() == 1 ? state.journal().client(clients.iterator().next()) : null;
        return only == null ? null : only.name();
    }
}
