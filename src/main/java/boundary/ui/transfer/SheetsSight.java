package boundary.ui.transfer;

import boundary.text.Messages;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.TabBar;
import boundary.ui.kit.Type;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The very cells of a file, sheet by sheet: the first rows of each.
record SheetsSight(Messages messages, Sight.Sheets sheets) {
    private static final double ROW = 28;
    private static final double LETTER = 7.5;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;

    Node node() {
        var page = new VBox(6);
        VBox.setVgrow(page, Priority.ALWAYS);
        if (sheets.sheets().size() == 1) {
            show(page, sheets.sheets().getFirst());
            return page;
        }
        var tabs = new TabBar<Sight.Sheet>();
        sheets.sheets().forEach(sheet -> tabs.tab(sheet, sheet.name(), (int) sheet.total()));
        tabs.valueProperty().addListener((value, before, now) -> {
            if (now != null) {
                show(page, now);
            }
        });
        tabs.valueProperty().set(sheets.sheets().getFirst());
        var all = new VBox(6, tabs, page);
        VBox.setVgrow(all, Priority.ALWAYS);
        return all;
    }

    private void show(VBox page, Sight.Sheet sheet) {
        var table = new KitTable<List<String>>(ROW);
        table.setId("export-table");
        table.setAccessibleText(messages.text("export.sight"));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        for (int i = 0; i < sheet.head().size(); i++) {
            int at = i;
            TableColumn<List<String>, List<String>> column =
                    table.words("c" + i, sheet.head().get(i), width(sheet, at), Type.BODY, row -> oneLine(row.get(at)));
            column.setReorderable(false);
        }
        table.getItems().setAll(sheet.rows());
        VBox.setVgrow(table, Priority.ALWAYS);
        page.getChildren().setAll(table);
        if (sheet.total() > sheet.rows().size()) {
            page.getChildren()
                    .add(Type.SECONDARY.wrapped(messages.text(
                            "export.sight.rows",
                            messages.figures().whole(sheet.rows().size()),
                            messages.figures().whole(sheet.total()))));
        }
    }

    private static double width(Sight.Sheet sheet, int at) {
        int longest = sheet.rows().stream()
                .mapToInt(row -> row.get(at).length())
                .max()
                .orElse(0);
        return LETTER * Math.clamp(Math.max(longest, sheet.head().get(at).length()) + 3, NARROWEST, WIDEST);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ⏎ ");
    }
}
