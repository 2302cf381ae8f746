package boundary.ui.ending;

import boundary.journal.Disengagement.Expected;
import boundary.journal.EndingEdits;
import boundary.journal.Obligation;
import boundary.report.EndingPlan;
import boundary.report.GivenBack;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The last step: the work is closed, as soon as no duty of the consultant stands before it.
final class ClosePanel implements StepPanel {
    private final EndingDesk desk;
    private final Messages messages;
    private final StepWords words;
    private final Consumer<Obligation> waive;
    private final Label how = Type.BODY.wrapped("");
    private final VBox standing = new VBox(6);
    private final PushButton close;
    private final Card card;
    private @Nullable EndingPlan shown;

    /// @param waive opens the form by which a duty is given up
    ClosePanel(EndingDesk desk, Consumer<Obligation> waive) {
        this.desk = desk;
        this.waive = waive;
        messages = desk.messages();
        words = new StepWords(messages);
        how.setId("ending-close-state");
        standing.setId("ending-before");
        standing.managedProperty().bind(standing.visibleProperty());
        close = PushButton.primary(messages.text("ending.close.now"))
                .id("ending-close")
                .does(this::close);
        card = new Card(messages.text("ending.step.CLOSE")).body(new VBox(12, how, standing, Panels.buttons(close)));
    }

    @Override
    public Region node() {
        return card;
    }

    @Override
    public void show(EndingPlan plan, boolean anew) {
        shown = plan;
        LocalDate until = plan.client().until();
        List<Obligation> before = plan.before();
        String name = plan.client().name();
        if (until != null) {
            how.setText(messages.text("ending.close.closed", messages.dates().day(until)));
        } else if (before.isEmpty()) {
            how.setText(messages.text("ending.close.ready", name));
        } else {
            how.setText(messages.count("ending.close.locked", before.size()));
        }
        standing.setVisible(until == null && !before.isEmpty());
        standing.getChildren().setAll(before.stream().map(this::line).toList());
        Panels.show(close, until == null);
        close.setDisable(!before.isEmpty());
    }

    private Node line(Obligation duty) {
        LocalDate due = duty.due();
        Label name = Type.STRONG.wrapped(words.duty(duty));
        Label day = Type.SECONDARY.label(
                due == null ? messages.text("client.noDue") : messages.text("client.due", words.day(due)));
        var texts = new VBox(name, day);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        return new HBox(
                8,
                texts,
                PushButton.secondary(messages.text("client.owed.done"))
                        .small()
                        .id("close-done-" + duty.key())
                        .does(() -> desk.settle(duty, true)),
                PushButton.secondary(messages.text("ending.waive.ME"))
                        .small()
                        .id("close-waive-" + duty.key())
                        .does(() -> waive.accept(duty)));
    }

    private void close() {
        EndingPlan plan = Objects.requireNonNull(shown);
        Expected expected = expected(plan.givenBack());
        desk.apply((journal, stamp) -> EndingEdits.close(journal, plan.client().id(), stamp.today(), expected, stamp));
    }

    private static Expected expected(GivenBack back) {
        GivenBack.Worth unpaid = back.unpaidPerMonth();
        return new Expected(
                back.minutesPerWeek().mean(), back.eveningsPerMonth().mean(), unpaid == null ? null : unpaid.mean());
    }
}
