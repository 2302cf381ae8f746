package boundary.ui.kit;

/// A linear axis: values from `low` to `high` onto pixels from `start` to `end`, either direction.
public record Scale(double low, double high, double start, double end) {
    /// {@return the pixel of a value; values outside the axis are laid on its end}
    public double at(double value) {
        double clamped = Math.clamp(value, Math.min(low, high), Math.max(low, high));
        return start + (clamped - low) / (high - low) * (end - start);
    }

    /// {@return the axis of a score, 0 to 100, over so many pixels from `start`}
    static Scale score(double start, double width) {
        return new Scale(0, 100, start, start + width);
    }
}
