package boundary.ui.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The light colours of the window by their names, read from its style sheet.
final class Palette {
    private static final Pattern COLOUR = Pattern.compile("(-bj-[a-z0-9-]+):\\s*(#[0-9a-fA-F]{6})\\s*;");
    private static final Palette LIGHT = new Palette(read());

    private final Map<String, String> colours;

    private Palette(Map<String, String> colours) {
        this.colours = colours;
    }

    static Palette light() {
        return LIGHT;
    }

    /// {@return a colour such as `#0969da`}
    ///
    /// @throws IllegalArgumentException if the style sheet has no such colour
    String of(Ink ink) {
        String colour = colours.get(ink.token());
        if (colour == null) {
            throw new IllegalArgumentException("no colour " + ink.token());
        }
        return colour;
    }

    private static Map<String, String> read() {
        Map<String, String> colours = new HashMap<>();
        try (InputStream in = Palette.class.getResourceAsStream("/boundary/ui/light.css")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its light colours");
            }
            Matcher found = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                colours.put(found.group(1), found.group(2));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(colours);
    }
}
