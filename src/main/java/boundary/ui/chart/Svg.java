package boundary.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a drawing as a vector document in light colours: shapes as shapes, words as words, nothing from elsewhere and
/// nothing that runs.
final class Svg {
    private static final double MIDDLE = 0.36;
    private static final int STRIPE = 5;

    private final StringBuilder out = new StringBuilder(4096);
    private final Palette colours = Palette.light();

    private Svg() {}

    /// {@return the document}
    ///
    /// @param title what the picture is called
    /// @param description what it shows, with its numbers
    /// @param language of its words, such as `kk`
    static String of(Drawing drawing, String title, String description, String language) {
        return new Svg().document(drawing, title, description, language);
    }

    private String document(Drawing drawing, String title, String description, String language) {
        String width = number(drawing.width());
        String height = number(drawing.height());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" xml:lang=\"")
                .append(escaped(language))
                .append("\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"Inter, 'Segoe UI', Helvetica,"
                        + " Arial, sans-serif\">\n");
        out.append("<title id=\"title\">").append(escaped(title)).append("</title>\n");
        out.append("<desc id=\"desc\">").append(escaped(description)).append("</desc>\n");
        stripes(drawing.marks());
        drawing.marks().forEach(this::mark);
        return out.append("</svg>\n").toString();
    }

    /// Defines the stripes of each colour in use.
    private void stripes(List<Mark> marks) {
        Set<String> striped = new TreeSet<>();
        for (Mark mark : marks) {
            Look look = look(mark);
            if (look != null && look.hatched() && look.fill() != null) {
                striped.add(look.fill().token());
            }
        }
        for (String token : striped) {
            out.append("<defs><pattern id=\"stripes")
                    .append(token)
                    .append("\" width=\"")
                    .append(STRIPE)
                    .append("\" height=\"")
                    .append(STRIPE)
                    .append("\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-45)\"><rect width=\"2\""
                            + " height=\"")
                    .append(STRIPE)
                    .append("\" fill=\"")
                    .append(colours.of(new Ink(token)))
                    .append("\"/></pattern></defs>\n");
        }
    }

    private static @Nullable Look look(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> bar.look();
            case Mark.Line line -> line.look();
            case Mark.Dot dot -> dot.look();
            case Mark.Path path -> path.look();
            case Mark.Words words -> null;
        };
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Bar bar -> {
                begin("rect", bar.look());
                place("x", bar.x(), "y", bar.y(), "width", bar.width(), "height", bar.height());
                if (bar.radius() > 0) {
                    place("rx", bar.radius());
                }
                out.append("/>\n");
            }
            case Mark.Line line -> {
                begin("line", line.look());
                place("x1", line.x1(), "y1", line.y1(), "x2", line.x2(), "y2", line.y2());
                out.append("/>\n");
            }
            case Mark.Dot dot -> {
                begin("circle", dot.look());
                place("cx", dot.x(), "cy", dot.y(), "r", dot.radius());
                out.append("/>\n");
            }
            case Mark.Path path -> {
                begin(path.closed() ? "polygon" : "polyline", path.look());
                String points = path.points().stream()
                        .map(point -> number(point.x()) + "," + number(point.y()))
                        .collect(Collectors.joining(" "));
                out.append(" points=\"").append(points).append("\"/>\n");
            }
            case Mark.Words words -> words(words);
        }
    }

    private void begin(String shape, Look look) {
        out.append('<')
                .append(shape)
                .append(" class=\"")
                .append(escaped(look.role()))
                .append("\" fill=\"");
        Ink fill = look.fill();
        if (fill == null) {
            out.append("none\"");
        } else {
            out.append(look.hatched() ? "url(#stripes" + fill.token() + ")" : colours.of(fill))
                    .append('"');
        }
        if (look.opacity() < 1) {
            place("fill-opacity", look.opacity());
        }
        Ink stroke = look.stroke();
        if (stroke != null) {
            out.append(" stroke=\"").append(colours.of(stroke)).append("\" stroke-linejoin=\"round\"");
            place("stroke-width", look.width());
        }
        if (!look.dashes().isEmpty()) {
            String dashes = look.dashes().stream().map(Svg::number).collect(Collectors.joining(" "));
            out.append(" stroke-dasharray=\"").append(dashes).append('"');
        }
    }

    private void words(Mark.Words words) {
        Face face = words.face();
        out.append("<text class=\"")
                .append(escaped(words.role()))
                .append("\" fill=\"")
                .append(colours.of(words.ink()));
        out.append("\" font-size=\"").append(face.size()).append('"');
        if (face.isStrong()) {
            out.append(" font-weight=\"600\"");
        }
        if (words.anchor() != Mark.Anchor.START) {
            out.append(" text-anchor=\"")
                    .append(words.anchor().name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        place("x", words.x(), "y", words.y() + MIDDLE * face.size());
        out.append('>').append(escaped(words.text())).append("</text>\n");
    }

    /// Appends attributes: a name and a number each.
    private void place(Object... namesAndNumbers) {
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            out.append(' ')
                    .append(namesAndNumbers[i])
                    .append("=\"")
                    .append(number(((Number) namesAndNumbers[i + 1]).doubleValue()))
                    .append('"');
        }
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// {@return text as it may stand in the document: marks of its language written out, characters that no
    /// document may have left out}
    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (isAllowed(each)) {
                        safe.appendCodePoint(each);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int character) {
        boolean control = character < 0x20 && character != '\t' && character != '\n' || character == '\r';
        boolean broken = character >= 0xD800 && character <= 0xDFFF || character == 0xFFFE || character == 0xFFFF;
        return !control && !broken && character != 0x7F;
    }
}
