package boundary.ui.today;

import boundary.journal.ActionTaken;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.ItemId;
import boundary.journal.Obligation;
import boundary.journal.Suggestion;
import boundary.report.WorthAMinute;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Destination.ToClient.Tab;
import boundary.ui.FxSession;
import boundary.ui.kit.Card;
import boundary.ui.kit.Icon;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is worth a minute today, each with the step that leads to it. Not there while there is nothing.
final class WorthCard {
    private static final int MOST = 5;

    private final FxSession session;
    private final Messages messages;
    private final WorthWords words;
    private final Consumer<Destination> go;
    private final Card card;
    private final VBox rows = new VBox();

    WorthCard(FxSession session, Messages messages, Consumer<Destination> go) {
        this.session = session;
        this.messages = messages;
        words = new WorthWords(messages);
        this.go = go;
        card = new Card(messages.text("today.worth")).flush(rows);
        card.setId("today-worth");
        rows.getStyleClass().add("worth-rows");
    }

    Region node() {
        return card;
    }

    /// Shows the first few of what there is.
    void show(List<WorthAMinute> all, LocalDate today) {
        card.setVisible(!all.isEmpty());
        card.setManaged(!all.isEmpty());
        int unseen = Math.max(0, all.size() - MOST);
        String count = messages.figures().whole(Math.min(all.size(), MOST));
        card.extras(Type.SECONDARY.label(unseen == 0 ? count : count + " " + messages.text("dashboard.more", unseen)));
        rows.getChildren()
                .setAll(all.stream().limit(MOST).map(each -> row(each, today)).toList());
    }

    private Node row(WorthAMinute worth, LocalDate today) {
        String more = words.detail(worth);
        Label what = Type.BODY.label(words.sentence(worth, today));
        Label whom = Type.SMALL_STRONG.label(worth.name());
        Label detail = Type.SECONDARY.label(more.isEmpty() ? "" : " · " + more);
        what.setTooltip(new Tooltip(what.getText()));
        whom.setTooltip(new Tooltip(worth.name()));
        detail.setMinWidth(Region.USE_PREF_SIZE);
        var lines = new VBox(what, new HBox(whom, detail));
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(12, icon(worth), lines);
        row.getChildren().add(new HBox(8, steps(worth)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("worth-row");
        return row;
    }

    private static Node icon(WorthAMinute worth) {
        return switch (worth) {
            case WorthAMinute.Draining _ -> Icon.DASHBOARD.node();
            case WorthAMinute.Due due ->
                (due.obligation().owedBy() == Obligation.Party.ME ? Icon.FLAG : Icon.WARNING).node();
            case WorthAMinute.Repaired _ -> Icon.UNDO.node();
            case WorthAMinute.LookAgain _ -> Icon.CLOCK.node();
            case WorthAMinute.NextStep _, WorthAMinute.LookBack _ -> Icon.FLAG.node();
            case WorthAMinute.Unanswered _ -> Icon.MESSAGE.node();
        };
    }

    /// What can be done about it, in one press.
    private Node[] steps(WorthAMinute worth) {
        ClientId client = worth.client();
        return switch (worth) {
            case WorthAMinute.Draining draining ->
                draining.suggestion() == Suggestion.END
                        ? step(worth, "client.planEnding", new Destination.ToEnding(client))
                        : step(worth, "today.worth.why", new Destination.ToClient(client, Tab.SCORE));
            case WorthAMinute.Due due ->
                due.ends()
                        ? step(worth, "client.goOnEnding", new Destination.ToEnding(client))
                        : step(worth, "common.open", new Destination.ToClient(client, Tab.FACTS));
            case WorthAMinute.Repaired repaired -> new Node[] {helped(repaired, true), helped(repaired, false)};
            case WorthAMinute.LookAgain _ -> step(worth, "common.open", new Destination.ToClient(client, Tab.FACTS));
            case WorthAMinute.NextStep _ -> step(worth, "client.goOnEnding", new Destination.ToEnding(client));
            case WorthAMinute.LookBack _ -> step(worth, "today.worth.lookBack.do", new Destination.ToEnding(client));
            case WorthAMinute.Unanswered open ->
                step(worth, "today.worth.answer", new Destination.ToEntry(open.entry()));
        };
    }

    private Node[] step(WorthAMinute worth, String key, Destination to) {
        PushButton button = PushButton.secondary(messages.text(key));
        button.setAccessibleText(button.getText() + ", " + worth.name());
        return new Node[] {button.does(() -> go.accept(to))};
    }

    /// The answer to "did it help?", which stands beside what the model sees.
    private Node helped(WorthAMinute.Repaired asked, boolean helped) {
        PushButton button = PushButton.secondary(messages.text(helped ? "today.worth.yes" : "today.worth.no"))
                .id("helped-" + (helped ? "yes-" : "no-") + asked.repair().key());
        button.setAccessibleText(
                button.getText() + ", " + words.sentence(asked, asked.repair().day()) + ", " + asked.name());
        return button.does(() -> session.apply((journal, stamp) -> {
            ActionTaken repair = asked.repair();
            ActionTaken answered = asked.isNoted()
                    ? repair.withHelped(helped)
                    : new ActionTaken(
                            new ItemId(stamp.ids().get()), repair.client(), repair.day(), repair.action(), "", helped);
            return Edits.put(journal, Edit.Kind.NOTE_ACTION, answered, stamp);
        }));
    }
}
