package boundary.ui.today;

import boundary.journal.InteractionId;
import boundary.report.DayPage.Entry;
import boundary.ui.FxSession;
import boundary.ui.kit.Type;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// What happened in the entries of a table. The words are not held in memory: they are asked of the store for the rows
/// that are in sight.
final class Notes {
    private static final int LONGEST_TIP = 600;

    private final FxSession session;
    private final Map<InteractionId, String> known = new HashMap<>();

    Notes(FxSession session) {
        this.session = session;
    }

    /// {@return a label that shows the words of an entry, as soon as the store has given them}
    Node of(Entry row) {
        InteractionId id = row.interaction().id();
        Label label = Type.MUTED.label("");
        show(label, known.getOrDefault(id, ""));
        session.ask(store -> store.wordsOf(id), words -> {
            String text = words.note().isBlank() ? words.topic() : words.note();
            String line = text.strip().replaceAll("\\s+", " ");
            known.put(id, line);
            show(label, line);
        });
        return label;
    }

    /// Forgets what it knows: another day is shown.
    void forget() {
        known.clear();
    }

    private static void show(Label label, String line) {
        label.setText(line);
        String tip = line.length() > LONGEST_TIP ? line.substring(0, LONGEST_TIP) + "…" : line;
        label.setTooltip(line.isEmpty() ? null : wrapped(tip));
    }

    private static Tooltip wrapped(String text) {
        var tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(480);
        return tip;
    }
}
