package boundary.ui.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// When contacts come: a row a weekday, a column an hour, a mark the larger the more there were. Marks inside working
/// hours are dots on a shaded ground, those outside are diamonds.
public final class PunchCard extends Region {
    /// Contacts in one hour of one weekday.
    ///
    /// @param day 0 for the first row to 6
    /// @param hour 0 to 23
    public record Punch(int day, int hour, int count, boolean offHours) {}

    /// Working time of a weekday, in hours of the day; nothing is shaded where they are equal.
    public record Hours(double from, double to) {}

    private static final double LABELS = 32;
    private static final double ROW = 14;

    private List<String> days = List.of();
    private List<Hours> working = List.of();
    private List<Punch> punches = List.of();

    /// Makes an empty card.
    public PunchCard() {
        getStyleClass().add("punch-card");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPrefSize(372, 7 * ROW + 16);
        setMinSize(220, 7 * ROW + 16);
    }

    /// Replaces what it shows.
    ///
    /// @param days seven short names, first row first
    /// @param working seven working times
    public void show(List<String> days, List<Hours> working, List<Punch> punches) {
        this.days = days;
        this.working = working;
        this.punches = punches;
        requestLayout();
    }

    /// {@return the radius of a mark for so many contacts: its area grows with them, up to the height of the row}
    static double radius(int count) {
        return Math.min(5.5, 1.6 + 1.1 * Math.sqrt(count));
    }

    int firstHour() {
        double work = working.stream()
                .filter(h -> h.to() > h.from())
                .mapToDouble(Hours::from)
                .min()
                .orElse(8);
        int seen = punches.stream().mapToInt(Punch::hour).min().orElse(8);
        return (int) Math.min(8, Math.min(Math.floor(work), seen));
    }

    @Override
    protected void layoutChildren() {
        int first = firstHour();
        var axis = new Scale(first, 24, LABELS, getWidth());
        double hour = axis.at(first + 1) - axis.at(first);
        getChildren().clear();
        for (int day = 0; day < days.size(); day++) {
            getChildren().add(Marks.text(0, day * ROW + ROW / 2, days.get(day), "axis"));
            Hours hours = working.get(day);
            if (hours.to() > hours.from()) {
                double x = axis.at(hours.from());
                getChildren().add(Marks.bar(x, day * ROW + 1, axis.at(hours.to()) - x, ROW - 1, 0, "working"));
            }
        }
        for (Punch punch : punches) {
            double x = axis.at(punch.hour()) + hour / 2;
            double y = punch.day() * ROW + ROW / 2 + 0.5;
            double radius = radius(punch.count());
            getChildren()
                    .add(punch.offHours() ? Marks.diamond(x, y, radius + 1, "off") : Marks.dot(x, y, radius, "inside"));
        }
        for (int at = (first + 2) / 3 * 3; at < 24; at += 3) {
            Text text = Marks.text(0, 7 * ROW + 9, Integer.toString(at), "axis");
            text.setX(axis.at(at) - text.getLayoutBounds().getWidth() / 2);
            getChildren().add(text);
        }
    }
}
