package boundary.ui.settings;

import boundary.journal.Tolerance;
import boundary.scoring.Parameter;
import boundary.text.Messages;
import boundary.ui.Shown;
import boundary.ui.kit.Card;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.Type;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How much this person carries, with what each answer means in points a week.
final class ToleranceCard {
    private static final double A_LITTLE = 0.1;
    private static final double MUCH = 1;

    private final Messages messages;
    private final Segmented<Tolerance> choice = new Segmented<>();
    private final Label means = Type.SECONDARY.wrapped("");
    private final Card card;
    private Shown shown;

    ToleranceCard(Messages messages, Shown shown, PolicyDesk desk) {
        this.shown = shown;
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
        show(shown);
        choice.valueProperty().addListener((value, before, now) -> {
            if (now != null) {
                desk.change(standing -> standing.withTolerance(now));
                explain(now);
            }
        });
        card = new Card(messages.text("settings.tolerance")).body(new VBox(8, choice, means));
    }

    Card card() {
        return card;
    }

    /// Shows the tolerance of the policy, and what the check-ins say about it.
    void show(Shown next) {
        shown = next;
        Tolerance standing = next.journal().policy().tolerance();
        choice.valueProperty().set(standing);
        explain(standing);
    }

    private void explain(Tolerance chosen) {
        double points = shown.scores().card().of(Parameter.valueOf("TOLERANCE_" + chosen.name()));
        String means =
                messages.text("settings.toleranceMeans", messages.figures().decimal(points, 2));
        int answers = shown.scores().layer().answers();
        means = answers == 0 ? means : messages.count("settings.checkIns." + learnt(), answers, means);
        this.means.setText(means);
    }

    /// A positive offset raises every score: this person carries less than they said.
    private Learnt learnt() {
        double offset = shown.scores().layer().offset();
        if (Math.abs(offset) < A_LITTLE) {
            return Learnt.SAME;
        }
        if (offset > 0) {
            return offset < MUCH ? Learnt.A_LITTLE_LESS : Learnt.LESS;
        }
        return offset > -MUCH ? Learnt.A_LITTLE_MORE : Learnt.MORE;
    }

    private enum Learnt {
        LESS,
        A_LITTLE_LESS,
        SAME,
        A_LITTLE_MORE,
        MORE
    }
}
