package boundary.ui.client;

import boundary.journal.Agreement;
import boundary.journal.Client;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.report.Boundaries;
import boundary.report.Boundaries.Line;
import boundary.text.AgreementLines;
import boundary.text.BoundaryWords;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Shown;
import boundary.ui.kit.Card;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was agreed and the boundaries, to read beside the entries; stands there while there is room and something to
/// read.
final class AgreedAside {
    private static final double WIDTH = 292;
    private static final double WIDE = 1000;

    private final FxSession session;
    private final Messages messages;
    private final Runnable edit;
    private final Runnable turn;
    private final BreachEntries entries;
    private final VBox cards = new VBox(12);
    private final ScrollPane root = new ScrollPane(cards);
    private final HBox both = new HBox(12);
    private List<Object> looks = List.of();

    /// @param edit opens the form of the agreement
    /// @param turn opens the part of the agreement and the boundaries
    AgreedAside(FxSession session, Messages messages, Consumer<InteractionId> open, Runnable edit, Runnable turn) {
        this.session = session;
        this.messages = messages;
        this.edit = edit;
        this.turn = turn;
        entries = new BreachEntries(session, messages, open);
        root.setId("agreed-aside");
        root.getStyleClass().add("agreed-aside");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setMinWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        root.setMaxWidth(WIDTH);
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        both.widthProperty().subscribe(width -> arrange());
    }

    /// {@return a part of the page with this beside it}
    Region beside(Region part) {
        HBox.setHgrow(part, Priority.ALWAYS);
        part.setMinWidth(0);
        both.getChildren().setAll(part, root);
        return both;
    }

    /// Shows what the session shows.
    void show(Client client) {
        Shown shown = session.shown().get();
        Journal journal = shown.journal();
        Agreement agreement = journal.agreement(client.id());
        Boundaries boundaries = Boundaries.of(journal, client, shown.today());
        List<Object> next = List.of(
                client,
                Optional.ofNullable(agreement),
                boundaries,
                shown.today(),
                journal.policy().hours());
        if (!next.equals(looks)) {
            looks = next;
            cards.getChildren().clear();
            if (agreement != null) {
                cards.getChildren().add(agreed(journal, client, agreement));
            }
            if (!boundaries.lines().isEmpty()) {
                cards.getChildren().add(told(boundaries, shown));
            }
            arrange();
        }
    }

    private void arrange() {
        root.setVisible(both.getWidth() >= WIDE && !cards.getChildren().isEmpty());
    }

    private Card agreed(Journal journal, Client client, Agreement agreement) {
        var lines = new AgreementLines(messages);
        var button = PushButton.secondary(messages.text("common.edit"))
                .small()
                .id("aside-edit")
                .does(edit);
        button.setAccessibleText(messages.text("common.edit") + " " + messages.text("agreement.title"));
        return new Card(messages.text("agreement.title"))
                .extras(button)
                .body(new VBox(
                        8,
                        AgreementGrid.of(lines.of(journal, client, agreement)),
                        Type.SECONDARY.wrapped(lines.since(journal, agreement))));
    }

    private Card told(Boundaries boundaries, Shown shown) {
        var button = PushButton.secondary(messages.text("common.open"))
                .small()
                .id("aside-boundaries")
                .does(turn);
        button.setAccessibleText(messages.text("common.open") + " " + messages.text("boundary.title"));
        var card = new Card(messages.text("boundary.short")).extras(button);
        double most = BreachBars.most(boundaries);
        for (Line line : boundaries.lines()) {
            var box = new VBox(
                    Type.SMALL_STRONG.wrapped(line.boundary().rule()),
                    Type.SECONDARY.wrapped(new BoundaryWords(messages).told(line, shown.today())),
                    new BreachBars(messages, entries, "aside").of(line, most));
            box.getStyleClass().add("fact-row");
            card.flush(box);
        }
        return card;
    }
}
