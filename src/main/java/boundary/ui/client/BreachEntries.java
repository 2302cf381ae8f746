package boundary.ui.client;

import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.entry.EntryNotes;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The entries that broke a boundary, opened below its bars; each leads to itself.
final class BreachEntries {
    private static final int MOST = 20;

    private final FxSession session;
    private final Messages messages;
    private final EntryNotes notes;
    private final Consumer<InteractionId> open;

    /// @param open takes the entry that is to be opened
    BreachEntries(FxSession session, Messages messages, Consumer<InteractionId> open) {
        this.session = session;
        this.messages = messages;
        this.notes = new EntryNotes(session);
        this.open = open;
    }

    /// Opens the entries of a row in a slot, or closes them.
    void turn(String key, List<Interaction> entries, VBox slot) {
        if (key.equals(slot.getUserData())) {
            slot.setUserData(null);
            slot.getChildren().clear();
            return;
        }
        slot.setUserData(key);
        slot.getChildren().setAll(list(entries));
    }

    private VBox list(List<Interaction> entries) {
        var list = new VBox(2);
        list.getStyleClass().add("breach-entries");
        entries.stream().limit(MOST).map(this::line).forEach(list.getChildren()::add);
        if (entries.size() > MOST) {
            list.getChildren().add(Type.SECONDARY.wrapped(messages.count("boundary.earlier", entries.size() - MOST)));
        }
        return list;
    }

    private HBox line(Interaction entry) {
        LocalDate today = session.shown().get().today();
        String when = new ClientWords(messages).listed(entry.day(), today) + " "
                + messages.dates().time(entry.local().toLocalTime());
        PushButton day =
                PushButton.link(when).small().id("breach-" + entry.id().value()).does(() -> open.accept(entry.id()));
        day.getStyleClass().add("breach-entry");
        day.setMinWidth(Region.USE_PREF_SIZE);
        Label what = notes.of(entry.id(), Type.SECONDARY);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        return new HBox(8, day, what);
    }
}
