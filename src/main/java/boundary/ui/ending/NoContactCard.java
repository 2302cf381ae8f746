package boundary.ui.ending;

import boundary.report.EndingPlan;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.kit.Card;
import boundary.ui.kit.Icon;
import boundary.ui.kit.Pill;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import boundary.ui.kit.Type;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What holds where there were threats: no contact from today, one short letter at most, and where advice is found.
final class NoContactCard {
    /// The code of the short letter that says that there will be no more contact.
    static final String LETTER = "NO_CONTACT";

    private static final List<String> ADVICE = List.of("police", "lawyer", "union", "friend");

    private final Messages messages;
    private final Card card;

    /// @param mayCome shows what may come
    /// @param go takes where the user wants to go
    NoContactCard(EndingDesk desk, Runnable mayCome, Consumer<Destination> go) {
        messages = desk.messages();
        var advice = new VBox(2, Type.STRONG.wrapped(messages.text("ending.threats.advice")));
        ADVICE.forEach(who ->
                advice.getChildren().add(Type.SMALL.wrapped("• " + messages.text("ending.threats.advice." + who))));
        var letter = PushButton.secondary(messages.text("ending.threats.letter"))
                .id("ending-no-contact-letter")
                .does(() -> go.accept(new Destination.ToLetter(desk.client(), LETTER, null)));
        var answers = PushButton.link(messages.text("ending.notice.mayCome"))
                .id("ending-threats-may-come")
                .does(mayCome);
        var calm = PushButton.link(messages.text("ending.threats.none"))
                .id("ending-no-threats")
                .does(() -> desk.plan(plan -> plan.withNoContact(false)));
        card = new Card(messages.text("ending.threats.title"))
                .body(new VBox(
                        8,
                        Type.BODY.wrapped(messages.text("ending.threats.about")),
                        Type.BODY.wrapped(messages.text("ending.threats.notice")),
                        advice,
                        Panels.buttons(letter, answers, calm)));
        card.setId("ending-no-contact");
    }

    Region node() {
        return card;
    }

    void show(EndingPlan plan) {
        if (StepWords.threatened(plan) && plan.plan() != null) {
            card.extras(new Pill(
                    Tint.STRAINED,
                    Icon.LOCK.small(),
                    messages.text(
                            "ending.threats.since",
                            messages.dates().brief(plan.plan().begun()))));
        }
    }
}
