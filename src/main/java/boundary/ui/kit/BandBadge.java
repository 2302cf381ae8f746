package boundary.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// The band of a score: four-step meter, word and colour, so that none of the three is needed to read it.
public final class BandBadge extends Label {
    /// @param word the name of the band in the reader's language
    public BandBadge(Tint band, String word) {
        super(word, new Meter(band.level()));
        getStyleClass().addAll("pill", "band-badge", band.styleClass());
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
    }
}
