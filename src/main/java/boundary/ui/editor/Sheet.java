package boundary.ui.editor;

import java.util.Objects;
import javafx.scene.Parent;

/// The style sheet of the editor, which each of its parts brings along, so that it looks the same on every screen.
final class Sheet {
    private static final String ADDRESS = Objects.requireNonNull(Sheet.class.getResource("/boundary/ui/editor.css"))
            .toExternalForm();

    private Sheet() {}

    static void dress(Parent part) {
        part.getStylesheets().add(ADDRESS);
    }
}
