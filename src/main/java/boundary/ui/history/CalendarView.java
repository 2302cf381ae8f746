package boundary.ui.history;

import boundary.journal.Interaction;
import boundary.report.Found;
import boundary.report.Found.DayCount;
import boundary.text.Messages;
import boundary.ui.kit.HeatCalendar;
import boundary.ui.kit.HeatStrip;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The entries in a calendar of years: how many signals each day had, and what the marked day holds.
final class CalendarView implements SelectionView {
    private static final int MOST = 3;

    private final Messages messages;
    private final HeatCalendar calendar = new HeatCalendar();
    private final Label day = Type.BODY.label("");
    private final PushButton open;
    private final VBox node;
    private Map<LocalDate, DayCount> days = Map.of();

    /// @param chosen takes the day whose entries are to be shown
    CalendarView(Messages messages, Consumer<LocalDate> chosen) {
        this.messages = messages;
        calendar.setId("history-calendar");
        calendar.on(marked -> tell(), chosen);
        var scroll = new ScrollPane(calendar);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("calendar-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        open = PushButton.link(messages.text("history.showDay"))
                .small()
                .id("calendar-open")
                .does(() -> chosen.accept(calendar.marked()));
        day.setId("calendar-day");
        var line = new HBox(8, day, open);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("calendar-line");
        node = new VBox(scroll, line);
        node.getStyleClass().add("calendar-view");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Selected selected) {
        Found found = selected.found();
        days = found.days(selected.asked().filter().signals());
        Map<LocalDate, Integer> marks = new HashMap<>();
        days.forEach((each, count) -> marks.put(each, Math.min(MOST, count.signals())));
        List<Interaction> entries = found.entries();
        LocalDate today = selected.today();
        LocalDate first = entries.isEmpty() ? today : entries.getFirst().day();
        LocalDate last = entries.isEmpty() ? today : entries.getLast().day();
        calendar.show(
                first.isAfter(today) ? today : first,
                last.isAfter(today) ? last : today,
                marks,
                days.keySet(),
                new HeatStrip.Wording(
                        Stream.of(DayOfWeek.values())
                                .map(messages.dates()::shortWeekday)
                                .toList(),
                        messages.dates()::shortMonth,
                        this::spoken));
        tell();
    }

    @Override
    public void focus() {
        node.applyCss(); // what scrolls is in the window only once its pane has been dressed
        node.layout();
        calendar.requestFocus();
    }

    private void tell() {
        day.setText(spoken(calendar.marked()));
        open.setDisable(!days.containsKey(calendar.marked()));
    }

    private String spoken(LocalDate each) {
        DayCount count = days.getOrDefault(each, new DayCount(0, 0));
        return messages.dates().full(each) + ": " + messages.count("count.entries", count.entries()) + ", "
                + messages.count("history.signals", count.signals());
    }
}
