package boundary.ui.settings;

import boundary.text.Messages;
import boundary.ui.Place;
import boundary.ui.kit.Card;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

/// Where the journal lies, to be read, selected and copied.
final class JournalCard {
    private JournalCard() {}

    static Card of(Messages messages, Place place) {
        var file = new TextField(place.file());
        file.setId("journal-file");
        file.setEditable(false);
        file.setAccessibleText(messages.text("settings.journal"));
        var copy = PushButton.secondary(messages.text("settings.copy")).small().id("copy-file");
        copy.does(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, place.file()));
            copy.setText(messages.text("settings.copied"));
        });
        var lines = new VBox(8, Type.MUTED.wrapped(messages.text("settings.journalIn")), file);
        if (place.sample()) {
            lines.getChildren().add(Type.SECONDARY.wrapped(messages.text("status.sample")));
        }
        return new Card(messages.text("settings.journal")).extras(copy).body(lines);
    }
}
