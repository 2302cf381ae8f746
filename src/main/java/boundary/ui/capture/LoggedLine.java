package boundary.ui.capture;

import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Scores;
import boundary.text.Messages;
import boundary.ui.Shown;
import boundary.ui.kit.BandBadge;
import boundary.ui.kit.Icon;
import boundary.ui.kit.KeyCap;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What was just logged, the way back, and what it did to the client's score.
final class LoggedLine extends HBox {
    private static final double WIDE = 900;
    private static final double NAME = 120;
    private static final int LONG = 24;

    private final Interaction entry;
    private final Edit edit;
    private final HBox undo;

    private LoggedLine(
            Messages messages, Edit edit, Interaction entry, Client client, Scores before, Shown after, Runnable back) {
        this.entry = entry;
        this.edit = edit;
        setId("capture-logged");
        getStyleClass().add("capture-row");
        setAlignment(Pos.CENTER_LEFT);
        String summary = new EntryWords(messages, after.today()).summary(entry);
        Label what = Type.BODY.label(", " + summary);
        what.setTooltip(new Tooltip(client.name() + ", " + summary));
        HBox.setHgrow(what, Priority.SOMETIMES);
        undo = new HBox(
                4,
                PushButton.link(messages.text("capture.undo"))
                        .small()
                        .id("capture-undo")
                        .does(back),
                new KeyCap("Ctrl Z"));
        undo.setAlignment(Pos.CENTER_LEFT);
        undo.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label name = Type.STRONG.label(client.name());
        name.setMaxWidth(240);
        name.setMinWidth(client.name().length() > LONG ? NAME : USE_PREF_SIZE);
        var logged = Type.BODY.label(messages.text("capture.logged", "").strip());
        logged.setMinWidth(USE_PREF_SIZE);
        var words = new HBox(name, what);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(80);
        getChildren().addAll(Icon.CHECK.node("calm"), logged, words, undo, gap, score(messages, client, before, after));
        setAccessibleText(messages.text("capture.logged", client.name() + ", " + summary));
    }

    /// {@return the line for an edit that logged an entry, or nothing for another edit}
    static @Nullable LoggedLine of(Messages messages, Edit edit, Scores before, Shown after, Runnable back) {
        for (Change change : edit.changes()) {
            if (change instanceof Change.OfInteraction c && c.after() != null) {
                Interaction entry = c.after();
                Client client = after.journal().client(entry.client());
                return client == null ? null : new LoggedLine(messages, edit, entry, client, before, after, back);
            }
        }
        return null;
    }

    /// {@return the entry as it was logged}
    Interaction entry() {
        return entry;
    }

    /// Offers the way back only while undo would take back just this; {@return whether the entry still stands}
    boolean update(Shown now) {
        boolean mine = now.undoable() == edit;
        undo.setVisible(mine);
        undo.setManaged(mine);
        return now.journal().interaction(entry.id()) != null;
    }

    private Node score(Messages messages, Client client, Scores before, Shown after) {
        Assessment now = after.scores().of(client.id());
        Band band = now.band();
        var badge = new BandBadge(Tint.valueOf(band.name()), messages.name("band.", band));
        String moved = band == Band.UNKNOWN ? "" : move(messages, client, before, now);
        Label words = Type.SMALL_STRONG.label(moved);
        words.textProperty()
                .bind(widthProperty().map(width -> width.doubleValue() < WIDE ? moved : client.name() + " " + moved));
        words.setId("capture-score");
        words.setMinWidth(USE_PREF_SIZE);
        words.setManaged(!moved.isEmpty());
        words.setVisible(!moved.isEmpty());
        var row = new HBox(8, words, badge);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinWidth(USE_PREF_SIZE);
        return row;
    }

    private static String move(Messages messages, Client client, Scores before, Assessment now) {
        String to = messages.figures().decimal(now.hundredths() / 100.0, 1);
        if (before.journal().client(client.id()) == null
                || before.of(client.id()).isInsufficient()) {
            return to;
        }
        return messages.figures().decimal(before.of(client.id()).hundredths() / 100.0, 1) + " → " + to;
    }
}
