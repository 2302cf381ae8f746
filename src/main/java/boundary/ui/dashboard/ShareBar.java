package boundary.ui.dashboard;

import boundary.ui.kit.Tint;
import javafx.scene.layout.Region;

/// A bar filled up to a share of its width.
final class ShareBar extends Region {
    private static final double THICK = 8;

    private final Region fill = new Region();
    private final double share;

    /// @param share 0 to 1
    ShareBar(Tint tint, double share) {
        this.share = share;
        getStyleClass().add("share-bar");
        fill.getStyleClass().addAll("fill", tint.styleClass());
        getChildren().add(fill);
        setMinHeight(THICK);
        setPrefHeight(THICK);
        setMaxHeight(THICK);
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, Math.max(3, snapSizeX(share * getWidth())), getHeight());
    }
}
