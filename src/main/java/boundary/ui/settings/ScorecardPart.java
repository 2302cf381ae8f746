package boundary.ui.settings;

import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Shown;
import boundary.ui.kit.Card;
import boundary.ui.kit.InSight;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The scorecard: in front how much each kind weighs, behind it every parameter of the model, and beside both what a
/// change would do before it counts.
final class ScorecardPart {
    private final Messages messages;
    private final ScorecardDesk desk;
    private final Note note = new Note("scorecard-trouble");
    private final Label about = Type.SECONDARY.wrapped("");
    private final Label learning = Type.SECONDARY.wrapped("");
    private final SimpleRows simple;
    private final EffectCard effect;
    private final ScrollPane pane = new ScrollPane();
    private final VBox head = new VBox();
    private final HBox root;
    private @Nullable ParameterRows all;

    /// Which of the two is shown.
    enum View {
        SIMPLE,
        ALL
    }

    /// @param refused told where a change could not be saved: then nothing happened
    ScorecardPart(FxSession session, Messages messages, Consumer<RuntimeException> refused) {
        this.messages = messages;
        desk = new ScorecardDesk(session, refused);
        simple = new SimpleRows(messages, desk);
        effect = new EffectCard(messages, desk, this::drop);
        desk.listen(this::show, effect::show);
        about.setId("scorecard-about");
        learning.setId("scorecard-learning");
        about.setMinHeight(Region.USE_PREF_SIZE);
        learning.setMinHeight(Region.USE_PREF_SIZE);
        learning.managedProperty().bind(learning.visibleProperty());
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setId("scorecard-pane");
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        head.getStyleClass().add("beside-scroll-bar");
        InSight.keep(pane);
        VBox.setVgrow(pane, Priority.ALWAYS);
        Card card = card();
        HBox.setHgrow(card, Priority.ALWAYS);
        root = new HBox(12, card, effect.card());
        root.setId("scorecard");
        view(View.SIMPLE);
    }

    Region node() {
        return root;
    }

    /// Follows the journal; what was changed and does not count yet stays.
    void follow(Shown shown) {
        desk.follow(shown);
    }

    private Card card() {
        var view = new Segmented<View>().small();
        for (View each : View.values()) {
            view.choice(each, messages.name("scorecard.view.", each));
            view.button(each).setId("scorecard-" + each);
        }
        view.valueProperty().set(View.SIMPLE);
        view.valueProperty().addListener((chosen, before, now) -> view(now == null ? View.SIMPLE : now));
        var foot = new VBox(8, note.node(), about, learning, steps());
        var card = new Card(messages.text("scorecard.title"))
                .extras(view)
                .flush(head, pane)
                .body(foot);
        card.setMinWidth(400);
        card.setPrefWidth(624);
        return card;
    }

    private FlowPane steps() {
        return new FlowPane(
                8,
                8,
                step("scorecard.freeze", pending -> pending.frozen(desk.layer())),
                step("scorecard.learnAgain", PendingTuning::learningAgain),
                step(
                        "scorecard.forget",
                        pending -> pending.learningFrom(desk.shown().today())),
                step("scorecard.reset", PendingTuning::reset));
    }

    private PushButton step(String key, UnaryOperator<PendingTuning> change) {
        return PushButton.link(messages.text(key))
                .small()
                .id(key.replace('.', '-'))
                .does(() -> desk.change(change));
    }

    private void view(View view) {
        note.wrong("");
        if (view == View.SIMPLE) {
            about.setText(messages.text("scorecard.simple"));
            head.getChildren().clear();
            pane.setContent(simple.node());
        } else {
            if (all == null) {
                all = new ParameterRows(messages, desk, note::wrong, about::setText);
            }
            all.reset();
            about.setText(messages.text("scorecard.fixed"));
            head.getChildren().setAll(ParameterRows.header(messages));
            pane.setContent(all.node());
        }
        pane.setVvalue(0);
    }

    private void show() {
        simple.show();
        if (all != null) {
            all.show();
        }
        LocalDate from = desk.pending().draft().learnFrom();
        learning.setVisible(from != null);
        learning.setText(
                from == null
                        ? ""
                        : messages.text("scorecard.learning", messages.dates().day(from)));
        effect.showChanges();
    }

    private void drop() {
        desk.discard();
        if (all != null) {
            all.reset();
        }
    }
}
