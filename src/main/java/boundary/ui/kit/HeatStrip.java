package boundary.ui.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Weeks side by side, a square a day, its mark the larger the more there was. A frame stands around some days and can
/// be dragged: inside it moves, at its ends it grows or shrinks, elsewhere a new one is drawn; a click takes one day.
/// By keys: Left and Right move it by a week, with Shift they move its end.
public final class HeatStrip extends Region {
    private static final double LABELS = 32;
    private static final double TOP = 14;
    private static final double NARROWEST = 6;
    private static final double WIDEST = 12;
    private static final double GRIP = 5;
    private static final int USUAL_WEEKS = 12;

    /// The words of a strip.
    ///
    /// @param weekdays seven short names, Monday first
    /// @param month the name over the week in which a month begins; empty for none
    /// @param spoken what is told of a day
    public record Wording(
            List<String> weekdays, Function<LocalDate, String> month, Function<LocalDate, String> spoken) {}

    private final HeatSquares squares = new HeatSquares();
    private final Rectangle frame = new Rectangle();
    private final Tooltip tip = new Tooltip();
    private Wording words = new Wording(List.of("", "", "", "", "", "", ""), day -> "", day -> "");
    private LocalDate monday = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;
    private int weeks;
    private Map<LocalDate, Integer> sizes = Map.of();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private BiConsumer<LocalDate, LocalDate> onFrame = (first, end) -> {};
    private @Nullable Drag drag;
    private boolean dragging; // the mouse has left the week in which it was pressed

    /// A movement of the mouse that has begun.
    ///
    /// @param kept the end that stays, where an end is moved or a new frame drawn
    private record Drag(Part part, LocalDate start, LocalDate from, LocalDate to, LocalDate kept) {}

    private enum Part {
        INSIDE,
        END,
        OUTSIDE
    }

    /// Makes an empty strip.
    public HeatStrip() {
        getStyleClass().add("heat-strip");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        frame.getStyleClass().add("frame");
        frame.setMouseTransparent(true);
        frame.setArcWidth(6);
        frame.setArcHeight(6);
        tip.setShowDelay(Duration.millis(120));
        Tooltip.install(this, tip);
        setOnMouseMoved(this::moved);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Sets what is told when the frame is moved.
    public void onFrame(BiConsumer<LocalDate, LocalDate> action) {
        onFrame = action;
    }

    /// Replaces what it shows.
    ///
    /// @param first a day of the first week
    /// @param end the last day that has a square
    /// @param marks the size of the mark of each day that has one, 1 to 3
    public void show(LocalDate first, LocalDate end, Map<LocalDate, Integer> marks, Wording wording) {
        monday = first.with(DayOfWeek.MONDAY);
        last = end;
        weeks = (int) ChronoUnit.WEEKS.between(monday, end) + 1;
        sizes = marks;
        words = wording;
        requestLayout();
    }

    /// Puts the frame around some days, or takes it away.
    public void frame(@Nullable LocalDate first, @Nullable LocalDate end, String spoken) {
        from = first;
        to = end;
        setAccessibleText(spoken);
        requestLayout();
    }

    private double pitch() {
        return Math.clamp(Math.floor((getWidth() - LABELS) / Math.max(1, weeks)), NARROWEST, WIDEST);
    }

    @Override
    protected double computePrefHeight(double width) {
        double pitch =
                width <= 0 ? 9 : Math.clamp(Math.floor((width - LABELS) / Math.max(1, weeks)), NARROWEST, WIDEST);
        return TOP + 7 * pitch + 4;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double pitch = pitch();
        getChildren().clear();
        squares.draw(monday, last, sizes, Set.of(), LABELS, TOP, pitch);
        getChildren().addAll(squares.shapes());
        for (int day = 0; day < 7; day += 3) {
            getChildren()
                    .add(Marks.text(
                            0, TOP + day * pitch + pitch / 2, words.weekdays().get(day), "axis"));
        }
        double free = 0;
        for (int week = 0; week < weeks; week++) {
            LocalDate first = monday.plusWeeks(week);
            String name = words.month().apply(first);
            if (!name.isEmpty()) {
                Text text = Marks.text(LABELS + week * pitch, 5, name, "axis");
                double width = text.getLayoutBounds().getWidth();
                if (text.getX() >= free && text.getX() + width <= getWidth()) {
                    getChildren().add(text);
                    free = text.getX() + width + 8;
                }
            }
        }
        placeFrame(pitch);
    }

    private void placeFrame(double pitch) {
        LocalDate first = from;
        LocalDate end = to;
        if (first == null || end == null || end.isBefore(monday) || first.isAfter(last)) {
            return;
        }
        double left = Math.max(0, column(first)) * pitch + LABELS - 1.5;
        double right = (Math.min(weeks - 1, column(end)) + 1) * pitch + LABELS + 0.5;
        frame.setX(Math.floor(left) + 0.5);
        frame.setY(TOP - 2.5);
        frame.setWidth(Math.ceil(right - left));
        frame.setHeight(Math.ceil(7 * pitch) + 4);
        getChildren().add(frame);
    }

    private int column(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(monday, day), 7L);
    }

    /// {@return the day under a point; the nearest one where none is}
    private LocalDate dayAt(double x, double y) {
        double pitch = pitch();
        int week = (int) Math.clamp(Math.floor((x - LABELS) / pitch), 0, weeks - 1.0);
        int day = (int) Math.clamp(Math.floor((y - TOP) / pitch), 0, 6.0);
        LocalDate at = monday.plusWeeks(week).plusDays(day);
        return at.isAfter(last) ? last : at;
    }

    private Part part(double x) {
        if (!getChildren().contains(frame)) {
            return Part.OUTSIDE;
        }
        double left = frame.getX();
        double right = left + frame.getWidth();
        if (Math.abs(x - left) <= GRIP || Math.abs(x - right) <= GRIP) {
            return Part.END;
        }
        return x > left && x < right ? Part.INSIDE : Part.OUTSIDE;
    }

    private void moved(MouseEvent mouse) {
        setCursor(
                switch (part(mouse.getX())) {
                    case INSIDE -> Cursor.MOVE;
                    case END -> Cursor.H_RESIZE;
                    case OUTSIDE -> Cursor.DEFAULT;
                });
        tip.setText(words.spoken().apply(dayAt(mouse.getX(), mouse.getY())));
    }

    private void pressed(MouseEvent mouse) {
        requestFocus();
        LocalDate at = dayAt(mouse.getX(), mouse.getY());
        LocalDate first = from == null ? at : from;
        LocalDate end = to == null ? at : to;
        Part part = part(mouse.getX());
        boolean atLeft = mouse.getX() < frame.getX() + frame.getWidth() / 2;
        drag = new Drag(part, at, first, end, part == Part.END ? atLeft ? end : first : at);
    }

    private void dragged(MouseEvent mouse) {
        Drag begun = drag;
        LocalDate at = dayAt(mouse.getX(), mouse.getY());
        if (begun == null || !dragging && column(at) == column(begun.start())) {
            return;
        }
        dragging = true;
        if (begun.part() == Part.INSIDE) {
            int by = column(at) - column(begun.start());
            set(begun.from().plusWeeks(by), begun.to().plusWeeks(by));
        } else if (at.isBefore(begun.kept())) {
            LocalDate sunday = begun.kept().with(DayOfWeek.SUNDAY);
            set(at.with(DayOfWeek.MONDAY), begun.part() == Part.END ? begun.kept() : sunday);
        } else {
            LocalDate sunday = at.with(DayOfWeek.SUNDAY);
            set(
                    begun.part() == Part.END ? begun.kept() : begun.kept().with(DayOfWeek.MONDAY),
                    sunday.isAfter(last) ? last : sunday);
        }
    }

    /// Where the mouse came to another week it was a drag, even if nothing was told of the way; else it was a
    /// click.
    private void released(MouseEvent mouse) {
        dragged(mouse);
        Drag begun = drag;
        if (begun != null && !dragging && begun.part() != Part.END) {
            set(begun.start(), begun.start());
        }
        drag = null;
        dragging = false;
    }

    private void key(KeyEvent key) {
        int step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0 || key.isControlDown() || key.isAltDown()) {
            return;
        }
        key.consume();
        LocalDate first = from;
        LocalDate end = to;
        if (first == null || end == null) {
            set(last.minusWeeks(USUAL_WEEKS).plusDays(1), last);
        } else if (key.isShiftDown()) {
            LocalDate next = end.plusWeeks(step);
            set(first, next.isBefore(first) ? first : next);
        } else {
            set(first.plusWeeks(step), end.plusWeeks(step));
        }
    }

    private void set(LocalDate first, LocalDate end) {
        if (!first.equals(from) || !end.equals(to)) {
            from = first;
            to = end;
            requestLayout();
            onFrame.accept(first, end);
        }
    }
}
