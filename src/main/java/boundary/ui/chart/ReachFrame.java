package boundary.ui.chart;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.report.PunchCard;
import boundary.scoring.Period;
import boundary.text.Messages;
import boundary.ui.Jobs;
import boundary.ui.Outbox;
import boundary.ui.Shown;
import boundary.ui.kit.Card;
import java.util.List;
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

    /// Takes the focus.
    void focus() {
        frame.focus();
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

    /// Shows the hours of some entries; they come a moment later.
    ///
    /// @param clients of whom the entries are; empty for all
    void show(Shown state, Set<ClientId> clients, List<Interaction> entries) {
        String days = entries.isEmpty()
                ? ""
                : messages.dates()
                        .range(entries.getFirst().day(), entries.getLast().day());
        report.start(
                progress -> PunchCard.of(state.journal(), clients, entries),
                card -> frame.show(new ReachWords(messages).chart(card, name(state, clients), days, false)));
    }

    private static @Nullable String name(Shown state, Set<ClientId> clients) {
        Client only =
                clients.size() == 1 ? state.journal().client(clients.iterator().next()) : null;
        return only == null ? null : only.name();
    }
}
