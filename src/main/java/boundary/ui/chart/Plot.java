package boundary.ui.chart;

/// What a chart draws, at any width.
public interface Plot {

    /// {@return how high the drawing is, in pixels, whatever its width}
    double height();

    /// {@return the drawing}
    ///
    /// @param width in pixels
    Drawing at(double width);
}
