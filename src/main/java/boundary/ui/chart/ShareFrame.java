package boundary.ui.chart;

import boundary.journal.ClientId;
import boundary.report.IncomeAndDrain;
import boundary.text.Messages;
import boundary.ui.Jobs;
import boundary.ui.Outbox;
import boundary.ui.Shown;
import boundary.ui.kit.Card;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.Set;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// A card with the share of the income of each client beside its share of the drained time.
public final class ShareFrame {
    private final ShareWords words;
    private final ChartFrame frame;
    private final Label missing = Type.SECONDARY.wrapped("");
    private final Jobs.Latest report = new Jobs.Latest();

    /// @param outbox writes pictures
    public ShareFrame(Messages messages, Outbox outbox) {
        words = new ShareWords(messages);
        frame = new ChartFrame("shares", ChartFrame.Room.WIDE, "T", messages, outbox);
        missing.setId("shares-missing");
        frame.below(missing);
    }

    /// {@return the card}
    public Card card() {
        return frame.card();
    }

    /// Shows the shares of the twelve months up to a day; they come a moment later.
    ///
    /// @param chosen whose rows are shown; empty for all
    /// @param strong whom the page is about; nothing where it is about all
    public void show(Shown state, Set<ClientId> chosen, @Nullable ClientId strong, LocalDate day) {
        report.start(progress -> IncomeAndDrain.of(state.journal(), day), shares -> {
            frame.show(words.chart(shares, chosen, strong));
            missing.setText(words.missing(shares));
            missing.setManaged(!missing.getText().isEmpty());
            boolean drawn = !shares.rows().isEmpty();
            frame.card().setVisible(drawn);
            frame.card().setManaged(drawn);
        });
    }
}
