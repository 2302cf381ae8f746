package boundary.app;

import boundary.text.Messages;
import boundary.ui.Outbox;
import boundary.ui.Shown;
import boundary.ui.transfer.Choosers;
import java.util.function.Consumer;

/// Writes documents of the open journal where the user says.
final class JournalOutbox implements Outbox {
    private final Choosers choosers;

    JournalOutbox(Choosers choosers) {
        this.choosers = choosers;
    }

    @Override
    public void save(Handout handout, Form form, Shown shown, Messages messages, Consumer<Outcome> done) {
        throw new IllegalStateException("not yet: " + choosers);
    }

    @Override
    public String text(Handout handout, Shown shown, Messages messages) {
        throw new IllegalStateException("not yet: " + choosers);
    }
}
