package boundary.ui.client;

import boundary.text.Messages;
import boundary.ui.Outbox;
import boundary.ui.Outbox.Handout;
import boundary.ui.Outbox.Outcome;
import boundary.ui.kit.Card;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.util.Map;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The page "how we work together" for the client: to be read here, saved as PDF, or copied as text.
final class SheetCard {
    private static final int LINES = 12;

    private final FactDesk desk;
    private final Messages messages;
    private final Outbox outbox;
    private final TextArea preview = new TextArea();
    private final VBox said = new VBox();
    private final Card card;

    SheetCard(FactDesk desk, Outbox outbox) {
        this.desk = desk;
        this.outbox = outbox;
        messages = desk.messages();
        preview.setId("sheet-preview");
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.setPrefRowCount(LINES);
        preview.setAccessibleText(messages.text("agreement.sheet"));
        preview.getStyleClass().add("words-area");
        said.setId("sheet-said");
        said.managedProperty().bind(said.visibleProperty());
        said.setVisible(false);
        var buttons = new FlowPane(
                8,
                8,
                PushButton.secondary(messages.text("agreement.sheet.pdf"))
                        .small()
                        .id("sheet-pdf")
                        .does(this::save),
                PushButton.secondary(messages.text("agreement.sheet.copy"))
                        .small()
                        .id("sheet-copy")
                        .does(this::copy));
        card = new Card(messages.text("agreement.sheet"))
                .body(new VBox(
                        8, Type.SECONDARY.wrapped(messages.text("agreement.sheet.about")), preview, buttons, said));
        card.setId("sheet-card");
        preview.sceneProperty().subscribe(scene -> refresh());
    }

    Card card() {
        return card;
    }

    void show(boolean anew) {
        if (anew) {
            said.setVisible(false);
        }
        refresh();
    }

    /// The page is only made while it can be read, and only of an agreement.
    private void refresh() {
        boolean agreed = desk.isTurned() && desk.journal().agreement(desk.client()) != null;
        card.setVisible(agreed);
        card.setManaged(agreed);
        if (agreed && preview.getScene() != null) {
            String text = text();
            if (!text.equals(preview.getText())) {
                preview.setText(text);
            }
        }
    }

    private Handout handout() {
        return new Handout.HowWeWork(desk.client());
    }

    private String text() {
        return outbox.text(handout(), desk.shown(), messages);
    }

    private void save() {
        outbox.save(handout(), Outbox.Form.PDF, desk.shown(), messages, outcome -> {
            switch (outcome) {
                case Outcome.Saved saved ->
                    say(Tint.CALM, Icon.CHECK, saved.sentence(messages, "agreement.sheet.saved"));
                case Outcome.Failed(String sentence) -> say(Tint.DRAINING, Icon.WARNING, sentence);
                case Outcome.Left() -> said.setVisible(false);
            }
        });
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text()));
        say(Tint.CALM, Icon.CHECK, messages.text("agreement.sheet.copied"));
    }

    private void say(Tint tint, Icon icon, String sentence) {
        said.getChildren().setAll(new MessageLine(tint, icon, sentence));
        said.setVisible(true);
    }
}
