package boundary.app;

import boundary.text.Language;
import boundary.ui.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/// What this user prefers on this computer: language, colours, the size of the window. A small file outside the
/// journal; it holds nothing of the journal, and a broken or missing one is as good as none.
final class Preferences {
    private static final double DEFAULT_WIDTH = 1280;
    private static final double DEFAULT_HEIGHT = 800;

    private final Path file;
    private final Properties values = new Properties();

    private Preferences(Path file) {
        this.file = file;
    }

    /// {@return what the file says; the defaults where it says nothing}
    static Preferences read(Path file) {
        var preferences = new Preferences(file);
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                preferences.values.load(reader);
            } catch (IOException | IllegalArgumentException broken) {
                preferences.values.clear();
            }
        }
        return preferences;
    }

    /// {@return the look as preferred}
    ///
    /// @param otherwise the language where none was chosen yet
    Look look(Language otherwise) {
        return new Look(language(otherwise), choice(values.getProperty("colours", "")));
    }

    /// {@return the language as preferred}
    ///
    /// @param otherwise the language where none was chosen yet
    Language language(Language otherwise) {
        Language chosen = Language.of(values.getProperty("language", ""));
        return chosen == null ? otherwise : chosen;
    }

    double width() {
        return size("width", DEFAULT_WIDTH);
    }

    double height() {
        return size("height", DEFAULT_HEIGHT);
    }

    boolean maximised() {
        return Boolean.parseBoolean(values.getProperty("maximised"));
    }

    /// Keeps the look and the size of the window. Where that can't be written it is let go: nobody loses work by
    /// it.
    void keep(Look look, double width, double height, boolean maximised) {
        values.setProperty("language", look.language().get().tag());
        values.setProperty("colours", look.colours().get().name());
        values.setProperty("maximised", Boolean.toString(maximised));
        if (!maximised) {
            values.setProperty("width", Long.toString(Math.round(width)));
            values.setProperty("height", Long.toString(Math.round(height)));
        }
        write();
    }

    private void write() {
        try {
            Files.createDirectories(file.getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try (var writer = Files.newBufferedWriter(part)) {
                values.store(writer, null);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            // a read-only settings folder must not keep anybody from closing the window
        }
    }

    private double size(String key, double otherwise) {
        try {
            double size = Double.parseDouble(values.getProperty(key, ""));
            return size >= 400 && size <= 20_000 ? size : otherwise;
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    private static Look.Colours choice(String name) {
        for (Look.Colours colours : Look.Colours.values()) {
            if (colours.name().equals(name)) {
                return colours;
            }
        }
        return Look.Colours.SYSTEM;
    }
}
