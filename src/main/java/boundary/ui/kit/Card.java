package boundary.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A bordered surface with an optional heading: title and subtitle on the left, extras on the right, content below.
public final class Card extends VBox {
    private final Label title = Type.SECTION.label("");
    private final Label subtitle = Type.SECONDARY.label("");
    private final HBox extras = new HBox();
    private @Nullable HBox header;

    /// A surface without a heading.
    public Card() {
        getStyleClass().add("card");
    }

    /// A surface with a heading.
    public Card(String title) {
        this();
        titled(title);
    }

    /// Changes the heading, adding it where there was none; {@return this card}
    public Card titled(String text) {
        title.setText(text);
        header();
        return this;
    }

    /// Sets the quiet words behind the title; {@return this card}
    public Card subtitled(String text) {
        subtitle.setText(text);
        header();
        return this;
    }

    /// Replaces what stands at the right end of the heading; {@return this card}
    public Card extras(Node... nodes) {
        extras.getChildren().setAll(nodes);
        header();
        return this;
    }

    /// Adds content with the padding of the card; {@return this card}
    public Card body(Node... nodes) {
        for (Node node : nodes) {
            var wrap = new VBox(node);
            wrap.getStyleClass().add("card-body");
            if (VBox.getVgrow(node) == Priority.ALWAYS) {
                VBox.setVgrow(wrap, Priority.ALWAYS);
            }
            getChildren().add(wrap);
        }
        return this;
    }

    /// Adds content that reaches from edge to edge, such as a table or a row with a line above it; {@return this
    /// card}
    public Card flush(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /// {@return the title, to be bound or read}
    public Label title() {
        return title;
    }

    /// {@return the quiet words behind the title}
    public Label subtitle() {
        return subtitle;
    }

    private void header() {
        if (header != null) {
            return;
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        extras.setAlignment(Pos.CENTER_RIGHT);
        extras.getStyleClass().add("card-extras");
        title.setMinWidth(Region.USE_PREF_SIZE);
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        var row = new HBox(title, subtitle, gap, extras);
        row.getStyleClass().add("card-header");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addFirst(row);
        header = row;
    }
}
