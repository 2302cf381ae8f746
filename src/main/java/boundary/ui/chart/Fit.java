package boundary.ui.chart;

/// Words that have to fit between two pixels.
final class Fit {
    private static final String MORE = "…";

    private Fit() {}

    /// {@return the words, or as many of their characters as have room, and dots}
    static String into(double width, String words, Face face) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (face.width(line) <= width) {
            return line;
        }
        int low = 0;
        int high = line.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (face.width(line.substring(0, middle) + MORE) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int end = low > 0 && Character.isHighSurrogate(line.charAt(low - 1)) ? low - 1 : low;
        return line.substring(0, end).stripTrailing() + MORE;
    }
}
