package boundary.ui.editor;

import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.journal.Words;
import boundary.letter.LetterDraft;
import boundary.ui.FxSession;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Keeps the open letter a moment after the last key, so that it survives whatever ends the program; one for each
/// client.
public final class Drafts {
    private static final Duration SOON = Duration.seconds(1);
    private static final String NOBODY = "nobody";

    private final FxSession session;
    private final String room;
    private final PauseTransition soon = new PauseTransition(SOON);
    private @Nullable Runnable waiting;

    /// What was kept, and the words of the entry that a letter answers.
    record Found(@Nullable LetterDraft draft, Words words) {}

    /// @param room whose drafts they are: screens that have a letter each don't mix them up
    Drafts(FxSession session, String room) {
        this.session = session;
        this.room = room;
        soon.setOnFinished(event -> now());
    }

    /// {@return the key under which the letter to a client is kept}
    public static String key(String room, @Nullable ClientId client) {
        return room + ":" + (client == null ? NOBODY : client.value());
    }

    /// Looks for the letter to a client.
    void find(@Nullable ClientId client, @Nullable InteractionId entry, Consumer<Found> found) {
        now();
        session.ask(
                store -> {
                    String text = store.draft(key(room, client));
                    LetterDraft draft = text == null ? null : LetterDraft.parse(text);
                    InteractionId about = entry != null || draft == null ? entry : draft.entry();
                    return new Found(draft, about == null ? Words.NONE : store.wordsOf(about));
                },
                found);
    }

    /// Notes to whom the last letter was, so that it is the first to be shown next time.
    void remember(@Nullable ClientId client) {
        String who = client == null ? NOBODY : client.value().toString();
        session.ask(
                store -> {
                    store.keepDraft(room, who);
                    return who;
                },
                kept -> {});
    }

    /// Tells to whom the last letter was.
    void last(Consumer<@Nullable ClientId> found) {
        session.ask(store -> new Last(store.draft(room)), last -> found.accept(last.client()));
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
                    store.keepDraft(key(room, client), text);
                    return text;
                },
                kept -> {});
    }

    private record Last(@Nullable String who) {
        @Nullable
        ClientId client() {
            try {
                return who == null || who.equals(NOBODY) ? null : new ClientId(UUID.fromString(who));
            } catch (IllegalArgumentException broken) {
                return null;
            }
        }
    }
}
