package boundary.ui.capture;

import boundary.capture.Doubt;
import boundary.capture.Known;
import boundary.text.Messages;
import boundary.ui.kit.KeyCap;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// What the line leaves open about the client, as a question with an answer on each button. It is asked, never guessed.
final class Question extends FlowPane {
    private static final int MOST = 9;

    private final List<PushButton> answers = new ArrayList<>();

    /// @param chosen takes a client that was chosen
    /// @param added takes the name of a client to be added
    Question(Messages messages, Doubt doubt, Consumer<Known> chosen, Consumer<String> added) {
        setId("capture-question");
        getStyleClass().add("capture-row");
        setAlignment(Pos.CENTER_LEFT);
        switch (doubt) {
            case Doubt.SeveralClients several -> {
                ask(messages.text("capture.whichClient"));
                several.candidates().stream()
                        .limit(MOST)
                        .forEach(each -> answer(each.name(), () -> chosen.accept(each)));
            }
            case Doubt.LooksLike like -> {
                ask(messages.text("capture.didYouMean"));
                answer(like.client().name(), () -> chosen.accept(like.client()));
                String name = messages.text("capture.newClient") + " " + like.name();
                answer(name, () -> added.accept(like.name()));
            }
            case Doubt.UnknownClient unknown ->
                answer(messages.text("capture.newClient") + " " + unknown.name(), () -> added.accept(unknown.name()));
            case Doubt.NoClient _ -> ask(messages.text("capture.noClient"));
            case Doubt.TooLong long_ ->
                ask(messages.text("capture.tooLong", (long) long_.characters(), (long) long_.limit()));
        }
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().length() == 1
                    && answer(event.getCharacter().charAt(0) - '0')) {
                event.consume();
            }
        });
    }

    /// Gives the answer of a number; {@return whether there is one}
    boolean answer(int number) {
        if (number < 1 || number > answers.size()) {
            return false;
        }
        answers.get(number - 1).fire();
        return true;
    }

    /// Moves the focus to the first answer; {@return whether there is one}
    boolean focusFirst() {
        if (!answers.isEmpty()) {
            Focus.visibly(answers.getFirst());
        }
        return !answers.isEmpty();
    }

    private void ask(String question) {
        getChildren().add(Type.SMALL_STRONG.label(question));
    }

    private void answer(String text, Runnable action) {
        int number = answers.size() + 1;
        PushButton button = PushButton.secondary(text)
                .small()
                .id("capture-answer-" + number)
                .does(action);
        button.setMnemonicParsing(false);
        button.setGraphic(new KeyCap(Integer.toString(number)));
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setAccessibleText(number + ", " + text);
        answers.add(button);
        getChildren().add(button);
    }

    /// {@return the question that a doubt asks, or nothing}
    static @Nullable Question of(
            Messages messages, @Nullable Doubt doubt, Consumer<Known> chosen, Consumer<String> added) {
        return doubt == null ? null : new Question(messages, doubt, chosen, added);
    }
}
