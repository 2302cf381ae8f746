package boundary.ui.editor;

import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.journal.Words;
import boundary.letter.LetterDraft;
import boundary.ui.FxSession;
import boundary.ui.LetterDrafts;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Keeps the open letter a moment after the last key, so that it survives whatever ends the program; one for each
/// client.
final class Drafts {
    private static final Duration SOON = Duration.seconds(1);

    private final FxSession session;
    private final PauseTransition soon = new PauseTransition(SOON);
    private @Nullable Runnable waiting;

    /// What was kept, and the words of the entry that a letter answers.
    record Found(@Nullable LetterDraft draft, Words words) {}

    Drafts(FxSession session) {
        this.session = session;
        soon.setOnFinished(event -> now());
    }

    /// Looks for the letter to a client.
    void find(@Nullable ClientId client, @Nullable InteractionId entry, Consumer<Found> found) {
        now();
        session.ask(
                store -> {
                    String text = store.draft(LetterDrafts.key(client));
                    LetterDraft draft = text == null ? null : LetterDraft.parse(text);
                    InteractionId about = entry != null || draft == null ? entry : draft.entry();
                    return new Found(draft, about == null ? Words.NONE : store.wordsOf(about));
                },
                found);
    }

    /// Notes to whom the last letter was, so that it is the first to be shown next time.
    void remember(@Nullable ClientId client) {
        String who = LetterDrafts.who(client);
        session.ask(
                store -> {
                    store.keepDraft(LetterDrafts.last(), who);
                    return who;
                },
                kept -> {});
    }

    /// Tells to whom the last letter was.
    void last(Consumer<@Nullable ClientId> found) {
        session.ask(store -> new Last(store.draft(LetterDrafts.last())), last -> found.accept(last.client()));
    }

    /// Keeps a letter soon.
    void keep(@Nullable ClientId client, Supplier<LetterDraft> draft) {
        waiting = () -> write(client, draft.get().text());
        soon.playFromStart();
    }

    /// Forgets the letter to a client.
    void forget(@Nullable ClientId client) {
        waiting = null;
        soon.stop();
        write(client, "");
    }

    /// Keeps at once what waits.
    void now() {
        soon.stop();
        Runnable write = waiting;
        waiting = null;
        if (write != null) {
            write.run();
        }
    }

    private void write(@Nullable ClientId client, String text) {
        session.ask(
                store -> {
                    store.keepDraft(LetterDrafts.key(client), text);
                    return text;
                },
                kept -> {});
    }

    private record Last(@Nullable String who) {
        @Nullable
        ClientId client() {
            try {
                return who == null || who.equals(LetterDrafts.who(null)) ? null : new ClientId(UUID.fromString(who));
            } catch (IllegalArgumentException broken) {
                return null;
            }
        }
    }
}
