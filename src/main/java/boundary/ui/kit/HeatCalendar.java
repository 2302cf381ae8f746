package boundary.ui.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Duration;

/// Years below each other, the newest first, a square a day, its mark the larger the more there was. One day is marked:
/// the arrows move on to the next, a click goes there, Enter and a double click choose it.
public final class HeatCalendar extends Region {
    private static final double LABELS = 44;
    private static final double TOP = 16;
    private static final double GAP = 10;
    private static final int WEEKS = 54;
    private static final int LETTERS = 7;

    private final Rectangle cursor = new Rectangle();
    private final Tooltip tip = new Tooltip();
    private HeatStrip.Wording words = new HeatStrip.Wording(List.of("", "", "", "", "", "", ""), day -> "", day -> "");
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;
    private Map<LocalDate, Integer> sizes = Map.of();
    private Set<LocalDate> plain = Set.of();
    private LocalDate marked = LocalDate.EPOCH;
    private Consumer<LocalDate> onMark = day -> {};
    private Consumer<LocalDate> onChoose = day -> {};

    /// Makes an empty calendar.
    public HeatCalendar() {
        getStyleClass().add("heat-strip");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        cursor.getStyleClass().add("cursor");
        cursor.setMouseTransparent(true);
        tip.setShowDelay(Duration.millis(120));
        Tooltip.install(this, tip);
        setOnMouseMoved(mouse -> tip.setText(words.spoken().apply(dayAt(mouse.getX(), mouse.getY()))));
        setOnMouseClicked(this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Sets what is told when another day is marked, and when one is chosen.
    public void on(Consumer<LocalDate> mark, Consumer<LocalDate> choose) {
        onMark = mark;
        onChoose = choose;
    }

    /// Replaces what it shows.
    ///
    /// @param from a day of the first year
    /// @param end the last day
    /// @param marks the size of the mark of each day that has one, 1 to 3
    /// @param known days on which there was something that has no mark
    public void show(
            LocalDate from, LocalDate end, Map<LocalDate, Integer> marks, Set<LocalDate> known, HeatStrip.Wording w) {
        first = from.withDayOfYear(1);
        last = end;
        sizes = marks;
        plain = known;
        words = w;
        if (marked.isBefore(first) || marked.isAfter(last)) {
            marked = last;
        }
        setAccessibleText(words.spoken().apply(marked));
        requestLayout();
    }

    /// {@return the day that is marked}
    public LocalDate marked() {
        return marked;
    }

    /// Marks a day.
    public void mark(LocalDate day) {
        LocalDate next = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        if (!next.equals(marked)) {
            marked = next;
            setAccessibleText(words.spoken().apply(next));
            requestLayout();
            onMark.accept(next);
        }
    }

    private static double pitch(double width) {
        return Math.clamp(Math.floor((width - LABELS) / WEEKS), 9, 22);
    }

    private static double year(double pitch) {
        return TOP + LETTERS * pitch + GAP;
    }

    private int years() {
        return last.getYear() - first.getYear() + 1;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return years() * year(pitch(width));
    }

    @Override
    protected void layoutChildren() {
        double pitch = pitch(getWidth());
        getChildren().clear();
        for (int row = 0; row < years(); row++) {
            year(last.getYear() - row, row * year(pitch), pitch);
        }
        double top = (last.getYear() - marked.getYear()) * year(pitch) + TOP;
        cursor.setX(LABELS + column(marked) * pitch - 1.5);
        cursor.setY(top + (marked.getDayOfWeek().getValue() - 1) * pitch - 1.5);
        cursor.setWidth(pitch + 2);
        cursor.setHeight(pitch + 2);
        getChildren().add(cursor);
    }

    private void year(int year, double top, double pitch) {
        LocalDate begin = LocalDate.of(year, 1, 1);
        LocalDate end = year == last.getYear() ? last : LocalDate.of(year, 12, 31);
        var squares = new HeatSquares();
        squares.draw(begin, end, sizes, plain, LABELS, top + TOP, pitch);
        getChildren().addAll(squares.shapes());
        getChildren().add(Marks.text(0, top + 6, Integer.toString(year), "axis"));
        for (int day = 0; day < LETTERS; day += 3) {
            getChildren()
                    .add(Marks.text(
                            0,
                            top + TOP + day * pitch + pitch / 2,
                            words.weekdays().get(day),
                            "axis"));
        }
        for (int month = 1; month <= 12; month++) {
            LocalDate start = LocalDate.of(year, month, 1);
            if (!start.isAfter(end)) {
                Text name = Marks.text(
                        LABELS + column(start) * pitch, top + 6, words.month().apply(start), "axis");
                getChildren().add(name);
            }
        }
    }

    /// {@return the week of a day within its year}
    private static int column(LocalDate day) {
        LocalDate begin = day.withDayOfYear(1).with(DayOfWeek.MONDAY);
        return (int) ChronoUnit.WEEKS.between(begin, day);
    }

    private LocalDate dayAt(double x, double y) {
        double pitch = pitch(getWidth());
        int row = (int) Math.clamp(Math.floor(y / year(pitch)), 0, years() - 1.0);
        LocalDate begin = LocalDate.of(last.getYear() - row, 1, 1);
        int week = (int) Math.clamp(Math.floor((x - LABELS) / pitch), 0, WEEKS - 1.0);
        int day = (int) Math.clamp(Math.floor((y - row * year(pitch) - TOP) / pitch), 0, LETTERS - 1.0);
        LocalDate at = begin.with(DayOfWeek.MONDAY).plusWeeks(week).plusDays(day);
        LocalDate end = begin.plusYears(1).minusDays(1);
        LocalDate within = at.isBefore(begin) ? begin : at.isAfter(end) ? end : at;
        return within.isAfter(last) ? last : within;
    }

    private void clicked(MouseEvent mouse) {
        requestFocus();
        mark(dayAt(mouse.getX(), mouse.getY()));
        if (mouse.getClickCount() == 2) {
            onChoose.accept(marked);
        }
    }

    private void key(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            onChoose.accept(marked);
        } else if (key.getCode() == KeyCode.LEFT) {
            mark(marked.minusWeeks(1));
        } else if (key.getCode() == KeyCode.RIGHT) {
            mark(marked.plusWeeks(1));
        } else if (key.getCode() == KeyCode.UP) {
            mark(marked.minusDays(1));
        } else if (key.getCode() == KeyCode.DOWN) {
            mark(marked.plusDays(1));
        } else {
            return;
        }
        key.consume();
    }
}
