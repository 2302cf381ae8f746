package boundary.ui;

import boundary.journal.ClientId;
import boundary.letter.LetterDraft;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where open letters are kept: one for each client, and one for somebody who is none.
public final class LetterDrafts {
    private static final String ROOM = "letter";
    private static final String NOBODY = "nobody";

    private LetterDrafts() {}

    private record Found(@Nullable LetterDraft draft) {}

    /// {@return the key under which the letter to a client is kept}
    public static String key(@Nullable ClientId client) {
        return ROOM + ":" + who(client);
    }

    /// {@return the key under which it is kept to whom the last letter was}
    public static String last() {
        return ROOM;
    }

    /// {@return how a client is named there}
    public static String who(@Nullable ClientId client) {
        return client == null ? NOBODY : client.value().toString();
    }

    /// Looks for the open letter to a client.
    public static void ask(FxSession session, @Nullable ClientId client, Consumer<@Nullable LetterDraft> answer) {
        session.ask(
                store -> {
                    String text = store.draft(key(client));
                    return new Found(text == null ? null : LetterDraft.parse(text));
                },
                found -> answer.accept(found.draft()));
    }
}
