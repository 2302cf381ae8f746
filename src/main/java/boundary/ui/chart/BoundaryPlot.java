package boundary.ui.chart;

import boundary.ui.chart.Mark.Anchor;
import boundary.ui.kit.Scale;
import boundary.ui.kit.Tint;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How often boundaries were broken week by week: striped bars before the telling, full ones after, a triangle at each
/// telling, a line at each mean, and the number above a bar where it is not one. A week without a breach has a ring on
/// the axis, a week that nobody observed has nothing.
///
/// @param panels one a boundary
/// @param weeksBefore how many weeks the axis has before the telling
/// @param weeksAfter how many it has after
record BoundaryPlot(List<Panel> panels, int weeksBefore, int weeksAfter) implements Plot {
    static final Look BEFORE = Look.full("before", Ink.SUBTLE).striped().edged(Ink.SUBTLE, 1);
    static final Look AFTER = Look.full("after", Ink.of(Tint.STRAINED));
    static final Look MEAN = Look.line("mean", Ink.INK, 1).dashed(5, 3);
    static final Look TOLD = Look.full("event", Ink.ACCENT);
    static final Look NONE = Look.full("none", Ink.SURFACE).edged(Ink.SUBTLE, 1);

    private static final double HEAD = 44;
    private static final double BARS = 52;
    private static final double FOOT = 24;
    private static final double PANEL = HEAD + BARS + FOOT;
    private static final double LEFT = 4;
    private static final double RIGHT = 92;
    private static final double GAP = 12;
    private static final int EVERY = 4;

    BoundaryPlot {
        panels = List.copyOf(panels);
    }

    /// One boundary.
    ///
    /// @param rule its words
    /// @param told the words at the moment of telling
    /// @param before weeks up to the telling, oldest first, the last one just before it
    /// @param after weeks since
    record Panel(String rule, String told, List<Week> before, List<Week> after, Mean earlier, Mean since) {
        Panel {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /// A week.
    ///
    /// @param running whether it is not over yet
    record Week(int breaches, boolean running, boolean retold) {}

    /// How many breaches a week on average.
    ///
    /// @param rate nothing where there was no time
    record Mean(@Nullable Double rate, String words) {}

    @Override
    public double height() {
        return panels.size() * PANEL;
    }

    @Override
    public Drawing at(double width) {
        var sketch = new Sketch();
        double slot = Math.max(4, (width - LEFT - RIGHT - GAP) / Math.max(1, weeksBefore + weeksAfter));
        for (int i = 0; i < panels.size(); i++) {
            new Drawn(sketch, panels.get(i), slot, i * PANEL, width).draw();
        }
        return sketch.drawing(width, height());
    }

    private double most() {
        return panels.stream()
                .flatMap(panel -> Stream.concat(panel.before().stream(), panel.after().stream()))
                .mapToInt(Week::breaches)
                .reduce(2, Math::max);
    }

    /// One panel on its way into the sketch.
    private final class Drawn {
        private final Sketch sketch;
        private final Panel panel;
        private final double slot;
        private final double top;
        private final double width;
        private final double floor;
        private final double middle;
        private final Scale up;

        Drawn(Sketch sketch, Panel panel, double slot, double top, double width) {
            this.sketch = sketch;
            this.panel = panel;
            this.slot = slot;
            this.top = top;
            this.width = width;
            floor = Sketch.crisp(top + HEAD + BARS);
            middle = Sketch.crisp(LEFT + weeksBefore * slot + GAP / 2);
            up = new Scale(0, most(), floor, top + HEAD + 10);
        }

        void draw() {
            String rule = Fit.into(width - RIGHT, panel.rule(), Face.STRONG);
            sketch.words(0, top + 10, rule, Anchor.START, Face.STRONG, Ink.INK, "axis rule");
            sketch.line(LEFT, floor, after(weeksAfter), floor, Look.line("base", Ink.LINE, 1));
            int first = weeksBefore - panel.before().size();
            for (int i = 0; i < panel.before().size(); i++) {
                week(panel.before().get(i), LEFT + (first + i) * slot, BEFORE);
            }
            for (int i = 0; i < panel.after().size(); i++) {
                week(panel.after().get(i), after(i), AFTER);
            }
            mean(panel.earlier(), LEFT + first * slot, middle - GAP / 2, false);
            mean(panel.since(), after(0), after(panel.after().size()), true);
            telling();
            weeks();
        }

        private double after(int week) {
            return middle + GAP / 2 + week * slot;
        }

        private void week(Week week, double x, Look look) {
            double wide = Math.max(2, slot - Math.min(6, slot * 0.3));
            double centre = x + slot / 2;
            if (week.breaches() == 0) {
                sketch.dot(centre, floor, 2.5, NONE);
            } else {
                double y = up.at(week.breaches());
                Look own = week.running() ? look.faint(0.45).edged(Ink.of(Tint.STRAINED), 1) : look;
                sketch.bar(centre - wide / 2, y, wide, floor - y, 1, own);
                if (week.breaches() > 1) {
                    sketch.axis(centre, y - 7, Integer.toString(week.breaches()), Anchor.MIDDLE);
                }
            }
            if (week.retold()) {
                sketch.add(Mark.Path.triangle(centre, top + HEAD - 6, TOLD));
            }
        }

        /// The words of a mean stand at the end of its line: outside on the right, above the bars on the left.
        private void mean(Mean mean, double from, double to, boolean isSince) {
            Double rate = mean.rate();
            if (rate == null || to <= from) {
                return;
            }
            double y = up.at(rate);
            sketch.line(from, y, to, y, MEAN);
            if (isSince) {
                double x = Math.min(to + 6, width - Face.AXIS.width(mean.words()));
                sketch.words(x, Math.min(y, floor - 6), mean.words(), Anchor.START, Face.AXIS, Ink.INK, "axis rate");
            } else {
                int most = panel.before().stream().mapToInt(Week::breaches).reduce(1, Math::max);
                sketch.words(from, up.at(most) - 20, mean.words(), Anchor.START, Face.AXIS, Ink.INK, "axis rate");
            }
        }

        private void telling() {
            double y = top + HEAD - 17;
            sketch.line(
                    middle,
                    y + 5,
                    middle,
                    floor,
                    Look.line("event-line", Ink.ACCENT, 1).dashed(3, 3));
            sketch.add(Mark.Path.triangle(middle, y, TOLD));
            sketch.words(middle + 9, y, panel.told(), Anchor.START, Face.AXIS, Ink.ACCENT_INK, "axis event-label");
        }

        private void weeks() {
            for (int week = EVERY; week <= weeksBefore; week += EVERY) {
                sketch.axis(LEFT + (weeksBefore - week + 0.5) * slot, floor + 11, "−" + week, Anchor.MIDDLE);
            }
            for (int week = EVERY; week <= weeksAfter; week += EVERY) {
                sketch.axis(after(week - 1) + slot / 2, floor + 11, "+" + week, Anchor.MIDDLE);
            }
        }
    }
}
