package boundary.ui.client;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Edit;
import boundary.report.HelpQuestion;
import boundary.text.Messages;
import boundary.ui.kit.FactRow;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks below something that was done whether it helped, beside what the model sees; one press answers.
final class HelpAsking {
    private final FactDesk desk;
    private final Messages messages;

    HelpAsking(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
    }

    /// {@return a row with the question below it, where it is to be asked}
    ///
    /// @param key the buttons are called after it
    /// @param noted what was noted of it by itself; nothing where it was logged with a contact alone
    FactRow below(FactRow row, UUID key, LocalDate day, Action action, @Nullable ActionTaken noted) {
        HelpQuestion question =
                HelpQuestion.of(desk.journal(), desk.shown().scores(), desk.client(), day, action, noted);
        if (question == null) {
            return row;
        }
        var asked = new Asked(key, day, action, noted, question);
        return row.with(new FactRow.Below(asked, () -> node(asked)));
    }

    private record Asked(
            UUID key,
            LocalDate day,
            Action action,
            @Nullable ActionTaken noted,
            HelpQuestion question) {}

    private VBox node(Asked asked) {
        HelpQuestion question = asked.question();
        String words = question.earlier() == null
                ? messages.text("client.help.ask." + question.afterDays())
                : messages.text(
                        "client.help.again",
                        messages.text(question.earlier() ? "client.talk.didHelp" : "client.talk.didNot"));
        Label ask = Type.SMALL_STRONG.wrapped(words);
        ask.setMinWidth(0);
        var line = new HBox(ask, button(asked, true), button(asked, false));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("help-question");
        var effect = question.effect();
        Label model = Type.SECONDARY.wrapped(messages.text(
                "client.help.model",
                messages.figures().decimal(effect.before(), 1),
                messages.figures().decimal(effect.after(), 1),
                messages.figures().chance(effect.probability())));
        return new VBox(2, line, model);
    }

    private PushButton button(Asked asked, boolean helped) {
        PushButton button = PushButton.secondary(messages.text(helped ? "common.yes" : "common.no"))
                .small()
                .id((helped ? "helped-" : "no-help-") + asked.key())
                .does(() -> answer(asked, helped));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.text("client.talk.helped") + " " + button.getText());
        return button;
    }

    private void answer(Asked asked, boolean helped) {
        ActionTaken noted = asked.noted();
        desk.put(
                Edit.Kind.NOTE_ACTION,
                noted == null ? null : noted.id(),
                id -> noted == null
                        ? new ActionTaken(id, desk.client(), asked.day(), asked.action(), "", helped)
                        : noted.withHelped(helped),
                List.of(),
                () -> {},
                why -> {});
    }
}
