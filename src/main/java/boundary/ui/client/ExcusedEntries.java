package boundary.ui.client;

import boundary.journal.Edits;
import boundary.journal.Interaction;
import boundary.report.Excused;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.entry.EntryNotes;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What does not count, since it was agreed or invited: behind a link, each with the way back.
final class ExcusedEntries {
    private static final int MOST = 30;

    private final FxSession session;
    private final Messages messages;
    private final EntryNotes notes;
    private final ClientWords words;
    private final VBox list = new VBox();
    private final VBox box = new VBox(4);
    private boolean open;

    ExcusedEntries(FxSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        notes = new EntryNotes(session);
        words = new ClientWords(messages);
        list.setId("excused-entries");
        list.getStyleClass().add("excused-entries");
        box.setId("excused");
    }

    Region node() {
        return box;
    }

    void show(List<Excused> excused, boolean anew) {
        open = open && !anew;
        box.getChildren().clear();
        box.setVisible(!excused.isEmpty());
        box.setManaged(!excused.isEmpty());
        if (excused.isEmpty()) {
            open = false;
            return;
        }
        box.getChildren()
                .add(PushButton.link(messages.count("argue.excused", excused.size()))
                        .small()
                        .id("excused-link")
                        .does(() -> {
                            open = !open;
                            show(excused, false);
                        }));
        if (open) {
            list.getChildren()
                    .setAll(excused.stream().limit(MOST).map(this::row).toList());
            box.getChildren().add(list);
        }
    }

    private Node row(Excused excused) {
        Interaction entry = excused.entry();
        String what = messages.text(
                "argue.excusedEntry",
                messages.dates().briefYear(entry.day()),
                messages.wording().signalRow(excused.kind()),
                words.contact(entry));
        var texts = new VBox(notes.of(entry.id(), Type.SMALL), Type.AXIS.label(what));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        PushButton back = PushButton.secondary(messages.text("argue.stands"))
                .small()
                .id("withdraw-" + entry.id().value() + "-" + excused.kind())
                .does(() -> withdraw(excused));
        back.setAccessibleText(messages.text("argue.stands") + ", " + what);
        var row = new HBox(8, texts, back);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("excused-row");
        return row;
    }

    private void withdraw(Excused excused) {
        session.ask(
                store -> store.wordsOf(excused.entry().id()),
                said -> session.apply((journal, stamp) -> Edits.withdraw(
                        Objects.requireNonNull(
                                journal.interaction(excused.entry().id())),
                        said,
                        excused.kind(),
                        stamp)));
    }
}
