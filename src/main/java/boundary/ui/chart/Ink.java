package boundary.ui.chart;

import boundary.ui.kit.Tint;
import java.util.Locale;

/// A colour by its name in the style sheets, so that a drawing follows the look of the window.
///
/// @param token such as `-bj-accent`
public record Ink(String token) {
    public static final Ink SURFACE = new Ink("-bj-surface");
    public static final Ink INSET = new Ink("-bj-inset");
    public static final Ink INK = new Ink("-bj-ink");
    public static final Ink MUTED = new Ink("-bj-muted");
    public static final Ink SUBTLE = new Ink("-bj-subtle");
    public static final Ink LINE = new Ink("-bj-line");
    public static final Ink FAINT = new Ink("-bj-line2");
    public static final Ink ACCENT = new Ink("-bj-accent");
    public static final Ink ACCENT_INK = new Ink("-bj-selection-ink");

    /// {@return the colour of a band's marks}
    public static Ink of(Tint tint) {
        return new Ink("-bj-" + name(tint));
    }

    /// {@return the colour of a band's ground}
    public static Ink soft(Tint tint) {
        return tint == Tint.ACCENT ? new Ink("-bj-selection") : new Ink("-bj-" + name(tint) + "-soft");
    }

    /// {@return the colour of a band's words}
    public static Ink words(Tint tint) {
        return tint == Tint.ACCENT ? ACCENT_INK : new Ink("-bj-" + name(tint) + "-ink");
    }

    private static String name(Tint tint) {
        return tint.name().toLowerCase(Locale.ROOT);
    }
}
