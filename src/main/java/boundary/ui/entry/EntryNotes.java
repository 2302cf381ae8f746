package boundary.ui.entry;

import boundary.journal.InteractionId;
import boundary.journal.Words;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.kit.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// What happened in entries. The words are not held in memory: they are asked of the store for the rows in sight, and
/// only those seen last are remembered, by their beginning.
public final class EntryNotes {
    private static final int REMEMBERED = 2_000;
    private static final int LONGEST = 600;
    private static final double TIP_WIDTH = 480;

    private final FxSession session;
    private final String none;
    private final @Nullable Messages messages;
    private final Map<InteractionId, String> known = new Remembered();

    /// Notes of which nothing stands where an entry has no words.
    public EntryNotes(FxSession session) {
        this(session, "");
    }

    /// @param none stands, muted, where an entry has no words
    public EntryNotes(FxSession session, String none) {
        this(session, none, null);
    }

    /// @param none stands, muted, where an entry has no words
    /// @param messages by which it is said that words were taken back for good; nothing says nothing of it
    public EntryNotes(FxSession session, String none, @Nullable Messages messages) {
        this.session = session;
        this.none = none;
        this.messages = messages;
    }

    /// {@return a label that shows the words of an entry, as soon as the store has given them}
    public Label of(InteractionId id, Type type) {
        Label label = type.label("");
        String before = known.get(id);
        if (before != null) {
            show(label, before);
        }
        session.ask(store -> store.wordsOf(id), words -> {
            String line = words.isEmpty() ? takenBack(id) : line(words);
            known.put(id, line);
            show(label, line);
        });
        return label;
    }

    /// {@return that the words of an entry were taken back for good, and when; empty where they never were}
    private String takenBack(InteractionId id) {
        Instant at = session.journal().takenBack(id);
        return at == null || messages == null
                ? ""
                : messages.text(
                        "erase.entry.note",
                        messages.dates()
                                .day(LocalDate.ofInstant(
                                        at, session.journal().policy().zone())));
    }

    private static String line(Words words) {
        String text = words.note().isBlank() ? words.topic() : words.note();
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }

    private void show(Label label, String line) {
        label.setText(line.isEmpty() ? none : line);
        label.setTooltip(line.isEmpty() ? null : tip(line));
        label.getStyleClass().remove("no-words");
        if (line.isEmpty()) {
            label.getStyleClass().add("no-words");
        }
    }

    private static Tooltip tip(String line) {
        var tip = new Tooltip(line);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        return tip;
    }

    /// Forgets what was looked at longest ago.
    private static final class Remembered extends LinkedHashMap<InteractionId, String> {
        private static final long serialVersionUID = 1;

        Remembered() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<InteractionId, String> eldest) {
            return size() > REMEMBERED;
        }
    }
}
