package boundary.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// The typefaces of the interface: Inter for words, Roboto for columns of figures, since its digits are equally wide.
public final class Fonts {
    private static final List<String> FILES = List.of(
            "inter/Inter-Regular.otf",
            "inter/Inter-SemiBold.otf",
            "inter/Inter-Bold.otf",
            "inter/Inter-Italic.otf",
            "roboto/Roboto-Regular.ttf",
            "roboto/Roboto-Medium.ttf",
            "roboto/Roboto-Bold.ttf");

    private static boolean loaded;

    private Fonts() {}

    /// Makes the typefaces known to the toolkit; further calls do nothing. A missing file is a broken build and
    /// throws.
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        FILES.forEach(Fonts::load);
        loaded = true;
    }

    /// {@return the face of axes and chart labels, 11 px}
    static Font axis() {
        load();
        return Font.font("Inter", 11);
    }

    /// {@return how wide the words of a small button are, in pixels}
    public static double smallButtonWidth(String words) {
        load();
        var text = new Text(words);
        text.setFont(Font.font("Inter", FontWeight.SEMI_BOLD, 12));
        return text.getLayoutBounds().getWidth();
    }

    private static void load(String file) {
        String path = "/com/formdev/flatlaf/fonts/" + file;
        try (InputStream in = Fonts.class.getResourceAsStream(path)) {
            if (in == null || Font.loadFont(in, 13) == null) {
                throw new IllegalStateException("typeface not found: " + path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
