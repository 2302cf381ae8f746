package boundary.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.BooleanPropertyBase;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One destination of the side bar: picture, word, and at its end a count or a key. The selected one has an accent bar
/// on its left.
public final class NavItem extends Button {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Label end = new Label();
    private final BooleanProperty selected = new BooleanPropertyBase() {
        @Override
        protected void invalidated() {
            pseudoClassStateChanged(SELECTED, get());
        }

        @Override
        public Object getBean() {
            return NavItem.this;
        }

        @Override
        public String getName() {
            return "selected";
        }
    };

    /// An item without a count.
    public NavItem(Icon icon, String text) {
        super(text);
        getStyleClass().add("nav-item");
        var word = new Label();
        word.textProperty().bind(textProperty());
        word.getStyleClass().add("word");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        end.setMinWidth(Region.USE_PREF_SIZE);
        end.managedProperty().bind(end.textProperty().isNotEmpty());
        end.visibleProperty().bind(end.managedProperty());
        var row = new HBox(8, icon.node(), word, gap, end);
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(widthProperty().subtract(16));
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        Pressing.alsoByEnter(this);
    }

    /// Shows a count on the accent colour, nothing for 0; {@return this item}
    public NavItem count(int count) {
        end.getStyleClass().setAll("label", "count");
        end.setText(count > 0 ? Integer.toString(count) : "");
        setAccessibleText(count > 0 ? getText() + ", " + count : getText());
        return this;
    }

    /// Prints the key that leads here; {@return this item}
    public NavItem key(String keys) {
        end.getStyleClass().setAll("label", "hint");
        end.setText(keys);
        setAccessibleText(getText() + ", " + keys);
        return this;
    }

    /// {@return whether this is where the reader is}
    public BooleanProperty selectedProperty() {
        return selected;
    }

    /// Sets what pressing it does; {@return this item}
    public NavItem does(Runnable action) {
        setOnAction(event -> action.run());
        return this;
    }
}
