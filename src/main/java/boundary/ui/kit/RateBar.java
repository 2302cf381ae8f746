package boundary.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// How often something happens, as a bar from nothing to the most that is drawn beside it.
public final class RateBar extends Region {
    private static final double HEIGHT = 8;

    private final double share;
    private final Tint tint;

    /// @param share of the most, 0 to 1
    public RateBar(Tint tint, double share) {
        this.tint = tint;
        this.share = Math.clamp(share, 0, 1);
        getStyleClass().addAll("rate-bar", tint.styleClass());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPrefSize(72, HEIGHT);
        setMinSize(28, HEIGHT);
        setMaxHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        getChildren().setAll(Marks.bar(0, 0, width, HEIGHT, 2, "track"));
        if (share > 0) {
            getChildren().add(Marks.bar(0, 0, Math.max(2, width * share), HEIGHT, 2, "part", tint.styleClass()));
        }
    }
}
