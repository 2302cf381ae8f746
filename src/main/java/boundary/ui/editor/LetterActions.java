package boundary.ui.editor;

import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.Disengagement;
import boundary.letter.LetterTemplate;
import boundary.letter.MergeField;
import boundary.text.Messages;
import boundary.ui.Outbox;
import boundary.ui.Post;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be done with the letter on a desk: copy it, open it in the mail program, save or print it, and mark it as
/// sent. What there is to say stands in `notices`. For the interface's thread.
public final class LetterActions {
    private final LetterDesk desk;
    private final Post post;
    private final Sending sending;
    private final Messages messages;
    private final VBox notices = new VBox(4);
    private final PushButton copy;
    private final PushButton mail;
    private final MenuButton save;
    private final PushButton sent;
    private Set<MergeField> warned = Set.of();

    /// @param now the moment and zone of the user
    public LetterActions(LetterDesk desk, Post post, Supplier<ZonedDateTime> now) {
        this.desk = desk;
        this.post = post;
        messages = desk.messages();
        sending = new Sending(desk, now);
        notices.setId("letter-notices");
        Sheet.dress(notices);
        notices.managedProperty().bind(Bindings.isNotEmpty(notices.getChildren()));
        copy = PushButton.primary(messages.text("letters.copy"))
                .key("Ctrl Shift C")
                .id("letter-copy")
                .does(this::copy);
        mail = PushButton.secondary(messages.text("letters.mail"))
                .id("letter-mail")
                .does(this::mail);
        save = new MenuButton(messages.text("letters.save"));
        save.setId("letter-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        for (Post.LetterForm form : Post.LetterForm.values()) {
            save.getItems().add(item("letter-save-" + form, messages.name("letters.form.", form), () -> save(form)));
        }
        save.getItems().add(item("letter-print", messages.text("letters.print"), this::print));
        sent = PushButton.secondary(messages.text("letters.sent"))
                .small()
                .id("letter-sent")
                .does(this::markSent);
        desk.state().subscribe(state -> {
            sent.setDisable(state.client() == null);
            if (!state.missing().equals(warned)) {
                warned = Set.of();
            }
        });
    }

    /// {@return the place for what there is to say}
    public Region notices() {
        return notices;
    }

    /// {@return copies the letter}
    public Node copyButton() {
        return copy;
    }

    /// {@return opens it in the mail program}
    public Node mailButton() {
        return mail;
    }

    /// {@return saves or prints it}
    public Node saveButton() {
        return save;
    }

    /// {@return marks it as sent}
    public Node sentButton() {
        return sent;
    }

    /// Handles the keys that work wherever the cursor is on the screen.
    public void press(KeyEvent key) {
        if (key.getCode() == KeyCode.C && key.isShortcutDown() && key.isShiftDown()) {
            copy();
            key.consume();
        }
    }

    /// Copies the letter rich and plain, and says what in it is not filled in.
    public void copy() {
        if (isClosed()) {
            return;
        }
        Clip.copy(desk.finished());
        said(messages.text("letters.copied"));
    }

    private void mail() {
        if (isClosed()) {
            return;
        }
        sending.whenSlept(notices, () -> {
            String trouble = post.mail(desk.finished(), messages);
            if (trouble == null) {
                said(messages.text("letters.mailed"));
            } else {
                Clip.copy(desk.finished());
                warn(trouble);
            }
        });
    }

    private void save(Post.LetterForm form) {
        post.save(desk.finished(), form, messages, outcome -> {
            switch (outcome) {
                case Outbox.Outcome.Saved saved -> said(saved.sentence(messages, "letters.saved"));
                case Outbox.Outcome.Left l -> notices.getChildren().clear();
                case Outbox.Outcome.Failed failed -> warn(failed.sentence());
            }
        });
    }

    private void print() {
        String trouble = post.print(desk.finished(), messages);
        if (trouble != null) {
            warn(trouble);
        }
    }

    private void markSent() {
        if (!isClosed()) {
            sending.whenSlept(notices, () -> sending.ask(notices, this::sentBy));
        }
    }

    /// {@return whether the plan of an ending allows no contact with the reader and this is not the letter that
    /// says so; then says it}
    private boolean isClosed() {
        LetterState letter = desk.state().get();
        Client reader = letter.client();
        if (reader == null || letter.builtIn() == LetterTemplate.NO_CONTACT) {
            return false;
        }
        Disengagement plan = desk.session().journal().disengagement(reader.id());
        if (plan == null || !plan.isStanding() || !plan.noContact()) {
            return false;
        }
        String only = messages.name("letter.template.", LetterTemplate.NO_CONTACT);
        warn(messages.text("letters.noContact", reader.name(), only));
        return true;
    }

    private void sentBy(Channel channel) {
        sending.send(
                channel,
                () -> say(Tint.CALM, Icon.CHECK, messages.text("letters.logged")),
                () -> warn(messages.text("client.notSaved")));
    }

    /// Says that it went well, or once that something in it is not filled in.
    private void said(String sentence) {
        Set<MergeField> missing = desk.state().get().missing();
        if (missing.isEmpty() || missing.equals(warned)) {
            say(Tint.CALM, Icon.CHECK, sentence);
            return;
        }
        warned = missing;
        String names = EnumSet.copyOf(missing).stream()
                .map(field -> messages.name("letter.field.", field))
                .collect(Collectors.joining(", "));
        warn(sentence + ". " + messages.count("letters.unfilled", missing.size(), names));
    }

    private void warn(String sentence) {
        say(Tint.STRAINED, Icon.WARNING, sentence);
    }

    private void say(Tint tint, Icon icon, String sentence) {
        PushButton close = PushButton.icon(Icon.CLOSE, messages.text("common.close"))
                .small()
                .id("letter-notice-close")
                .does(() -> notices.getChildren().clear());
        notices.getChildren().setAll(new MessageLine(tint, icon, sentence, close).boxed());
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
