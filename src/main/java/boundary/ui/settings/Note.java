package boundary.ui.settings;

import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.Tint;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A place for one sentence below what it is about; takes no room while there is none.
final class Note {
    private final VBox box = new VBox();
    private String said = "";

    Note(String id) {
        box.setId(id);
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
    }

    Node node() {
        return box;
    }

    /// Says what is wrong; an empty sentence takes it away.
    void wrong(String sentence) {
        if (said.equals(sentence)) {
            return;
        }
        said = sentence;
        box.setVisible(!sentence.isEmpty());
        box.getChildren().clear();
        if (!sentence.isEmpty()) {
            box.getChildren().add(new MessageLine(Tint.DRAINING, Icon.WARNING, sentence));
        }
    }
}
