package boundary.ui.client;

import boundary.journal.Argument;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edits;
import boundary.journal.Interaction;
import boundary.journal.Signal;
import boundary.report.ArguedEntry;
import boundary.scoring.Assessment;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Shown;
import boundary.ui.kit.InSight;
import boundary.ui.kit.KeyCap;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a fact about an entry would make of the score, before it is applied: before and after, and what would follow
/// from it. Esc thinks better of it.
final class ArguePanel {
    private final FxSession session;
    private final Messages messages;
    private final ClientWords words;
    private final Interaction entry;
    private final Signal kind;
    private final Argument argument;
    private final Consumer<@Nullable Assessment> preview;
    private final Jobs.Latest asking = new Jobs.Latest();
    private final VBox then = new VBox(4);
    private final PushButton apply;
    private final VBox box = new VBox(8);
    private @Nullable ClientId other;

    /// @param preview takes how the client would stand
    ArguePanel(
            FxSession session,
            Messages messages,
            Interaction entry,
            Signal kind,
            Argument argument,
            Consumer<@Nullable Assessment> preview) {
        this.session = session;
        this.messages = messages;
        this.words = new ClientWords(messages);
        this.entry = entry;
        this.kind = kind;
        this.argument = argument;
        this.preview = preview;
        apply = PushButton.primary(messages.text("argue.apply"))
                .id("argue-apply")
                .does(this::apply);
        then.setId("argue-then");
        if (argument == Argument.WRONG_CLIENT) {
            box.getChildren().add(others());
            apply.setDisable(true);
        }
        var step = new HBox(8, apply, Type.SECONDARY.label(messages.text("argue.undo")), new KeyCap("Ctrl Z"));
        step.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().addAll(then, step);
        box.setId("argue-panel");
        box.getStyleClass().addAll("argue-panel", "line-above", InSight.WHOLE);
    }

    VBox node() {
        return box;
    }

    /// Shows what came of it.
    void show(Assessment now, Assessment after) {
        var head = new HBox(
                8,
                Type.FIGURE.label(
                        messages.text("argue.score", words.points(now.hundredths()), words.points(after.hundredths()))),
                words.badge(after.band()),
                Type.SECONDARY.label(
                        now.band() == after.band()
                                ? messages.text("argue.stays")
                                : messages.text(
                                        "argue.instead", messages.wording().band(now.band()))));
        head.setAlignment(Pos.CENTER_LEFT);
        then.getChildren().setAll(head, Type.SECONDARY.wrapped(consequences(now, after)));
        preview.accept(after);
    }

    void focus() {
        (argument == Argument.WRONG_CLIENT ? box.getChildren().getFirst().lookup("#argue-client") : apply)
                .requestFocus();
    }

    private String consequences(Assessment now, Assessment after) {
        String was = messages.figures().chance(1 - now.cause().situational());
        String is = messages.figures().chance(1 - after.cause().situational());
        String pattern =
                was.equals(is) ? messages.text("argue.samePattern", is) : messages.text("argue.pattern", was, is);
        String next = now.suggestion() == after.suggestion()
                ? messages.text("argue.sameSuggestion")
                : messages.text(
                        "argue.suggestion",
                        messages.wording().suggestion(now),
                        messages.wording().suggestion(after));
        return messages.text("argue.follows", pattern, next);
    }

    private HBox others() {
        var choice = new ChoiceOf<Client>(
                "argue-client",
                messages.text("argue.whose"),
                session.journal().clients().stream()
                        .filter(c -> !c.id().equals(entry.client()))
                        .toList(),
                Client::name,
                this::choose);
        return new HBox(choice);
    }

    private void choose(@Nullable Client client) {
        other = client == null ? null : client.id();
        apply.setDisable(other == null);
        ClientId to = other;
        if (to != null) {
            Shown state = session.shown().get();
            asking.start(
                    progress -> ArguedEntry.then(state.journal(), state.scores(), entry, argument, kind, to),
                    after -> show(state.scores().of(entry.client()), after));
        }
    }

    private void apply() {
        ClientId to = other;
        session.ask(
                store -> store.wordsOf(entry.id()),
                said -> session.apply((journal, stamp) -> Edits.argue(
                        journal,
                        Objects.requireNonNull(journal.interaction(entry.id())),
                        said,
                        argument,
                        kind,
                        to,
                        stamp)));
    }
}
