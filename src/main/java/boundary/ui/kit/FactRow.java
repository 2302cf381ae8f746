package boundary.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a list says of one fact.
///
/// @param title the words that come first
/// @param beside what stands behind them more quietly, empty for nothing
/// @param words what was written down, empty for nothing; long texts are cut
/// @param past whether it is over and done: then it is said more quietly
/// @param acts the steps that only this fact has, in order
/// @param fixed whether it is changed elsewhere: then it has no steps but its own
/// @param below what stands below it, as wide as the list
/// @param tick the box at its beginning, by which it is done or open again; nothing where it has none
/// @param mark how it stands, in a word at its end; nothing where that is said in other words
public record FactRow(
        String title,
        String beside,
        String words,
        boolean past,
        List<Act> acts,
        boolean fixed,
        @Nullable Below below,
        @Nullable Tick tick,
        @Nullable Mark mark) {
    private static final int LONGEST = 300;
    private static final int BESIDE = 2;
    private static final double LINKS_WIDTH = 240;

    /// A step that only some facts have.
    ///
    /// @param id the button is called so
    public record Act(String id, String words, Runnable does) {}

    /// Something that stands below the words of a fact.
    ///
    /// @param looks equal for nodes that look and act the same
    /// @param node makes it
    public record Below(Object looks, Supplier<? extends Node> node) {}

    /// A box that is ticked or not.
    ///
    /// @param id the box is called so
    /// @param does what pressing it does
    public record Tick(String id, boolean on, Runnable does) {}

    /// A short word on its colour.
    public record Mark(Tint tint, String word) {}

    /// A fact that is changed in its list.
    public FactRow(String title, String beside, String words, boolean past, List<Act> acts) {
        this(title, beside, words, past, acts, false);
    }

    /// A fact with nothing below it.
    public FactRow(String title, String beside, String words, boolean past, List<Act> acts, boolean fixed) {
        this(title, beside, words, past, acts, fixed, null, null, null);
    }

    /// {@return the same row with something below it}
    public FactRow with(Below next) {
        return new FactRow(title, beside, words, past, acts, fixed, next, tick, mark);
    }

    /// {@return the same with a box at its beginning; its own steps stand below its words then, as links}
    public FactRow ticked(Tick box) {
        return new FactRow(title, beside, words, past, acts, fixed, below, box, mark);
    }

    /// {@return the same row that says how it stands in a word at its end}
    public FactRow marked(Mark next) {
        return new FactRow(title, beside, words, past, acts, fixed, below, tick, next);
    }

    public FactRow {
        title = cut(title.strip());
        words = cut(words.strip());
        acts = List.copyOf(acts);
    }

    /// {@return the fact in one line, for screen readers}
    String spoken() {
        String said = beside.isEmpty() ? title : title + ", " + beside;
        return mark == null ? said : said + ", " + mark.word();
    }

    /// {@return whether another row looks the same}
    boolean looksLike(FactRow other) {
        return spoken().equals(other.spoken())
                && words.equals(other.words)
                && past == other.past
                && Objects.equals(looks(), other.looks())
                && isTicked() == other.isTicked()
                && acts.stream()
                        .map(Act::id)
                        .toList()
                        .equals(other.acts.stream().map(Act::id).toList());
    }

    private boolean isTicked() {
        return tick != null && tick.on();
    }

    private @Nullable Object looks() {
        return below == null ? null : below.looks();
    }

    /// {@return the row with its steps, those that every fact has behind its own}
    Pane node(PushButton... common) {
        Label head = (past ? Type.MUTED : Type.STRONG).wrapped(title);
        Label behind = Type.SECONDARY.wrapped(beside);
        behind.managedProperty().bind(behind.textProperty().isNotEmpty());
        boolean brief = words.isEmpty() && acts.isEmpty() && tick == null && mark == null;
        Pane texts = brief ? inOneLine(head, behind) : new VBox(head, behind);
        if (!words.isEmpty()) {
            Label said = (past ? Type.SECONDARY : Type.SMALL).wrapped(words);
            texts.getChildren().add(said);
        }
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(4, texts);
        if (mark != null) {
            row.getChildren().add(new Pill(mark.tint(), mark.word()));
        }
        if (tick == null) {
            Pane place = acts.size() > BESIDE ? below(texts) : row;
            acts.forEach(act -> place.getChildren().add(button(PushButton.secondary(act.words()), act)));
        } else {
            row.setSpacing(8);
            row.getChildren().addFirst(box(tick));
            texts.getChildren().addAll(links());
        }
        row.getChildren().addAll(common);
        row.setAlignment(Pos.CENTER_LEFT);
        Pane all = below == null ? row : new VBox(4, row, below.node().get());
        all.getStyleClass().add("fact-row");
        return all;
    }

    private List<Node> links() {
        if (acts.isEmpty()) {
            return List.of();
        }
        var links = new FlowPane(12, 0);
        acts.forEach(act -> links.getChildren().add(button(PushButton.link(act.words()), act)));
        links.setPrefWrapLength(LINKS_WIDTH);
        links.getStyleClass().add("fact-links");
        return List.of(links);
    }

    private PushButton button(PushButton button, Act act) {
        button.setAccessibleText(act.words() + ", " + spoken());
        return button.small().id(act.id()).does(act.does());
    }

    private CheckBox box(Tick of) {
        var box = new CheckBox();
        box.setId(of.id());
        box.setSelected(of.on());
        box.setAccessibleText(spoken());
        box.setOnAction(event -> of.does().run());
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /// {@return the place of many steps, below the words}
    private static Pane below(Pane texts) {
        var steps = new FlowPane(4, 4);
        steps.getStyleClass().add("fact-acts");
        texts.getChildren().add(steps);
        return steps;
    }

    private static HBox inOneLine(Label head, Label behind) {
        var line = new HBox(8, head, behind);
        head.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST))) + "…";
    }
}
