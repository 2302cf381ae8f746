package boundary.ui.transfer;

import boundary.text.Messages;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Type;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The files of a folder, with the number of their rows.
record FilesSight(Messages messages, Sight.Files files) {
    private static final double ROW = 28;
    private static final double NAME = 320;
    private static final double ROWS = 100;

    Node node() {
        var table = new KitTable<Sight.File>(ROW);
        table.setId("export-files");
        table.setAccessibleText(messages.text("export.sight"));
        table.words("file", messages.text("transfer.column.file"), NAME, Type.BODY, Sight.File::name);
        table.fixed(table.figures("rows", messages.text("export.sight.tally"), ROWS, this::rows));
        table.getItems().setAll(files.files());
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private String rows(Sight.File file) {
        Long rows = file.rows();
        return rows == null ? messages.text("common.none") : messages.figures().whole(rows);
    }
}
