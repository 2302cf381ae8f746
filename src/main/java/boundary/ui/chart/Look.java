package boundary.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a mark looks.
///
/// @param role what the mark is, in one word: the style class of its node and of its shape in a file
/// @param fill the colour inside; nothing leaves it open
/// @param hatched whether the inside is striped instead of full
/// @param opacity of the inside, 0 to 1
/// @param stroke the colour of the line; nothing draws none
/// @param width of the line, in pixels
/// @param dashes lengths of dash and gap in pixels; empty for an unbroken line
public record Look(
        String role,
        @Nullable Ink fill,
        boolean hatched,
        double opacity,
        @Nullable Ink stroke,
        double width,
        List<Double> dashes) {

    public Look {
        dashes = List.copyOf(dashes);
    }

    /// {@return a mark that is full of a colour}
    public static Look full(String role, Ink fill) {
        return new Look(role, fill, false, 1, null, 0, List.of());
    }

    /// {@return a mark that is only a line}
    public static Look line(String role, Ink stroke, double width) {
        return new Look(role, null, false, 1, stroke, width, List.of());
    }

    /// {@return the same, striped inside}
    public Look striped() {
        return new Look(role, fill, true, opacity, stroke, width, dashes);
    }

    /// {@return the same with an inside that lets through what lies below}
    public Look faint(double share) {
        return new Look(role, fill, hatched, share, stroke, width, dashes);
    }

    /// {@return the same with a line around it}
    public Look edged(Ink edge, double wide) {
        return new Look(role, fill, hatched, opacity, edge, wide, dashes);
    }

    /// {@return the same with a broken line}
    public Look dashed(double dash, double gap) {
        return new Look(role, fill, hatched, opacity, stroke, width, List.of(dash, gap));
    }
}
