package boundary.ui.transfer;

import boundary.exchange.Imported;
import boundary.exchange.ProblemWords;
import boundary.journal.Edit;
import boundary.session.StoreException;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.kit.Card;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Import: choose, see what is new and what is left out, apply. Nothing reaches the journal before it is applied, and
/// then all of it as one edit.
final class ImportCard {
    private static final double EDGE = 14;

    private final FxSession session;
    private final Messages messages;
    private final Transfers transfers;
    private final VBox stage = new VBox(12);
    private final PushButton file;
    private final PushButton folder;
    private final Card card;
    private Jobs.@Nullable Progress reading;

    ImportCard(FxSession session, Messages messages, Choosers choosers, Transfers transfers) {
        this.session = session;
        this.messages = messages;
        this.transfers = transfers;
        stage.setId("import-stage");
        stage.managedProperty().bind(stage.visibleProperty());
        file = PushButton.secondary(messages.text("transfer.import.file"))
                .id("import-file")
                .does(() -> read(choosers.file(messages.text("transfer.import.file"))));
        folder = PushButton.secondary(messages.text("transfer.import.folder"))
                .id("import-folder")
                .does(() -> read(choosers.folder(messages.text("transfer.import.folder"))));
        var about = Type.MUTED.wrapped(messages.text("transfer.import.about"));
        card = new Card(messages.text("transfer.import")).body(new VBox(12, about, new HBox(8, folder, file), stage));
        show();
    }

    Card card() {
        return card;
    }

    /// Puts the focus on the first step.
    void focus() {
        folder.requestFocus();
    }

    /// Stops what runs; what was read and not applied is forgotten.
    void stop() {
        if (reading != null) {
            reading.cancel();
            reading = null;
            choosing(true);
            show();
        }
    }

    private void read(@Nullable String path) {
        if (path == null) {
            return;
        }
        choosing(false);
        var working = new Working(messages, "import-progress", messages.text("transfer.reading", path), this::stopped);
        show(working.node());
        var journal = session.journal();
        reading = Jobs.start(
                progress -> transfers.read(path, journal, progress),
                working::at,
                imported -> done(path, imported),
                why -> failed(path, why));
        working.of(reading).focus();
    }

    private void done(String path, Imported imported) {
        reading = null;
        choosing(true);
        switch (imported) {
            case Imported.Refused refused -> wrong(new ProblemWords(messages).sentence(refused.why()));
            case Imported.Read read -> preview(path, read);
        }
    }

    private void preview(String path, Imported.Read read) {
        var preview = new Preview(messages, read);
        Edit edit = read.edit();
        var sentence = Type.SECTION.wrapped(preview.sentence());
        sentence.setId("import-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, sentence);
        head.setAlignment(Pos.CENTER_LEFT);
        var lines = new VBox(8, Type.SECONDARY.wrapped(path), head, flush(preview.files()));
        if (preview.hasProblems()) {
            lines.getChildren()
                    .addAll(Type.STRONG.label(messages.text("transfer.leftOut")), flush(preview.problemTable()));
        }
        if (edit == null) {
            lines.getChildren().add(2, Type.MUTED.wrapped(messages.text("transfer.nothing")));
            show(lines);
            focus();
        } else {
            var apply = PushButton.primary(messages.text("common.apply")).id("import-apply");
            apply.does(() -> apply(path, edit, preview));
            var drop = PushButton.secondary(messages.text("common.cancel"))
                    .id("import-drop")
                    .does(this::stopped);
            head.getChildren().addAll(apply, drop);
            show(lines);
            apply.requestFocus();
        }
    }

    private void apply(String path, Edit edit, Preview preview) {
        choosing(false);
        show(Type.BODY.wrapped(messages.text("transfer.applying")));
        session.apply(
                (journal, stamp) -> edit,
                saved -> said(Tint.CALM, Icon.CHECK, messages.text("transfer.applied", path, preview.sentence())),
                why -> wrong(refusal(why, messages.text("transfer.stale"))));
    }

    private void stopped() {
        reading = null;
        said(Tint.UNKNOWN, Icon.INFO, messages.text("transfer.stopped"));
    }

    private void failed(String path, Exception why) {
        reading = null;
        wrong(refusal(why, messages.text("transfer.unread", path)));
    }

    private String refusal(Exception why, String otherwise) {
        return why instanceof StoreException trouble
                ? messages.text("trouble." + trouble.trouble(), trouble.where())
                : otherwise;
    }

    private void wrong(String sentence) {
        said(Tint.DRAINING, Icon.WARNING, sentence);
    }

    private void said(Tint tint, Icon icon, String sentence) {
        choosing(true);
        var line = new MessageLine(tint, icon, sentence).boxed();
        line.setId("import-said");
        show(line);
        focus();
    }

    /// {@return the table, reaching from edge to edge of the card}
    private static Node flush(Node table) {
        VBox.setMargin(table, new Insets(0, -EDGE, 0, -EDGE));
        return table;
    }

    private void choosing(boolean possible) {
        file.setDisable(!possible);
        folder.setDisable(!possible);
    }

    private void show(Node... nodes) {
        stage.getChildren().setAll(nodes);
        stage.setVisible(nodes.length > 0);
    }
}
