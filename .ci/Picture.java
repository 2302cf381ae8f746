import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javax.imageio.ImageIO;

/// Tells whether a picture of the screen shows a rendered dashboard: `java .ci/Picture.java PICTURE [COPY.png]`. The
/// picture is a PNG, or the screen of Xvfb as it lies in its `-fbdir` (an X window dump, 24 bits deep). It looks for
/// what a dashboard with clients has and no other screen: beside a navigation with text, four figures in a row, and
/// below them a table whose rows have a name, a mark in the colour of a band, and a badge, in more than one band, the
/// worst first. A size or a count of bytes proves nothing: a blank window has both.
final class Picture {

    /// The bands from worst to best, as they are drawn in the light look: the mark, and the soft ground of the
    /// badge.
    private enum Band {
        DRAINING(0xcf222e, 0xffebe9),
        STRAINED(0xbc4c00, 0xfff1e5),
        WATCH(0x9a6700, 0xfff8c5),
        CALM(0x1a7f37, 0xdafbe1);

        final int mark;
        final int badge;

        Band(int mark, int badge) {
            this.mark = mark;
            this.badge = badge;
        }
    }

    /// A row of the table: the lines of the picture that a badge covers, and where the badge is.
    private record Row(Band band, int left, int right, int top, int bottom) {}

    private static final int MARK = 24; // per channel: thin marks are mixed with what is behind them
    private static final int GROUND = 2; // per channel: a filled ground is the colour itself
    private static final int INK = 150; // darker than this is text

    private final BufferedImage image;
    private final List<String> missing = new ArrayList<>();

    private Picture(BufferedImage image) {
        this.image = image;
    }

    public static void main(String[] args) throws Exception {
        BufferedImage image = args[0].endsWith(".png") ? ImageIO.read(new File(args[0])) : dump(Path.of(args[0]));
        if (args.length > 1) {
            ImageIO.write(image, "png", new File(args[1]));
        }
        List<String> missing = new Picture(image).missing();
        missing.forEach(what -> System.err.println("Not a dashboard: " + what));
        System.exit(missing.isEmpty() ? 0 : 1);
    }

    /// {@return the picture of an X window dump (XWDFile.h): 25 numbers, a name, a colour map, and the lines}
    private static BufferedImage dump(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        int width = bytes.getInt(16);
        int height = bytes.getInt(20);
        int line = bytes.getInt(48);
        int start = bytes.getInt(0) + bytes.getInt(76) * 12;
        if (bytes.getInt(44) != 32) {
            throw new IOException("the screen has " + bytes.getInt(44) + " bits a pixel, not 32");
        }
        boolean littleFirst = bytes.getInt(28) == 0;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        bytes.order(littleFirst ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, bytes.getInt(start + y * line + x * 4));
            }
        }
        return image;
    }

    private List<String> missing() {
        List<Row> rows = rows();
        int content = image.getWidth() * 15 / 100;
        expect(
                words(0, content, 0, image.getHeight()) >= 6,
                "fewer than six lines of text in the navigation at the left");
        expect(rows.size() >= 4, "fewer than four clients with a badge: " + rows.size());
        expect(rows.stream().map(Row::band).distinct().count() >= 3, "fewer than three bands: " + rows);
        if (rows.isEmpty()) {
            return missing;
        }
        int left = rows.getFirst().left();
        expect(
                rows.stream().allMatch(row -> Math.abs(row.left() - left) <= 8),
                "badges do not stand in one column: " + rows);
        Band worst = rows.stream().map(Row::band).min(Enum::compareTo).orElseThrow();
        expect(rows.getFirst().band() == worst, "the worst does not stand first: " + rows);
        for (Row row : rows) {
            expect(columns(content, row.left(), row, Picture::isInk) >= 20, "no name beside " + row);
            expect(columns(row.left(), row.right() + 1, row, Picture::isInk) >= 10, "no word in " + row);
            expect(
                    columns(content, image.getWidth(), row, is(row.band().mark, MARK)) >= 2,
                    "no mark of the score beside " + row);
        }
        expect(words(content, image.getWidth(), 0, rows.getFirst().top()) >= 3, "no figures above the table");
        return missing;
    }

    private void expect(boolean seen, String otherwise) {
        if (!seen) {
            missing.add(otherwise);
        }
    }

    /// {@return the badges from top to bottom: connected stretches of lines with a wide run of a band's soft
    /// colour}
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Band band : Band.values()) {
            Row open = null;
            for (int y = 0; y <= image.getHeight(); y++) {
                int[] run = y < image.getHeight() ? span(y, is(band.badge, GROUND)) : new int[] {0, 0};
                boolean badge = run[1] - run[0] >= 30 && run[1] - run[0] <= 200;
                if (badge) {
                    open = open == null
                            ? new Row(band, run[0], run[1], y, y)
                            : new Row(
                                    band, Math.min(open.left(), run[0]), Math.max(open.right(), run[1]), open.top(), y);
                } else if (open != null) {
                    if (open.bottom() - open.top() >= 9 && open.bottom() - open.top() <= 40) {
                        rows.add(open);
                    }
                    open = null;
                }
            }
        }
        rows.sort((a, b) -> Integer.compare(a.top(), b.top()));
        return rows;
    }

    /// {@return first and last pixel of a line that fit}
    private int[] span(int y, IntPredicate fits) {
        int first = -1;
        int last = -1;
        for (int x = 0; x < image.getWidth(); x++) {
            if (fits.test(image.getRGB(x, y))) {
                first = first < 0 ? x : first;
                last = x;
            }
        }
        return new int[] {first, last};
    }

    /// {@return how many columns of a row hold a pixel that fits}
    private int columns(int from, int to, Row row, IntPredicate fits) {
        int columns = 0;
        for (int x = from; x < to; x++) {
            for (int y = row.top(); y <= row.bottom(); y++) {
                if (fits.test(image.getRGB(x, y))) {
                    columns++;
                    break;
                }
            }
        }
        return columns;
    }

    /// {@return the lines of text in a part of the picture: stretches of 6 to 30 lines with ink, that begin and
    /// end}
    private int words(int left, int right, int top, int bottom) {
        int words = 0;
        int inked = 0;
        for (int y = top; y <= bottom; y++) {
            int ink = 0;
            for (int x = left; y < bottom && x < right; x++) {
                ink += isInk(image.getRGB(x, y)) ? 1 : 0;
            }
            if (ink >= 3 && ink < (right - left) * 6 / 10) {
                inked++;
            } else {
                words += inked >= 6 && inked <= 30 ? 1 : 0;
                inked = 0;
            }
        }
        return words;
    }

    private static boolean isInk(int rgb) {
        return ((rgb >> 16 & 255) * 30 + (rgb >> 8 & 255) * 59 + (rgb & 255) * 11) / 100 < INK;
    }

    private static IntPredicate is(int colour, int near) {
        return rgb -> Math.abs((rgb >> 16 & 255) - (colour >> 16 & 255)) <= near
                && Math.abs((rgb >> 8 & 255) - (colour >> 8 & 255)) <= near
                && Math.abs((rgb & 255) - (colour & 255)) <= near;
    }
}
