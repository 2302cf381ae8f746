package boundary.ui.chart;

import boundary.ui.chart.Mark.Anchor;
import boundary.ui.kit.Scale;
import boundary.ui.kit.Tint;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// Two shares of each client below one another: a full bar for the income, a striped one for the drained time. What is
/// not known has a word and no bar.
///
/// @param more words about the clients who have no room here; empty where all have
record SharesPlot(List<Row> rows, String more) implements Plot {
    static final Look INCOME = Look.full("income", Ink.ACCENT).faint(0.85);
    static final Look DRAINED =
            Look.full("drained", Ink.of(Tint.STRAINED)).striped().edged(Ink.of(Tint.STRAINED), 1);

    private static final double ROW = 38;
    private static final double BAR = 12;
    private static final double FOOT = 20;
    private static final double WORDS = 64;
    private static final double STEP = 0.25;

    SharesPlot {
        rows = List.copyOf(rows);
    }

    /// A share and its words.
    ///
    /// @param part 0 to 1; nothing where it is not known
    record Share(@Nullable Double part, String words) {}

    /// The shares of a client.
    ///
    /// @param strong whether it is the one that is looked at
    record Row(String name, boolean strong, Share income, Share drained) {}

    @Override
    public double height() {
        return rows.size() * ROW + FOOT + (more.isEmpty() ? 0 : FOOT);
    }

    @Override
    public Drawing at(double width) {
        var sketch = new Sketch();
        double names = Math.min(width * 0.32, widest()) + 12;
        double most = Math.max(STEP, Math.ceil(largest() / STEP) * STEP);
        var axis = new Scale(0, most, names, Math.max(names + 40, width - WORDS));
        double floor = rows.size() * ROW;
        int ticks = (int) Math.round(most / STEP);
        for (int i = 0; i <= ticks; i++) {
            double x = Sketch.crisp(axis.at(i * STEP));
            sketch.line(x, 0, x, floor, Look.line("tick", i == 0 ? Ink.LINE : Ink.FAINT, 1));
            sketch.axis(x, floor + 10, Math.round(i * STEP * 100) + "\u00A0%", Anchor.MIDDLE);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(sketch, rows.get(i), axis, names, i * ROW);
        }
        if (!more.isEmpty()) {
            sketch.axis(0, floor + FOOT + 10, more, Anchor.START);
        }
        return sketch.drawing(width, height());
    }

    private void row(Sketch sketch, Row row, Scale axis, double names, double top) {
        Face face = row.strong() ? Face.STRONG : Face.AXIS;
        String name = Fit.into(names - 12, row.name(), face);
        sketch.words(0, top + ROW / 2, name, Anchor.START, face, Ink.INK, "axis client");
        share(sketch, row.income(), axis, names, top + 6, INCOME);
        share(sketch, row.drained(), axis, names, top + 6 + BAR + 2, DRAINED);
    }

    private static void share(Sketch sketch, Share share, Scale axis, double left, double top, Look look) {
        Double part = share.part();
        double end = part == null ? left : Math.max(left + (part > 0 ? 2 : 0), axis.at(part));
        if (end > left) {
            sketch.bar(left, top, end - left, BAR, 1, look);
        }
        Ink ink = part == null ? Ink.MUTED : Ink.INK;
        sketch.words(end + 6, top + BAR / 2, share.words(), Anchor.START, Face.AXIS, ink, "axis share");
    }

    private double widest() {
        return rows.stream()
                .mapToDouble(row -> Face.STRONG.width(row.name()))
                .max()
                .orElse(0);
    }

    private double largest() {
        return rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(of(row.income()), of(row.drained())))
                .max()
                .orElse(0);
    }

    private static double of(Share share) {
        Double part = share.part();
        return part == null ? 0 : part;
    }
}
