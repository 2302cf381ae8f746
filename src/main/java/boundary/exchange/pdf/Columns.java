package boundary.exchange.pdf;

import java.util.Arrays;

/// How wide the columns of a table are: figures as wide as they need, words share what is left.
final class Columns {
    private static final float MOST_FIGURES = 0.3f;
    private static final float MOST_BESIDE_WIDE = 0.205f;

    private Columns() {}

    /// {@return the width of each column, in points, without the space between}
    ///
    /// @param natural what each would take
    /// @param figures which of them hold figures
    /// @param wide which of them take what the others leave
    /// @param room for all of them, with the space between
    /// @param gap the space between two columns, in points
    static float[] widths(float[] natural, boolean[] figures, boolean[] wide, float room, float gap) {
        float left = room - gap * (natural.length - 1);
        float most = Math.min(left * MOST_FIGURES, left / natural.length * 2);
        float[] widths = new float[natural.length];
        int open = 0;
        boolean any = anyOf(wide);
        float beside = left * MOST_BESIDE_WIDE;
        for (int i = 0; i < natural.length; i++) {
            if (figures[i]) {
                widths[i] = Math.min(natural[i], most);
                left -= widths[i];
            } else if (any && !wide[i]) {
                widths[i] = Math.min(natural[i], beside);
                left -= widths[i];
            } else {
                open++;
            }
        }
        share(natural, widths, left, open);
        return widths;
    }

    private static boolean anyOf(boolean[] wide) {
        boolean any = false;
        for (boolean one : wide) {
            any |= one;
        }
        return any;
    }

    /// Gives columns that need less than an equal share what they need, and the others equal shares of the rest.
    private static void share(float[] natural, float[] widths, float room, int columns) {
        float left = room;
        int open = columns;
        Integer[] narrowFirst = new Integer[natural.length];
        Arrays.setAll(narrowFirst, i -> i);
        Arrays.sort(narrowFirst, (a, b) -> Float.compare(natural[a], natural[b]));
        for (int i : narrowFirst) {
            if (widths[i] == 0) {
                widths[i] = open == 1 ? left : Math.min(natural[i], left / open);
                left -= widths[i];
                open--;
            }
        }
    }
}
