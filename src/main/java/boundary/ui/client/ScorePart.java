package boundary.ui.client;

import boundary.journal.InteractionId;
import boundary.report.ClientPage;
import boundary.report.ScorePage;
import boundary.scoring.Band;
import boundary.scoring.Period;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Outbox;
import boundary.ui.chart.ReachFrame;
import boundary.ui.chart.ScoreFrame;
import boundary.ui.kit.Card;
import boundary.ui.kit.InSight;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The score of a client: what it is made of, with the entries behind each row, whether it is a lasting pattern, what
/// follows from it, and how it came about.
final class ScorePart {
    private static final double SIDE = 396;
    private static final double WIDE = 900;
    private static final int REACH_DAYS = 84;

    private final Messages messages;
    private final ClientWords words;
    private final ScoreCard score;
    private final CauseCard cause;
    private final SuggestionLine suggestion;
    private final RecordLine record;
    private final DifferForm differ;
    private final NotNowForm notNow;
    private final FxSession session;
    private final ScoreFrame chart;
    private final ReachFrame reach;
    private final VBox made = new VBox();
    private final VBox side = new VBox(12);
    private final VBox upper = new VBox(12);
    private final HBox rest = new HBox(12);
    private final ScrollPane root;
    private @Nullable ScorePage shown;

    /// @param outbox writes pictures
    /// @param edit takes the entry that is to be edited
    /// @param how leads to how the score works
    ScorePart(FxSession session, Messages messages, Outbox outbox, Consumer<InteractionId> edit, Runnable how) {
        this.session = session;
        this.messages = messages;
        words = new ClientWords(messages);
        cause = new CauseCard(messages);
        score = new ScoreCard(session, messages, edit, cause::preview);
        suggestion = new SuggestionLine(session, messages, this::notNow, this::differ);
        record = new RecordLine(messages);
        differ = new DifferForm(session, messages, this::agree);
        notNow = new NotNowForm(session, messages, this::agree);
        chart = new ScoreFrame(messages, outbox);
        reach = new ReachFrame(messages, outbox);
        var link = PushButton.link(messages.text("how.open"))
                .small()
                .id("score-how")
                .does(how);
        cause.card().body(new VBox(8, suggestion.node(), record.node(), link));
        side.getChildren().setAll(cause.card());
        HBox.setHgrow(made, Priority.ALWAYS);
        root = new ScrollPane(new VBox(12, upper, chart.card(), reach.card(), rest));
        root.setId("client-score");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        InSight.keep(root);
        root.widthProperty().map(width -> width.doubleValue() >= WIDE).subscribe(this::place);
    }

    Region node() {
        return root;
    }

    /// Shows a page; the row that stood open stays open.
    ///
    /// @param anew whether another client is shown than before
    void show(ScorePage page, boolean anew) {
        shown = page;
        if (anew) {
            root.setVvalue(0);
            agree();
        }
        cause.show(page);
        suggestion.show(page);
        record.show(page.record());
        chart.show(page.chart(), page.assessment(), page.page().client().name(), page.clearAfter());
        if (page.assessment().band() == Band.UNKNOWN) {
            made.getChildren().setAll(unknown(page.page()));
        } else {
            score.show(page, anew);
            made.getChildren().setAll(score.card());
        }
        reach.show(
                session.shown().get(),
                Set.of(page.page().client().id()),
                Period.lastDays(page.assessment().day(), REACH_DAYS));
        boolean drawn = page.chart().points().size() > 1 && !page.assessment().isInsufficient();
        chart.card().setVisible(drawn);
        chart.card().setManaged(drawn);
        reach.card().setVisible(page.page().size() > 0);
        reach.card().setManaged(page.page().size() > 0);
        rest.getChildren().setAll(half(new MonthCard(messages).of(page.page())), half(owed(page.page())));
    }

    /// Shows the numbers of the chart, or the chart again.
    void turnNumbers() {
        chart.turn();
    }

    /// Two columns where there is room.
    private void place(boolean wide) {
        side.setMinWidth(wide ? SIDE : 0);
        side.setPrefWidth(wide ? SIDE : Region.USE_COMPUTED_SIZE);
        side.setMaxWidth(wide ? SIDE : Double.MAX_VALUE);
        upper.getChildren().clear();
        if (wide) {
            upper.getChildren().add(new HBox(12, made, side));
        } else {
            upper.getChildren().addAll(made, side);
        }
    }

    private void differ() {
        ScorePage page = shown;
        if (page != null) {
            differ.begin(page);
            side.getChildren().setAll(cause.card(), differ.card());
            differ.focus();
        }
    }

    private void notNow() {
        ScorePage page = shown;
        if (page != null) {
            notNow.begin(page);
            side.getChildren().setAll(cause.card(), notNow.card());
            notNow.focus();
        }
    }

    private void agree() {
        side.getChildren().setAll(cause.card());
    }

    private Region owed(ClientPage page) {
        return OwedCard.isNeeded(page) ? new OwedCard(messages).of(page) : new Region();
    }

    private static Region half(Region card) {
        card.setPrefWidth(1);
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Card unknown(ClientPage page) {
        var lines = new VBox(4);
        lines.setId("missing");
        words.missing(page.assessment().known())
                .forEach(line -> lines.getChildren().add(Type.BODY.wrapped(line)));
        lines.getChildren().add(Type.MUTED.wrapped(messages.text("client.score.why")));
        var card = new Card(messages.text("client.score.unknown")).body(lines);
        card.setMinWidth(0);
        return card;
    }
}
