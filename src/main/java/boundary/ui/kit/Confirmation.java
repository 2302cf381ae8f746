package boundary.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks, in place, whether something that can't be undone is really wanted: says what will happen, and lets it happen
/// only once a word is typed. Escape goes back.
public final class Confirmation extends VBox {
    private final TextField typed = new TextField();
    private final Label problem = Type.SMALL_STRONG.wrapped("");
    private final PushButton go;
    private final Runnable back;

    /// What is asked.
    ///
    /// @param title what will happen, in a few words
    /// @param sentences what it means, a paragraph each
    /// @param ask which word is to be typed
    /// @param word the word; its case does not matter
    /// @param go what the button that does it says
    /// @param back what the button that goes back says
    public record Asked(String title, List<String> sentences, String ask, String word, String go, String back) {}

    /// @param more other steps, which stand beside going back
    /// @param confirmed does it
    /// @param back goes back
    public Confirmation(Asked asked, List<PushButton> more, Runnable confirmed, Runnable back) {
        super(10);
        this.back = back;
        getStyleClass().addAll("confirmation", InSight.WHOLE);
        setId("confirmation");
        setAccessibleText(asked.title());
        typed.setId("confirmation-word");
        problem.getStyleClass().add("problem");
        problem.setId("confirmation-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        go = PushButton.primary(asked.go()).id("confirmation-go").does(() -> {
            problem.setText("");
            confirmed.run();
        });
        go.setDisable(true);
        typed.textProperty().subscribe(text -> go.setDisable(!same(text, asked.word())));
        var children = new ArrayList<Node>();
        children.add(new MessageLine(Tint.STRAINED, Icon.WARNING, asked.title()).boxed());
        asked.sentences().forEach(sentence -> children.add(Type.BODY.wrapped(sentence)));
        children.add(new FormField(asked.ask(), typed));
        children.add(problem);
        children.add(buttons(more, asked.back()));
        getChildren().setAll(children);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public void requestFocus() {
        typed.requestFocus();
    }

    /// Says why it could not be done; nothing has happened.
    public void problem(String sentence) {
        problem.setText(sentence);
        go.setDisable(false);
    }

    /// It is being done: it can't be asked for again.
    public void wait(boolean waiting) {
        go.setDisable(waiting);
    }

    private FlowPane buttons(List<PushButton> more, String backText) {
        var row = new FlowPane(8, 8);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().add(go);
        row.getChildren().addAll(more);
        row.getChildren()
                .add(PushButton.secondary(backText).id("confirmation-back").does(back));
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back.run();
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
