package boundary.ui.chart;

import boundary.ui.kit.Fonts;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// A size and weight of the words in a drawing.
public enum Face {
    /// 11 px.
    AXIS(11, false),
    /// 11 px semibold.
    STRONG(11, true),
    /// 12 px.
    SUBTITLE(12, false),
    /// 14 px semibold.
    TITLE(14, true);

    private final int size;
    private final boolean strong;

    Face(int size, boolean strong) {
        this.size = size;
        this.strong = strong;
    }

    /// {@return the height of its letters, in pixels}
    int size() {
        return size;
    }

    /// {@return whether it is semibold}
    boolean isStrong() {
        return strong;
    }

    /// {@return the typeface of the window}
    Font font() {
        Fonts.load();
        return strong ? Font.font("Inter SemiBold", FontWeight.SEMI_BOLD, size) : Font.font("Inter", size);
    }

    /// {@return how wide words are, in pixels}
    double width(String words) {
        var text = new Text(words);
        text.setFont(font());
        return text.getLayoutBounds().getWidth();
    }
}
