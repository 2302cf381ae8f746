package boundary.ui.today;

import boundary.journal.Obligation;
import boundary.report.WorthAMinute;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.kit.Card;
import boundary.ui.kit.Icon;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    private final Messages messages;
    private final Consumer<Destination> go;
    private final Card card;
    private final VBox rows = new VBox();

    WorthCard(Messages messages, Consumer<Destination> go) {
        this.messages = messages;
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
        String more = detail(worth);
        Label what = Type.BODY.label(sentence(worth, today));
        Label whom = Type.SMALL_STRONG.label(worth.name());
        Label detail = Type.SECONDARY.label(more.isEmpty() ? "" : " · " + more);
        what.setTooltip(new Tooltip(what.getText()));
        whom.setTooltip(new Tooltip(worth.name()));
        detail.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(what, new HBox(whom, detail));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(12, icon(worth), words, step(worth));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("worth-row");
        return row;
    }

    private static Node icon(WorthAMinute worth) {
        return switch (worth) {
            case WorthAMinute.Draining _ -> Icon.DASHBOARD.node();
            case WorthAMinute.Due due ->
                (due.obligation().owedBy() == Obligation.Party.ME ? Icon.FLAG : Icon.WARNING).node();
        };
    }

    private String sentence(WorthAMinute worth, LocalDate today) {
        return switch (worth) {
            case WorthAMinute.Draining _ -> messages.text("today.worth.draining");
            case WorthAMinute.Due due -> {
                String what = what(due.obligation());
                long late = ChronoUnit.DAYS.between(due.day(), today);
                yield late > 0
                        ? messages.count("today.worth.overdue", late, what)
                        : messages.text(
                                "today.worth.due", what, messages.dates().weekdayBrief(due.day()));
            }
        };
    }

    private String what(Obligation obligation) {
        String description = obligation.description().strip();
        String amount = obligation.amount() == null ? "" : messages.figures().money(obligation.amount());
        if (description.isEmpty()) {
            return amount.isEmpty() ? messages.text("today.worth.obligation") : amount;
        }
        return amount.isEmpty() ? description : description + ", " + amount;
    }

    private String detail(WorthAMinute worth) {
        return switch (worth) {
            case WorthAMinute.Draining draining -> messages.name("suggestion.", draining.suggestion());
            case WorthAMinute.Due due ->
                messages.text(
                        due.obligation().owedBy() == Obligation.Party.ME ? "today.worth.mine" : "today.worth.theirs");
        };
    }

    private Node step(WorthAMinute worth) {
        boolean draining = worth instanceof WorthAMinute.Draining;
        var tab = draining ? Destination.ToClient.Tab.SCORE : Destination.ToClient.Tab.FACTS;
        PushButton button = PushButton.secondary(messages.text(draining ? "today.worth.why" : "common.open"));
        button.setAccessibleText(button.getText() + ", " + worth.name());
        return button.does(() -> go.accept(new Destination.ToClient(worth.client(), tab)));
    }
}
