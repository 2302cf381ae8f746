package boundary.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/// One of the two looks of the interface. To be used on the interface's thread.
public enum Theme {
    LIGHT("light.css"),
    DARK("dark.css");

    private static final List<String> SHARED = List.of("kit.css", "controls.css", "table.css", "charts.css");

    private final String tokens;

    Theme(String tokens) {
        this.tokens = tokens;
    }

    /// Dresses a window in this look, at once and without a restart; also loads the fonts. Applying the other look
    /// later replaces it. Sheets added to the scene by others stay where they are.
    public void applyTo(Scene scene) {
        Application.setUserAgentStylesheet(
                (this == LIGHT ? new PrimerLight() : new PrimerDark()).getUserAgentStylesheet());
        lend(scene);
    }

    /// Gives the colours of this look to a scene that no window shows, such as one that becomes a picture; every
    /// other scene keeps its own.
    public void lend(Scene scene) {
        Fonts.load();
        ObservableList<String> sheets = scene.getStylesheets();
        List<String> ours = Stream.concat(Stream.of(LIGHT.tokens, DARK.tokens), SHARED.stream())
                .map(Theme::address)
                .toList();
        List<String> others =
                sheets.stream().filter(sheet -> !ours.contains(sheet)).toList();
        List<String> now = Stream.concat(Stream.of(tokens), SHARED.stream())
                .map(Theme::address)
                .toList();
        sheets.setAll(Stream.concat(now.stream(), others.stream()).toList());
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource("/boundary/ui/" + sheet), sheet)
                .toExternalForm();
    }
}
