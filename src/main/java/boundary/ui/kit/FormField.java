package boundary.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A control with its name above it, in a small form.
public final class FormField extends VBox {
    /// @param name what the control is for
    public FormField(String name, Node control) {
        super(4);
        Label label = Type.SECONDARY.wrapped(name);
        label.setLabelFor(control);
        getChildren().addAll(label, control);
    }
}
