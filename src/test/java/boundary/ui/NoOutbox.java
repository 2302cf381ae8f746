package boundary.ui;

import boundary.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// An outbox that writes nothing and remembers what it was asked for; each is told to be saved as `saved.pdf`.
public final class NoOutbox implements Outbox {
    public final List<Handout> asked = new ArrayList<>();

    @Override
    public void save(Handout handout, Form form, Shown shown, Messages messages, Consumer<Outcome> done) {
        asked.add(handout);
        done.accept(new Outcome.Saved("saved.pdf"));
    }

    @Override
    public String text(Handout handout, Shown shown, Messages messages) {
        asked.add(handout);
        return handout.toString();
    }
}
