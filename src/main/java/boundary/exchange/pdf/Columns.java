package boundary.exchange.pdf;

import java.util.Arrays;

/// How wide the columns of a table are: figures as wide as they need, words share what is left.
final class Columns {
    private static final float MOST_FIGURES = 0.3f;

    private Columns() {}

    /// {@return the width of each column, in points, without the space between}
    ///
    /// @param natural what each would take
    /// @param figures which of them hold figures
    /// @param room for all of them, with the space between
    /// @param gap the space between two columns, in points
    static float[] widths(float[] natural, boolean[] figures, float room, float gap) {
        float left = room - gap * (natural.length - 1);
        float most = Math.min(left * MOST_FIGURES, left / natural.length * 2);
        float[] widths = new float[natural.length];
        int open = 0;
        for (int i = 0; i < natural.length; i++) {
            if (figures[i]) {
                widths[i] = Math.min(natural[i], most);
                left -= widths[i];
            } else {
                open++;
            }
        }
        share(natural, figures, widths, left, open);
        return widths;
    }

    /// Gives columns that need less than an equal share what they need, and the others equal shares of the rest.
    private static void share(float[] natural, boolean[] figures, float[] widths, float room, int columns) {
        float left = room;
        int open = columns;
        Integer[] narrowFirst = new Integer[natural.length];
        Arrays.setAll(narrowFirst, i -> i);
        Arrays.sort(narrowFirst, (a, b) -> Float.compare(natural[a], natural[b]));
        for (int i : narrowFirst) {
            if (!figures[i]) {
                widths[i] = open == 1 ? left : Math.min(natural[i], left / open);
                left -= widths[i];
                open--;
            }
        }
    }
}
