package boundary.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The head of a page: title with what stands beside it, a subtitle below, actions on the right.
public final class PageHeader extends HBox {
    private final Label title = Type.TITLE.wrapped("");
    private final Label subtitle = Type.MUTED.wrapped("");
    private final HBox titleRow = new HBox(8, title);
    private final HBox actions = new HBox(8);

    /// @param subtitle empty for none
    public PageHeader(String title, String subtitle) {
        getStyleClass().add("page-header");
        setAlignment(Pos.CENTER_LEFT);
        titleRow.setAlignment(Pos.CENTER_LEFT);
        this.title.setText(title);
        this.subtitle.setText(subtitle);
        this.subtitle.managedProperty().bind(this.subtitle.textProperty().isNotEmpty());
        var words = new VBox(titleRow, this.subtitle);
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, actions);
    }

    /// Puts nodes behind the title, such as a band badge; {@return this header}
    public PageHeader beside(Node... nodes) {
        titleRow.getChildren().setAll(title);
        titleRow.getChildren().addAll(nodes);
        return this;
    }

    /// Replaces the actions at the right end; {@return this header}
    public PageHeader actions(Node... nodes) {
        actions.getChildren().setAll(nodes);
        return this;
    }

    /// {@return the title, to be bound or changed}
    public Label title() {
        return title;
    }

    /// {@return the line below the title}
    public Label subtitle() {
        return subtitle;
    }
}
