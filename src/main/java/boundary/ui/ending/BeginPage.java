package boundary.ui.ending;

import boundary.journal.Disengagement;
import boundary.report.EndingPlan;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page before the plan: what the six steps are, the question about threats, and the button that begins. Nothing
/// is told to anybody by beginning.
final class BeginPage {
    private static final double WIDTH = 640;

    private final Messages messages;
    private final Label about = Type.BODY.wrapped("");
    private final VBox steps = new VBox(4);
    private final CheckBox threats = new CheckBox();
    private final PushButton begin;
    private final Card card = new Card("");
    private final ScrollPane root;

    BeginPage(EndingDesk desk) {
        messages = desk.messages();
        for (EndingPlan.Name name : EndingPlan.Name.values()) {
            steps.getChildren()
                    .add(Type.BODY.wrapped((name.ordinal() + 1) + ". " + messages.name("ending.begin.", name)));
        }
        threats.setId("ending-threats");
        threats.setText(messages.text("ending.begin.threats"));
        threats.setWrapText(true);
        threats.setMinHeight(Region.USE_PREF_SIZE);
        Label help = Type.SECONDARY.wrapped(messages.text("ending.begin.threatsHelp"));
        help.setPadding(new Insets(0, 0, 0, 24));
        begin = PushButton.primary("").id("ending-begin").does(() -> desk.begin(threats.isSelected()));
        card.body(new VBox(
                16,
                about,
                steps,
                new VBox(4, threats, help),
                Panels.buttons(begin),
                Type.SECONDARY.wrapped(messages.text("ending.begin.quiet"))));
        card.setMaxWidth(WIDTH);
        root = new ScrollPane(new VBox(card));
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setId("ending-begin-page");
    }

    Region node() {
        return root;
    }

    /// @param anew whether another client is shown than before
    void show(EndingPlan plan, boolean anew) {
        Disengagement left = plan.plan();
        card.titled(messages.text(left == null ? "ending.begin.title" : "ending.begin.againTitle"));
        about.setText(
                left == null
                        ? messages.text("ending.begin.about")
                        : messages.text("ending.begin.again", messages.dates().day(left.begun())));
        begin.setText(messages.text(left == null ? "ending.begin.go" : "ending.begin.goAgain"));
        if (anew) {
            threats.setSelected(left != null && left.noContact());
        }
    }
}
