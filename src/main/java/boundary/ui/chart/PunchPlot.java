package boundary.ui.chart;

import boundary.ui.chart.Mark.Anchor;
import boundary.ui.kit.Scale;
import boundary.ui.kit.Tint;
import java.util.List;

/// When contacts come: a row a weekday, a column an hour, a mark the larger the more there were. Marks inside working
/// hours are dots on a shaded ground, those outside are diamonds.
///
/// @param days seven short names, first row first
/// @param working seven working times
/// @param row the height of a row, in pixels
record PunchPlot(List<String> days, List<Hours> working, List<Punch> punches, double row) implements Plot {
    static final Look INSIDE = Look.full("inside", Ink.SUBTLE);
    static final Look OUTSIDE = Look.full("off", Ink.of(Tint.STRAINED));

    private static final double LABELS = 32;
    private static final double AXIS = 16;
    private static final double LEAST = 1.8;
    private static final int FULL = 12;

    PunchPlot {
        days = List.copyOf(days);
        working = List.copyOf(working);
        punches = List.copyOf(punches);
    }

    /// Contacts in one hour of one weekday.
    ///
    /// @param day 0 for the first row to 6
    /// @param hour 0 to 23
    record Punch(int day, int hour, int count, boolean offHours) {}

    /// Working time of a weekday, in hours of the day; nothing is shaded where they are equal.
    record Hours(double from, double to) {}

    /// {@return the radius of a mark for so many contacts: its area grows with them, up to the height of the row}
    double radius(int count) {
        double most = row / 2 - 1.5;
        int fullest = punches.stream().mapToInt(Punch::count).reduce(FULL, Math::max);
        return Math.clamp(most * Math.sqrt((double) count / fullest), LEAST, most);
    }

    /// {@return the first hour of the axis: 8, or earlier where there is work or a contact}
    int firstHour() {
        double work = working.stream()
                .filter(h -> h.to() > h.from())
                .mapToDouble(Hours::from)
                .min()
                .orElse(8);
        int seen = punches.stream().mapToInt(Punch::hour).min().orElse(8);
        return (int) Math.min(8, Math.min(Math.floor(work), seen));
    }

    /// {@return whether there were contacts inside and outside in the hour, as where the hours of clients differ}
    private boolean hasBoth(Punch punch) {
        return punches.stream()
                .anyMatch(other -> other.day() == punch.day()
                        && other.hour() == punch.hour()
                        && other.offHours() != punch.offHours());
    }

    @Override
    public double height() {
        return days.size() * row + AXIS;
    }

    @Override
    public Drawing at(double width) {
        int first = firstHour();
        var axis = new Scale(first, 24, LABELS, Math.max(LABELS + 24, width));
        double hour = axis.at(first + 1) - axis.at(first);
        var sketch = new Sketch();
        for (int day = 0; day < days.size(); day++) {
            sketch.axis(0, day * row + row / 2, days.get(day), Anchor.START);
            Hours hours = working.get(day);
            if (hours.to() > hours.from()) {
                double x = axis.at(hours.from());
                sketch.bar(x, day * row + 1, axis.at(hours.to()) - x, row - 1, 0, Look.full("working", Ink.INSET));
            }
        }
        for (Punch punch : punches) {
            double x = axis.at(punch.hour()) + hour * (hasBoth(punch) ? punch.offHours() ? 0.74 : 0.26 : 0.5);
            double y = punch.day() * row + row / 2 + 0.5;
            if (punch.offHours()) {
                sketch.add(Mark.Path.diamond(x, y, radius(punch.count()) + 1, OUTSIDE));
            } else {
                sketch.dot(x, y, radius(punch.count()), INSIDE);
            }
        }
        for (int at = (first + 2) / 3 * 3; at < 24; at += 3) {
            sketch.axis(axis.at(at), days.size() * row + 9, Integer.toString(at), Anchor.MIDDLE);
        }
        return sketch.drawing(width, height());
    }
}
