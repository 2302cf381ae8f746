package boundary.ui.dashboard;

import boundary.report.Dashboard.Row;
import boundary.report.Tenths;
import boundary.scoring.Assessment;
import boundary.scoring.Code;
import boundary.scoring.Reason;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import boundary.ui.kit.Waterfall;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// What a score is made of, shown over the table for a look; any key or click closes it.
final class Why {
    private static final double WIDTH = 620;

    private final Messages messages;
    private final Popup popup = new Popup();

    Why(Messages messages) {
        this.messages = messages;
        popup.setAutoHide(true);
        popup.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.W || key.getCode() == KeyCode.ESCAPE) {
                popup.hide();
                key.consume();
            }
        });
    }

    /// Shows the reasons of a row in the middle of a node.
    void show(Node over, Row row) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        Card card = card(row);
        card.setId("why-popup");
        card.setPrefWidth(WIDTH);
        card.getStyleClass().add("why-popup");
        popup.getContent().setAll(card);
        popup.getScene().getStylesheets().setAll(over.getScene().getStylesheets());
        Bounds bounds = over.localToScreen(over.getBoundsInLocal());
        popup.show(over, bounds.getCenterX() - WIDTH / 2, bounds.getMinY() + 68);
    }

    void hide() {
        popup.hide();
    }

    private Card card(Row row) {
        Assessment assessment = row.assessment();
        var fall = new Waterfall();
        fall.show(
                steps(assessment),
                new Waterfall.Total(
                        messages.text("client.score.today"),
                        DrainCells.tint(assessment.band()),
                        assessment.interval().low(),
                        assessment.score(),
                        assessment.interval().high(),
                        row.bounds().bands(),
                        points(assessment.hundredths()),
                        messages.text(
                                "client.score.interval",
                                messages.figures().decimal(assessment.interval().low(), 0),
                                messages.figures().decimal(assessment.interval().high(), 0))));
        return new Card(row.name())
                .subtitled(messages.text("client.score.title", points(assessment.hundredths())))
                .extras(Type.SECONDARY.label(messages.text("client.score.exact")))
                .body(fall);
    }

    private List<Waterfall.Step> steps(Assessment assessment) {
        List<Integer> tenths = Tenths.of(assessment);
        var steps = new ArrayList<Waterfall.Step>();
        for (Reason reason : assessment.reasons()) {
            steps.add(step(reason, tenths.get(steps.size())));
        }
        return steps;
    }

    private Waterfall.Step step(Reason reason, int tenths) {
        int entries = reason.count();
        return new Waterfall.Step(
                "why-" + reason.code(),
                messages.wording().reason(reason.code()),
                reason.points(),
                reason.code() == Code.BEFORE
                        ? messages.figures().decimal(tenths / 10.0, 1)
                        : messages.figures().signed(tenths / 10.0, 1),
                tint(reason),
                "",
                entries == 0 ? "" : messages.count("count.entries", entries));
    }

    private static Tint tint(Reason reason) {
        if (reason.code() == Code.BEFORE) {
            return Tint.UNKNOWN;
        }
        if (reason.hundredths() < 0) {
            return Tint.CALM;
        }
        return reason.code().isSignal() ? Tint.DRAINING : Tint.STRAINED;
    }

    private String points(int hundredths) {
        return messages.figures().decimal(Tenths.of(hundredths) / 10.0, 1);
    }
}
