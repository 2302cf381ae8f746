package boundary.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
public record FactRow(
        String title,
        String beside,
        String words,
        boolean past,
        List<Act> acts,
        boolean fixed,
        @Nullable Below below) {
    private static final int LONGEST = 300;

    /// A step that only some facts have.
    ///
    /// @param id the button is called so
    public record Act(String id, String words, Runnable does) {}

    /// Something that stands below the words of a fact.
    ///
    /// @param looks equal for nodes that look and act the same
    /// @param node makes it
    public record Below(Object looks, Supplier<? extends Node> node) {}

    /// A fact that is changed in its list.
    public FactRow(String title, String beside, String words, boolean past, List<Act> acts) {
        this(title, beside, words, past, acts, false);
    }

    /// A fact with nothing below it.
    public FactRow(String title, String beside, String words, boolean past, List<Act> acts, boolean fixed) {
        this(title, beside, words, past, acts, fixed, null);
    }

    /// {@return the same row with something below it}
    public FactRow with(Below next) {
        return new FactRow(title, beside, words, past, acts, fixed, next);
    }

    public FactRow {
        title = cut(title.strip());
        words = cut(words.strip());
        acts = List.copyOf(acts);
    }

    /// {@return the fact in one line, for screen readers}
    String spoken() {
        return beside.isEmpty() ? title : title + ", " + beside;
    }

    /// {@return whether another row looks the same}
    boolean looksLike(FactRow other) {
        return spoken().equals(other.spoken())
                && words.equals(other.words)
                && past == other.past
                && Objects.equals(looks(), other.looks())
                && acts.stream()
                        .map(Act::id)
                        .toList()
                        .equals(other.acts.stream().map(Act::id).toList());
    }

    private @Nullable Object looks() {
        return below == null ? null : below.looks();
    }

    /// {@return the row with its steps, those that every fact has behind its own}
    Pane node(PushButton... common) {
        Label head = (past ? Type.MUTED : Type.STRONG).wrapped(title);
        Label behind = Type.SECONDARY.wrapped(beside);
        behind.managedProperty().bind(behind.textProperty().isNotEmpty());
        boolean brief = words.isEmpty() && acts.isEmpty();
        Pane texts = brief ? inOneLine(head, behind) : new VBox(head, behind);
        if (!words.isEmpty()) {
            Label said = (past ? Type.SECONDARY : Type.SMALL).wrapped(words);
            texts.getChildren().add(said);
        }
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(4, texts);
        for (Act act : acts) {
            PushButton button =
                    PushButton.secondary(act.words()).small().id(act.id()).does(act.does());
            button.setAccessibleText(act.words() + ", " + spoken());
            row.getChildren().add(button);
        }
        row.getChildren().addAll(common);
        row.setAlignment(Pos.CENTER_LEFT);
        Pane all = below == null ? row : new VBox(4, row, below.node().get());
        all.getStyleClass().add("fact-row");
        return all;
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
