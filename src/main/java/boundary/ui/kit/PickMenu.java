package boundary.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// Some values to be ticked, in a small window below a button; each tick counts at once. Up and Down move, Space ticks,
/// Enter and Esc close; a long list has a field that narrows it.
///
/// @param <T> what is ticked
public final class PickMenu<T> {
    private static final int LONG = 20;
    private static final double WIDTH = 220;
    private static final double TALLEST = 500;

    private final String id;
    private final String find;
    private final Popup popup = new Popup();
    private final VBox boxes = new VBox();
    private final List<CheckBox> all = new ArrayList<>();

    /// A value and its words.
    public record Choice<T>(T value, String word) {}

    /// @param id a box is called by it and the number of the value
    /// @param find the words in the field that narrows a long list
    public PickMenu(String id, String find) {
        this.id = id;
        this.find = find;
        boxes.getStyleClass().add("pick-boxes");
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Opens below a node.
    ///
    /// @param one whether only one can be ticked at a time
    /// @param changed takes what is ticked, each time it changes
    public void show(Node under, List<Choice<T>> choices, Set<T> chosen, boolean one, Consumer<Set<T>> changed) {
        all.clear();
        Set<T> ticked = new LinkedHashSet<>(chosen);
        for (Choice<T> choice : choices) {
            var box = new CheckBox(choice.word());
            box.setId(id + "-" + all.size());
            box.setMnemonicParsing(false);
            box.setSelected(ticked.contains(choice.value()));
            box.setMaxWidth(Double.MAX_VALUE);
            box.setOnAction(event -> {
                if (one) {
                    ticked.clear();
                    all.stream().filter(other -> other != box).forEach(other -> other.setSelected(false));
                }
                if (box.isSelected()) {
                    ticked.add(choice.value());
                } else {
                    ticked.remove(choice.value());
                }
                changed.accept(Set.copyOf(ticked));
            });
            all.add(box);
        }
        open(under);
    }

    /// Closes it.
    public void hide() {
        popup.hide();
    }

    private void open(Node under) {
        var scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(TALLEST);
        scroll.setMinWidth(WIDTH);
        InSight.keep(scroll);
        var card = new VBox(4, scroll);
        card.getStyleClass().add("pick-menu");
        card.setId(id + "-menu");
        boxes.getChildren().setAll(all);
        if (all.size() > LONG) {
            var field = new SearchField(find, "");
            field.setId(id + "-find");
            field.textProperty().subscribe(this::narrow);
            card.getChildren().addFirst(field);
        }
        popup.getContent().setAll(card);
        popup.getScene().getStylesheets().setAll(under.getScene().getStylesheets());
        Bounds at = under.localToScreen(under.getBoundsInLocal());
        popup.show(under, at.getMinX(), at.getMaxY() + 4);
        focusable().getFirst().requestFocus();
    }

    private void narrow(String part) {
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        boxes.getChildren()
                .setAll(all.stream()
                        .filter(box -> box.getText().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList());
    }

    private void press(KeyEvent key) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (key.getCode() == KeyCode.ENTER) {
            popup.hide();
            key.consume();
        } else if (step != 0) {
            List<Node> ways = focusable();
            int at = ways.indexOf(popup.getScene().getFocusOwner());
            ways.get(Math.clamp(at + step, 0, ways.size() - 1)).requestFocus();
            key.consume();
        }
    }

    private List<Node> focusable() {
        List<Node> ways = new ArrayList<>();
        Node field = popup.getScene().lookup("#" + id + "-find");
        if (field != null) {
            ways.add(field);
        }
        ways.addAll(boxes.getChildren());
        return ways;
    }
}
