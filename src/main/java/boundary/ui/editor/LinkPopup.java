package boundary.ui.editor;

import boundary.letter.Links;
import boundary.text.Messages;
import boundary.ui.kit.Type;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// A small field for the address of a link: Enter keeps it, an empty one takes the link away.
final class LinkPopup {
    private final Popup popup = new Popup();
    private final TextField address = new TextField();
    private final Label trouble = Type.SMALL.wrapped("");

    LinkPopup(Messages messages, Consumer<String> kept) {
        address.setId("link-address");
        address.setPrefColumnCount(28);
        address.setPromptText(messages.text("editor.link.address"));
        address.setAccessibleText(messages.text("editor.link.address"));
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.getStyleClass().add("field-trouble");
        address.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                String meant = Links.meant(address.getText());
                if (meant.isEmpty() && !address.getText().isBlank()) {
                    trouble.setText(messages.text("editor.link.wrong"));
                } else {
                    popup.hide();
                    kept.accept(meant);
                }
                key.consume();
            }
        });
        var box = new VBox(4, address, trouble);
        box.getStyleClass().add("field-popup");
        Sheet.dress(box);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    void show(Node owner, Bounds at, String now) {
        trouble.setText("");
        address.setText(now);
        popup.show(owner, at.getMinX(), at.getMaxY() + 4);
        address.requestFocus();
        address.selectAll();
    }
}
