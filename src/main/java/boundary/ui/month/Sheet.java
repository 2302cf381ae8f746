package boundary.ui.month;

import boundary.text.paper.Block;
import boundary.text.paper.Paper;
import boundary.text.paper.Run;
import boundary.ui.kit.Type;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A document as it can be read in the window: the same blocks that are printed.
final class Sheet {
    private final VBox page = new VBox();

    Sheet() {
        page.getStyleClass().add("sheet");
        page.setId("month-sheet");
        page.setMinHeight(Region.USE_PREF_SIZE);
    }

    Region node() {
        return page;
    }

    void show(Paper paper) {
        page.getChildren().setAll(paper.blocks().stream().map(Sheet::node).toList());
        Label foot = Type.AXIS.wrapped(paper.foot());
        foot.getStyleClass().add("sheet-foot");
        page.getChildren().add(foot);
    }

    private static Node node(Block block) {
        return switch (block) {
            case Block.Title title ->
                new VBox(heading(Type.TITLE.wrapped(title.text())), Type.MUTED.wrapped(title.below()));
            case Block.Heading heading -> styled(heading(Type.SECTION.wrapped(heading.text())), "sheet-heading");
            case Block.Paragraph paragraph -> Type.BODY.wrapped(words(paragraph.runs()));
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Table table -> table(table);
            case Block.Note note -> Type.SECONDARY.wrapped(note.text());
            default -> throw new IllegalArgumentException("a month has no " + block);
        };
    }

    private static Label heading(Label label) {
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }

    private static Node bullets(Block.Bullets bullets) {
        var lines = new VBox(4);
        for (int i = 0; i < bullets.items().size(); i++) {
            Label words = Type.BODY.wrapped(words(bullets.items().get(i)));
            HBox.setHgrow(words, Priority.ALWAYS);
            Label marker = Type.BODY.label(bullets.marker(i));
            marker.setMinWidth(14);
            lines.getChildren().add(new HBox(marker, words));
        }
        return lines;
    }

    /// The first column takes the room that is left; figures stand at the right edge of theirs.
    private static Node table(Block.Table table) {
        var grid = new GridPane();
        grid.getStyleClass().add("sheet-table");
        for (int i = 0; i < table.columns().size(); i++) {
            var column = new ColumnConstraints();
            boolean figures = table.columns().get(i).figures();
            column.setHalignment(figures ? HPos.RIGHT : HPos.LEFT);
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            grid.getColumnConstraints().add(column);
            Label head = Type.SECONDARY.label(table.columns().get(i).head());
            grid.add(cell(head, "sheet-head", figures), i, 0);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            for (int i = 0; i < cells.size(); i++) {
                boolean figures = table.columns().get(i).figures();
                Type type = figures ? Type.NUMBER : Type.BODY;
                grid.add(cell(type.label(cells.get(i)), "sheet-cell", figures), i, row + 1);
            }
        }
        return grid;
    }

    private static Label cell(Label label, String style, boolean figures) {
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setMinWidth(figures ? Region.USE_PREF_SIZE : 0);
        return styled(label, figures ? style + " figures" : style);
    }

    private static Label styled(Label label, String classes) {
        label.getStyleClass().addAll(classes.split(" "));
        return label;
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
