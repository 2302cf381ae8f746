package boundary.ui.client;

import boundary.journal.Opinion;
import boundary.report.OpinionRecord;
import boundary.report.OpinionRecord.Dissent;
import boundary.text.Messages;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How often suggestions were thought right so far, over all clients, with those that were seen differently behind a
/// link.
final class RecordLine {
    private static final int MOST = 20;

    private final Messages messages;
    private final ClientWords words;
    private final VBox others = new VBox(6);
    private final VBox box = new VBox(4);
    private boolean open;

    RecordLine(Messages messages) {
        this.messages = messages;
        words = new ClientWords(messages);
        others.setId("opinion-others");
        box.setId("opinion-record");
    }

    Region node() {
        return box;
    }

    void show(OpinionRecord record) {
        box.getChildren().clear();
        box.setManaged(record.all() > 0);
        if (record.all() == 0) {
            return;
        }
        box.getChildren().add(Type.SECONDARY.wrapped(messages.count("opinion.record", record.all(), record.agreed())));
        if (!record.others().isEmpty()) {
            box.getChildren()
                    .add(PushButton.link(messages.count(
                                    "opinion.others", record.others().size()))
                            .small()
                            .id("opinion-others-link")
                            .does(() -> turn(record)));
        }
        fill(record);
    }

    private void turn(OpinionRecord record) {
        open = !open;
        show(record);
    }

    private void fill(OpinionRecord record) {
        if (open) {
            others.getChildren()
                    .setAll(record.others().stream().limit(MOST).map(this::line).toList());
            box.getChildren().add(others);
        }
    }

    private VBox line(Dissent dissent) {
        Opinion opinion = dissent.opinion();
        var line = new VBox(
                Type.SMALL_STRONG.wrapped(messages.dates().briefYear(opinion.day()) + " · " + dissent.client()),
                Type.SECONDARY.wrapped(messages.text(
                        "opinion.then",
                        messages.wording().suggestion(opinion.suggestion()),
                        words.points(opinion.scoreHundredths()))));
        if (!opinion.reason().isBlank()) {
            line.getChildren().add(Type.SMALL.wrapped(opinion.reason()));
        }
        return line;
    }
}
