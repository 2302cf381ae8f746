package boundary.ui.settings;

import boundary.journal.Policy;
import boundary.journal.Tolerance;
import boundary.scoring.Parameter;
import boundary.scoring.Scorecard;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.Type;
import javafx.scene.control.Label;

/// How much this person carries, with what each answer means in points a week.
final class ToleranceCard {
    private final Messages messages;
    private final Segmented<Tolerance> choice = new Segmented<>();
    private final Label means = Type.SECONDARY.wrapped("");
    private final Card card;

    ToleranceCard(Messages messages, Policy policy, PolicyDesk desk) {
        this.messages = messages;
        means.setId("tolerance-means");
        choice.setId("tolerance");
        choice.setAccessibleText(messages.text("settings.tolerance"));
        for (Tolerance each : Tolerance.values()) {
            choice.choice(each, messages.wording().tolerance(each));
            choice.button(each)
                    .setAccessibleText(messages.text("settings.tolerance") + ": "
                            + messages.wording().tolerance(each));
        }
        show(policy);
        choice.valueProperty().addListener((value, before, now) -> {
            if (now != null) {
                desk.change(standing -> standing.withTolerance(now));
                explain(now);
            }
        });
        card = new Card(messages.text("settings.tolerance")).extras(choice).body(means);
    }

    Card card() {
        return card;
    }

    /// Shows the tolerance of a policy.
    void show(Policy policy) {
        choice.valueProperty().set(policy.tolerance());
        explain(policy.tolerance());
    }

    private void explain(Tolerance chosen) {
        double points = Scorecard.STANDARD.of(Parameter.valueOf("TOLERANCE_" + chosen.name()));
        means.setText(
                messages.text("settings.toleranceMeans", messages.figures().decimal(points, 2)));
    }
}
