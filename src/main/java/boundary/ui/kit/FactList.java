package boundary.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card with a list of facts and one small form, which stands on top for a new fact, and in the place of the fact
/// that is changed. What is being typed survives every change of the list.
///
/// @param <T> the fact
public final class FactList<T> {
    private static final int AT_FIRST = 5;
    private static final int MORE = 50;

    /// The words of the list.
    ///
    /// @param add the step that opens the form for a new fact
    /// @param edit the step that opens it for a fact
    /// @param empty what stands there while there is no fact
    /// @param more the step that shows so many more
    public record Words(
            String add,
            String edit,
            String delete,
            String save,
            String cancel,
            String empty,
            IntFunction<String> more) {}

    private final String id;
    private final Words words;
    private final Function<T, ?> key;
    private final Function<T, FactRow> row;
    private final FactFields<T> fields;
    private final Consumer<T> delete;
    private final PushButton add;
    private final VBox box = new VBox();
    private final Card card;
    private List<T> facts = List.of();
    private List<FactRow> rows = List.of();
    private int most = AT_FIRST;
    private @Nullable FactForm<T> form;
    private @Nullable Object changed;

    /// @param id the nodes of the list are called after it
    /// @param key what a fact is known by, in every version
    /// @param fields of the form
    /// @param delete takes the fact that is to be deleted
    public FactList(
            String id,
            String title,
            Words words,
            Function<T, ?> key,
            Function<T, FactRow> row,
            FactFields<T> fields,
            Consumer<T> delete) {
        this.id = id;
        this.words = words;
        this.key = key;
        this.row = row;
        this.fields = fields;
        this.delete = delete;
        add = PushButton.secondary(words.add()).small().id(id + "-add").does(() -> open(null, fields));
        add.setAccessibleText(words.add() + ", " + title);
        box.setId(id);
        card = new Card(title).extras(add).flush(box);
    }

    /// {@return the card, to which a screen may add what stands above the list}
    public Card card() {
        return card;
    }

    /// Shows facts in the order given.
    ///
    /// @param anew whether they are of another subject: then an open form is closed
    public void show(List<T> next, boolean anew) {
        if (anew) {
            form = null;
            changed = null;
            most = AT_FIRST;
        }
        List<FactRow> said = next.stream().limit(most).map(row).toList();
        if (anew || !next.equals(facts) || !same(said, rows)) {
            facts = List.copyOf(next);
            rows = said;
            arrange();
        }
    }

    /// Opens a form: for a fact, in its place, or for a new one.
    public void open(@Nullable T fact, FactFields<T> with) {
        changed = fact == null ? null : key.apply(fact);
        with.begin(fact);
        form = new FactForm<>(id, with, words, this::close);
        arrange();
        with.first().requestFocus();
    }

    private void close() {
        Object was = changed;
        form = null;
        changed = null;
        arrange();
        Node edit = was == null ? null : box.lookup("#" + editId(was));
        Objects.requireNonNullElse(edit, add).requestFocus();
    }

    private void arrange() {
        Node owner = box.getScene() == null ? null : box.getScene().getFocusOwner();
        Node focused = owner != null && Family.holds(box, owner) ? owner : null;
        int at = focused == null ? -1 : rowOf(focused);
        box.getChildren().clear();
        boolean inPlace = facts.stream()
                .limit(rows.size())
                .anyMatch(fact -> key.apply(fact).equals(changed));
        if (form != null && !inPlace) {
            box.getChildren().add(form);
        }
        if (facts.isEmpty() && form == null) {
            Label empty = Type.MUTED.wrapped(words.empty());
            empty.getStyleClass().add("fact-empty");
            box.getChildren().add(empty);
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean here = key.apply(facts.get(i)).equals(changed);
            box.getChildren().add(here && form != null ? form : node(facts.get(i), rows.get(i)));
        }
        if (facts.size() > most) {
            box.getChildren().add(more());
        }
        if (focused != null) {
            focus(focused, at);
        }
    }

    /// Gives the focus back to the button that stands where the one was that had it.
    private void focus(Node focused, int at) {
        if (Family.holds(box, focused)) {
            focused.requestFocus();
            return;
        }
        Node same = focused.getId() == null ? null : box.lookup("#" + focused.getId());
        if (same != null) {
            same.requestFocus();
        } else if (facts.isEmpty() || at < 0) {
            add.requestFocus();
        } else {
            T near = facts.get(Math.min(at, rows.size() - 1));
            Objects.requireNonNullElse(box.lookup("#" + editId(key.apply(near))), add)
                    .requestFocus();
        }
    }

    private Node node(T fact, FactRow said) {
        if (said.fixed()) {
            return said.node();
        }
        Object its = key.apply(fact);
        var edit = PushButton.icon(Icon.EDIT, words.edit() + " " + said.spoken())
                .small()
                .id(editId(its))
                .does(() -> open(fact, fields));
        var remove = PushButton.icon(Icon.DELETE, words.delete() + ": " + said.spoken())
                .small()
                .id(id + "-delete-" + its)
                .does(() -> delete.accept(fact));
        return said.node(edit, remove);
    }

    private Node more() {
        int hidden = facts.size() - most;
        var button = PushButton.link(words.more().apply(Math.min(hidden, MORE)))
                .small()
                .id(id + "-more")
                .does(() -> {
                    most += MORE;
                    show(facts, false);
                });
        var line = new VBox(button);
        line.getStyleClass().add("fact-more");
        return line;
    }

    private String editId(Object its) {
        return id + "-edit-" + its;
    }

    private int rowOf(Node node) {
        return IntStream.range(0, box.getChildren().size())
                .filter(i -> Family.holds(box.getChildren().get(i), node))
                .findFirst()
                .orElse(-1);
    }

    private static boolean same(List<FactRow> some, List<FactRow> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i).looksLike(others.get(i)));
    }
}
