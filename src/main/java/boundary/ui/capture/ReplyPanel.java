package boundary.ui.capture;

import boundary.journal.Answer;
import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.letter.LetterLanguage;
import boundary.letter.QuickReply;
import boundary.letter.ReplyTerms;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.kit.Icon;
import boundary.ui.kit.KeyCap;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// "Reply at once": three short messages in the client's language, to be copied. What is copied is not sent: the answer
/// stays open until it is marked as sent.
final class ReplyPanel extends VBox {
    private final Messages messages;
    private final Answering answering;
    private final Supplier<ZonedDateTime> now;
    private final Runnable leave;
    private final Segmented<Language> languages = new Segmented<Language>().small();
    private final Label whom = Type.SECONDARY.label("");
    private final HBox row = new HBox(8);
    private final List<ReplyCard> cards = new ArrayList<>();
    private boolean begun;
    private @Nullable Answer answered;

    /// @param now the moment and zone of the consultant
    /// @param leave called where nothing that can be pressed is left where the focus was
    ReplyPanel(Messages messages, Answering answering, Supplier<ZonedDateTime> now, Runnable leave) {
        this.messages = messages;
        this.leave = leave;
        this.answering = answering;
        this.now = now;
        setId("capture-replies");
        getStyleClass().add("replies");
        for (Language language : Language.values()) {
            languages.choice(language, language.ownName());
            languages.button(language).setId("reply-in-" + language.tag());
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        whom.setMinWidth(0);
        languages.setMinWidth(USE_PREF_SIZE);
        Label title = Type.SECTION.label(messages.text("reply.title"));
        title.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(8, title, new KeyCap("F2"), whom, gap, languages);
        head.setAlignment(Pos.CENTER_LEFT);
        var copied = new MessageLine(Tint.UNKNOWN, Icon.MESSAGE, messages.text("reply.notSent"));
        copied.getStyleClass().add("small");
        getChildren().addAll(head, row, copied);
        languages.valueProperty().subscribe(language -> compose(language));
    }

    /// Composes the replies, in the language of the client where that is one of the three.
    void begin() {
        Client client = client();
        if (begun || client == null) {
            return;
        }
        begun = true;
        Language own = client.language() == null ? null : Language.of(client.language());
        String name = client.contact().isEmpty() ? client.name() : client.contact();
        whom.setText(messages.text(own == null ? "reply.to" : "reply.toInTheirs", name));
        languages.valueProperty().set(own == null ? messages.language() : own);
    }

    /// Shows the answer of the entry as it stands.
    void show(Interaction entry) {
        boolean focused = isFocusWithin();
        answered = entry.answer();
        cards.forEach(card -> card.show(answered));
        if (focused && !isFocusWithin()) {
            leave.run();
        }
    }

    void focusFirst() {
        cards.getFirst().focusStep();
    }

    /// Copies the reply of a number; {@return whether there is one}
    boolean copy(int number) {
        if (number < 1 || number > cards.size()) {
            return false;
        }
        cards.get(number - 1).copy();
        return true;
    }

    private void compose(@Nullable Language language) {
        Client client = client();
        if (language == null || client == null) {
            return;
        }
        Messages theirs = Messages.in(language);
        ReplyTerms terms = ReplyTerms.of(answering.session().journal(), client, now.get(), theirs.figures()::money);
        cards.clear();
        for (QuickReply reply : QuickReply.of(LetterLanguage.valueOf(language.name()), terms)) {
            cards.add(new ReplyCard(messages, reply, cards.size() + 1, () -> sent(reply.kind())));
        }
        cards.forEach(card -> {
            card.show(answered);
            HBox.setHgrow(card, Priority.ALWAYS);
        });
        row.getChildren().setAll(cards);
    }

    private void sent(QuickReply.Kind kind) {
        answering.save(Objects.requireNonNullElse(kind.answer(), Answer.AGREED_PAID), null);
    }

    private @Nullable Client client() {
        Interaction entry = answering.entry();
        return entry == null ? null : answering.session().journal().client(entry.client());
    }
}
