package boundary.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// An entry of a legend: the mark as it is drawn and its word.
public final class Swatch extends HBox {
    /// The marks a legend can explain.
    public enum Mark {
        LOGGED,
        CLEAR,
        UNKNOWN,
        TYPED,
        ESTIMATED
    }

    /// Shows a mark with its word.
    public Swatch(Mark mark, String word) {
        super(4);
        getStyleClass().add("swatch");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(picture(mark), Type.AXIS.label(word));
    }

    private static Node picture(Mark mark) {
        var pane = new Pane();
        String name = mark.name().toLowerCase(Locale.ROOT);
        switch (mark) {
            case LOGGED -> pane.getChildren().add(Marks.bar(0, 0, 16, 12, 3, "frame", name));
            case CLEAR, UNKNOWN, TYPED, ESTIMATED ->
                pane.getChildren().add(Marks.bar(0.5, 0.5, 15, 11, 3, "frame", name));
        }
        if (mark == Mark.CLEAR) {
            pane.getChildren()
                    .addAll(Marks.line(4.5, 6, 7, 8.5, "check-stroke"), Marks.line(7, 8.5, 11.5, 3.5, "check-stroke"));
        }
        pane.setMinSize(16, 12);
        pane.setMaxSize(16, 12);
        return pane;
    }
}
