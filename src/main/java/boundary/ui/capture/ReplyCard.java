package boundary.ui.capture;

import boundary.journal.Answer;
import boundary.letter.QuickReply;
import boundary.text.Messages;
import boundary.ui.kit.Icon;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One short reply: its text, the way to copy it, and once it is copied, the way to say that it was sent. An offer is
/// answered by the client, so it asks whether they agreed.
final class ReplyCard extends VBox {
    private final QuickReply reply;
    private final PushButton copy;
    private final PushButton sent;
    private final Label copied;
    private final Label done;
    private final HBox steps = new HBox(8);
    private final Region gap = new Region();
    private boolean isCopied;

    /// @param number the key that copies it
    /// @param mark marks it as sent, or an offer as accepted
    ReplyCard(Messages messages, QuickReply reply, int number, Runnable mark) {
        this.reply = reply;
        String id = "reply-" + reply.kind();
        boolean offer = reply.kind().answer() == null;
        setId(id);
        getStyleClass().add("reply-card");
        Label text = Type.BODY.wrapped(reply.text());
        text.setId(id + "-text");
        text.setMinHeight(USE_PREF_SIZE);
        copy = PushButton.secondary(messages.text("reply.copy"))
                .small()
                .key(Integer.toString(number))
                .id(id + "-copy")
                .does(this::copy);
        copy.setAccessibleText(messages.text("reply.copy") + ", " + reply.text());
        sent = PushButton.secondary(messages.text(offer ? "reply.accepted" : "reply.markSent"))
                .small()
                .id(id + "-sent")
                .does(mark);
        copied = mark(messages.text("reply.copied"), id + "-copied");
        done = mark(messages.text(offer ? "reply.wasAccepted" : "reply.wasSent"), id + "-done");
        HBox.setHgrow(gap, Priority.ALWAYS);
        steps.setAlignment(Pos.CENTER_LEFT);
        var fill = new Region();
        VBox.setVgrow(fill, Priority.ALWAYS);
        getChildren().addAll(Type.SECONDARY.label(messages.name("reply.kind.", reply.kind())), text);
        if (offer) {
            getChildren().add(Type.SECONDARY.wrapped(messages.text("reply.offer")));
        }
        getChildren().addAll(fill, steps);
        setPrefWidth(300);
        setMinWidth(0);
        arrange(false);
    }

    /// Shows what stands as the answer to the entry.
    void show(@Nullable Answer answer) {
        arrange(isCopied && answer == Objects.requireNonNullElse(reply.kind().answer(), Answer.AGREED_PAID));
    }

    /// Puts the text on the clipboard.
    void copy() {
        var content = new ClipboardContent();
        content.putString(reply.text());
        Clipboard.getSystemClipboard().setContent(content);
        isCopied = true;
        getStyleClass().remove("copied");
        getStyleClass().add("copied");
        arrange(false);
        Focus.visibly(sent);
    }

    /// Moves the focus to what is to be done next.
    void focusStep() {
        Focus.visibly(isCopied ? sent : copy);
    }

    private void arrange(boolean isSent) {
        if (isSent) {
            steps.getChildren().setAll(done, gap);
        } else if (isCopied) {
            steps.getChildren().setAll(copied, gap, sent);
        } else {
            steps.getChildren().setAll(gap, copy);
        }
    }

    private static Label mark(String words, String id) {
        Label label = Type.SMALL.label(words);
        label.setGraphic(Icon.CHECK.node("calm"));
        label.getStyleClass().add("calm-words");
        label.setId(id);
        return label;
    }
}
