package boundary.ui.client;

import boundary.journal.InteractionId;
import boundary.journal.Words;
import boundary.ui.FxSession;
import boundary.ui.kit.Type;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// What happened in entries. The words are not held in memory: they are asked of the store for the rows in sight.
final class EntryNotes {
    private static final int LONGEST_TIP = 600;
    private static final double TIP_WIDTH = 480;

    private final FxSession session;
    private final Map<InteractionId, String> known = new HashMap<>();

    EntryNotes(FxSession session) {
        this.session = session;
    }

    /// {@return a label that shows the words of an entry, as soon as the store has given them}
    Label of(InteractionId id, Type type) {
        Label label = type.label("");
        show(label, known.getOrDefault(id, ""));
        session.ask(store -> store.wordsOf(id), words -> {
            String line = line(words);
            known.put(id, line);
            show(label, line);
        });
        return label;
    }

    private static String line(Words words) {
        String text = words.note().isBlank() ? words.topic() : words.note();
        return text.strip().replaceAll("\\s+", " ");
    }

    private static void show(Label label, String line) {
        label.setText(line);
        if (!line.isEmpty()) {
            var tip = new Tooltip(line.length() > LONGEST_TIP ? line.substring(0, LONGEST_TIP) + "…" : line);
            tip.setWrapText(true);
            tip.setMaxWidth(TIP_WIDTH);
            label.setTooltip(tip);
        }
    }
}
