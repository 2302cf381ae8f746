package boundary.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A row of large figures side by side: what it counts above, the figure, and what it compares with behind.
public final class StatTiles extends HBox {
    /// One figure.
    ///
    /// @param id the node id of the figure's label
    /// @param label what it counts
    /// @param figure the figure with its unit
    /// @param secondary what it compares with, empty for none
    public record Tile(String id, String label, String figure, String secondary) {}

    /// Makes an empty row; fill it with [#show].
    public StatTiles() {
        getStyleClass().add("stat-tiles");
    }

    /// Replaces the figures.
    public void show(List<Tile> tiles) {
        getChildren().setAll(tiles.stream().map(StatTiles::tile).toList());
        if (!tiles.isEmpty()) {
            getChildren().getFirst().getStyleClass().add("first");
        }
    }

    private static VBox tile(Tile tile) {
        Label figure = Type.FIGURE.label(tile.figure());
        figure.setId(tile.id());
        figure.setMinWidth(Region.USE_PREF_SIZE);
        Label secondary = Type.SECONDARY.label(tile.secondary());
        if (!tile.secondary().isEmpty()) {
            secondary.setTooltip(new Tooltip(tile.secondary()));
        }
        var row = new HBox(8, figure, secondary);
        row.getStyleClass().add("figure-row");
        Label label = Type.SECONDARY.wrapped(tile.label());
        label.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(label, row);
        box.getStyleClass().add("stat-tile");
        box.setAlignment(Pos.BOTTOM_LEFT);
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(tile.label() + ": " + tile.figure() + ", " + tile.secondary());
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
