package boundary.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The outline of a table row that is still to come.
public final class SkeletonRow extends HBox {
    /// @param nameWidth the width of the first bar in pixels, at most 140
    public SkeletonRow(double nameWidth) {
        getStyleClass().addAll("skeleton-row", "line-above");
        setAccessibleRole(AccessibleRole.NODE);
        var name = bar(nameWidth, 10, "skeleton");
        HBox.setMargin(name, new Insets(0, Math.max(0, 140 - nameWidth), 0, 0));
        Region line = bar(120, 2, "skeleton");
        line.getStyleClass().add("line");
        getChildren().addAll(name, bar(24, 10, "skeleton"), line, bar(96, 10, "skeleton"));
    }

    private static Region bar(double width, double height, String styleClass) {
        var bar = new Region();
        bar.getStyleClass().add(styleClass);
        bar.setMinSize(width, height);
        bar.setMaxSize(width, height);
        return bar;
    }
}
