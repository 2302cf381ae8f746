package boundary.ui.transfer;

import boundary.text.Messages;
import boundary.ui.kit.Type;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The very text of a file, or its first part, to be scrolled and not to be changed.
record WordsSight(Messages messages, Sight.Words words) {

    Node node() {
        var area = new TextArea(words.text());
        area.setId("export-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(messages.text("export.sight"));
        area.getStyleClass().add("export-text");
        area.setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(area, Priority.ALWAYS);
        var all = new VBox(6, area);
        if (words.more()) {
            all.getChildren().add(Type.SECONDARY.wrapped(messages.text("export.sight.more")));
        }
        return all;
    }
}
