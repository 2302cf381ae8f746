package boundary.ui.capture;

import boundary.ui.kit.Type;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A control with its name above it and, where it is filled in wrongly, one sentence below.
final class Labelled extends VBox {
    private final Label problem = Type.SECONDARY.wrapped("");

    Labelled(String name, Node control) {
        getStyleClass().add("labelled");
        Label label = Type.SECONDARY.label(name);
        label.setLabelFor(control);
        problem.getStyleClass().add("problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(label, control, problem);
    }

    /// Says what is wrong; an empty sentence where nothing is.
    void problem(String sentence) {
        problem.setText(sentence);
    }

    /// {@return whether it says that something is wrong}
    boolean isWrong() {
        return !problem.getText().isEmpty();
    }
}
