package boundary.ui.client;

import boundary.journal.Agreement;
import boundary.journal.Notice;
import boundary.text.AgreementLines;
import boundary.text.Messages;
import boundary.ui.form.FactWords;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactForm;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was agreed with a client: lines to read, and the form in their place. What is being typed survives every change
/// of the journal.
final class AgreementCard {
    private final FactDesk desk;
    private final Messages messages;
    private final AgreementLines lines;
    private final AgreementFields fields;
    private final PushButton edit;
    private final VBox box = new VBox();
    private final Card card;
    private @Nullable FactForm<Agreement> form;

    AgreementCard(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        lines = new AgreementLines(messages);
        fields = new AgreementFields(desk);
        edit = PushButton.secondary("").small().id("agreement-edit").does(this::open);
        box.setId("agreement-lines");
        card = new Card(messages.text("agreement.title")).extras(edit).flush(box);
    }

    Card card() {
        return card;
    }

    /// @param anew whether it is another client than before: then an open form is closed
    void show(boolean anew) {
        if (anew) {
            form = null;
        }
        if (form == null) {
            arrange();
        }
    }

    /// Opens the form.
    void open() {
        if (form == null) {
            fields.begin(desk.journal().agreement(desk.client()));
            form = new FactForm<>("agreement", fields, new FactWords(messages).list("agreement.none"), this::close);
            arrange();
        }
        fields.first().requestFocus();
    }

    private void close() {
        form = null;
        arrange();
        edit.requestFocus();
    }

    private void arrange() {
        Agreement agreement = desk.journal().agreement(desk.client());
        edit.setText(messages.text(agreement == null ? "agreement.begin" : "common.edit"));
        edit.setAccessibleText(edit.getText() + " " + messages.text("agreement.title"));
        edit.setVisible(form == null);
        FactForm<Agreement> open = form;
        if (open != null) {
            box.getChildren().setAll(open);
        } else if (agreement == null) {
            var empty = new VBox(4, Type.MUTED.wrapped(messages.text("agreement.none")));
            empty.getStyleClass().add("fact-empty");
            box.getChildren().setAll(empty);
        } else {
            var read = new VBox(8, AgreementGrid.of(lines.of(desk.journal(), desk.standing(), agreement)));
            Notice notice = agreement.notice();
            if (notice != null && desk.standing().until() == null) {
                read.getChildren().add(Type.SECONDARY.wrapped(NoticeFields.means(desk, notice)));
            }
            read.getChildren().add(Type.SECONDARY.wrapped(lines.since(desk.journal(), agreement)));
            read.getStyleClass().add("fact-empty");
            box.getChildren().setAll(List.of(read));
        }
    }
}
