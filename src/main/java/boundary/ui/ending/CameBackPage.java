package boundary.ui.ending;

import boundary.journal.Disengagement;
import boundary.journal.Disengagement.Expected;
import boundary.journal.Disengagement.Review;
import boundary.report.Aftermath;
import boundary.text.Figures;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.kit.Card;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.StatTiles;
import boundary.ui.kit.StatTiles.Tile;
import boundary.ui.kit.Type;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What came back after the work was closed, against what was expected, which other work fills it, and whether the
/// consultant would do it again.
final class CameBackPage {
    private static final int MOST_FILLS = 5;
    private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;
    private static final double EARLY_WEEKS = 4;

    private final Messages messages;
    private final Figures figures;
    private final Consumer<Destination> go;
    private final Label intro = Type.MUTED.wrapped("");
    private final StatTiles tiles = new StatTiles();
    private final VBox fills = new VBox(6);
    private final ReviewCard review;
    private final ScrollPane root;

    /// @param go takes where the user wants to go
    CameBackPage(EndingDesk desk, Consumer<Destination> go) {
        this.go = go;
        messages = desk.messages();
        figures = messages.figures();
        review = new ReviewCard(desk);
        fills.setId("ending-fills");
        intro.setId("ending-came-back-intro");
        var lines =
                new VBox(12, intro, tiles, new Card(messages.text("ending.after.fills")).body(fills), review.node());
        root = new ScrollPane(lines);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setId("ending-came-back");
    }

    Region node() {
        return root;
    }

    /// @param anew whether another client is shown than before
    void show(Aftermath after, @Nullable Disengagement plan, boolean anew) {
        intro.setText(messages.text(
                after.weeks() < EARLY_WEEKS ? "ending.after.early" : "ending.after.about",
                messages.dates().day(after.closed())));
        Expected expected = after.expected();
        tiles.show(List.of(
                tile(
                        "drained",
                        change(after.since().drainedMinutes() - after.before().drainedMinutes()),
                        expected == null ? "" : change(-expected.minutesPerWeek())),
                tile(
                        "unpaid",
                        change(after.since().unpaidMinutes() - after.before().unpaidMinutes()),
                        ""),
                tile(
                        "evenings",
                        decimal((after.since().evenings() - after.before().evenings()) * WEEKS_A_MONTH),
                        expected == null ? "" : decimal(-expected.eveningsPerMonth()))));
        fills.getChildren().clear();
        if (after.fills().isEmpty()) {
            fills.getChildren().add(Type.MUTED.wrapped(messages.text("ending.after.noFills")));
        }
        after.fills().stream().limit(MOST_FILLS).map(this::fill).forEach(fills.getChildren()::add);
        List<Review> given = plan == null ? List.of() : plan.reviews();
        review.show(plan == null ? null : after.due(), given, anew);
    }

    private Tile tile(String what, String figure, String expected) {
        return new Tile(
                "ending-after-" + what,
                messages.text("ending.after." + what),
                figure,
                expected.isEmpty() ? "" : messages.text("ending.after.expected", expected));
    }

    private Node fill(Aftermath.Fill fill) {
        return Panels.row(
                Type.BODY.wrapped(messages.text("ending.after.fill", fill.name(), minutes(fill.minutesPerWeek()))),
                PushButton.link(messages.text("common.open"))
                        .small()
                        .id("ending-fill-" + fill.client())
                        .does(() ->
                                go.accept(new Destination.ToClient(fill.client(), Destination.ToClient.Tab.SCORE))));
    }

    /// {@return a change, with its sign: less time is below 0}
    private String change(double minutes) {
        long whole = Math.round(Math.abs(minutes));
        String sign = whole == 0 ? "" : minutes < 0 ? "−" : "+";
        return sign + figures.duration(whole);
    }

    private String minutes(double minutes) {
        return figures.duration(Math.round(minutes));
    }

    private String decimal(double number) {
        return figures.signed(number, 1);
    }
}
