package boundary.ui.capture;

import boundary.journal.Answer;
import boundary.journal.Interaction;
import boundary.journal.Taken;
import boundary.text.Messages;
import boundary.ui.kit.KeyCap;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// "My answer" to what was just logged, open until it is chosen, and then how it was taken, which may be passed over.
/// Each has one key.
///
/// The key is Alt and a digit, so that a line may begin with a digit. A digit alone in the line marks its answer, and
/// Enter then chooses it: no line with nothing but a digit could be logged.
final class AnswerRow extends HBox {
    private static final double WRAP = 720;
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Messages messages;
    private final Answering answering;
    private final Runnable leave;
    private final FlowPane row = new FlowPane(6, 6);
    private final HBox end = new HBox(8);
    private final List<PushButton> choices = new ArrayList<>();
    private @Nullable Answer answer;
    private @Nullable Taken taken;
    private boolean changing;
    private boolean passed;
    private boolean shown;

    /// @param leave called where nothing is left to be chosen by keys
    AnswerRow(Messages messages, Answering answering, Runnable leave) {
        this.messages = messages;
        this.leave = leave;
        this.answering = answering;
        setId("capture-my-answer");
        getStyleClass().addAll("capture-row", "my-answer");
        setAlignment(Pos.CENTER_LEFT);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.setPrefWrapLength(WRAP);
        HBox.setHgrow(row, Priority.ALWAYS);
        end.setAlignment(Pos.CENTER_RIGHT);
        end.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(row, end);
    }

    /// Shows the entry as it stands.
    void show(Interaction entry) {
        if (shown && answer == entry.answer() && taken == entry.taken()) {
            return;
        }
        shown = true;
        changing = false;
        passed = false;
        answer = entry.answer();
        taken = entry.taken();
        boolean focused = isFocusWithin();
        arrange();
        if (focused) {
            focusFirst();
        }
    }

    /// Moves the focus to the first choice, or back to the line where there is none.
    void focusFirst() {
        if (choices.isEmpty()) {
            leave.run();
        } else {
            Focus.visibly(choices.getFirst());
        }
    }

    /// Chooses what stands under a number; {@return whether there is such a choice}
    boolean choose(int number) {
        if (number < 1 || number > choices.size()) {
            return false;
        }
        choices.get(number - 1).fire();
        return true;
    }

    /// Marks the choice whose number alone stands in the line, or none; {@return whether one is marked}
    boolean mark(String text) {
        int number = text.length() == 1 ? text.charAt(0) - '0' : 0;
        boolean found = number >= 1 && number <= choices.size();
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).pseudoClassStateChanged(MARKED, i == number - 1);
        }
        if (!choices.isEmpty()) {
            hint(found ? new KeyCap("Enter") : new KeyCap("Alt 1–" + choices.size()));
        }
        return found;
    }

    private void arrange() {
        choices.clear();
        row.getChildren().setAll(Type.MUTED.label(messages.text("answer.mine")));
        if (answer == null || changing) {
            for (Answer each : Answer.values()) {
                choice(
                        each,
                        messages.wording().answer(each),
                        () -> answering.save(each, each == answer ? taken : null));
            }
        } else {
            said();
            if (taken == null && !passed) {
                row.getChildren().add(Type.MUTED.label(messages.text("answer.taken")));
                for (Taken each : Taken.values()) {
                    choice(each, messages.wording().taken(each), () -> answering.save(answer, each));
                }
            }
        }
        mark("");
        if (choices.isEmpty()) {
            end.getChildren().clear();
        }
    }

    private void said() {
        String word = messages.wording().answer(answer());
        Label said = Type.STRONG.label(taken == null ? word : word + ", " + messages.name("answer.took.", taken));
        said.setId("my-answer-said");
        row.getChildren()
                .addAll(
                        said,
                        PushButton.link(messages.text("answer.change"))
                                .small()
                                .id("my-answer-change")
                                .does(() -> {
                                    changing = true;
                                    arrange();
                                    focusFirst();
                                }));
    }

    private Answer answer() {
        return Objects.requireNonNull(answer);
    }

    private void choice(Enum<?> value, String word, Runnable action) {
        int number = choices.size() + 1;
        PushButton button =
                PushButton.secondary(word).small().id("my-answer-" + value).does(action);
        button.setGraphic(new KeyCap(Integer.toString(number)));
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setAccessibleText(word + ", Alt " + number);
        choices.add(button);
        row.getChildren().add(button);
    }

    private void hint(Node key) {
        if (answer == null || changing) {
            Label open = Type.SECONDARY.label(messages.text("answer.untilChosen"));
            open.setId("my-answer-open");
            end.getChildren().setAll(answer == null ? List.of(key, open) : List.of(key));
        } else {
            end.getChildren()
                    .setAll(
                            key,
                            PushButton.link(messages.text("answer.pass"))
                                    .small()
                                    .id("my-answer-pass")
                                    .does(() -> {
                                        passed = true;
                                        arrange();
                                        focusFirst();
                                    }));
        }
    }
}
