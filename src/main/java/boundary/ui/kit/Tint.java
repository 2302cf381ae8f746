package boundary.ui.kit;

import java.util.Locale;

/// What a coloured mark stands for. The bands carry a level too, so that they can be told apart without colour.
public enum Tint {
    UNKNOWN(0),
    CALM(1),
    WATCH(2),
    STRAINED(3),
    DRAINING(4),
    ACCENT(0);

    private final int level;

    Tint(int level) {
        this.level = level;
    }

    /// {@return how many of the four bars of the meter are filled, 0 to 4}
    public int level() {
        return level;
    }

    /// {@return the style class that carries the colours}
    public String styleClass() {
        return "tint-" + name().toLowerCase(Locale.ROOT);
    }
}
