package boundary.ui.chart;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Shows a plot at the width it is given. It takes the focus, and says its numbers to screen readers.
public final class ChartView extends Region {
    private static final double NARROW = 220;

    private Plot plot = new Blank();

    /// Makes an empty one.
    public ChartView() {
        getStyleClass().add("chart-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinWidth(NARROW);
        setMinHeight(USE_PREF_SIZE);
        setOnMousePressed(press -> requestFocus());
    }

    /// Replaces what it shows.
    public void show(Plot shown, String spoken) {
        plot = shown;
        setAccessibleText(spoken);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return plot.height();
    }

    @Override
    protected void layoutChildren() {
        getChildren().setAll(plot.at(getWidth()).marks().stream().map(Nodes::of).toList());
    }

    private record Blank() implements Plot {
        @Override
        public double height() {
            return 0;
        }

        @Override
        public Drawing at(double width) {
            return new Drawing(width, 0, List.of());
        }
    }
}
