package boundary.ui.history;

import boundary.report.Filter;
import boundary.report.FilterText;
import boundary.report.Found.DayCount;
import boundary.text.FilterWords;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.HeatLegend;
import boundary.ui.kit.HeatStrip;
import boundary.ui.kit.Icon;
import boundary.ui.kit.PushButton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/// Two years at a glance: how many signals each day had, and the days asked for as a frame that can be moved.
final class PeriodStrip {
    private static final int MOST = 3;
    private static final int WEEKS = 105;

    private final Messages messages;
    private final HeatStrip strip = new HeatStrip();
    private final PushButton earlier;
    private final PushButton later;
    private final Card card;
    private LocalDate end = LocalDate.EPOCH;
    private LocalDate today = LocalDate.EPOCH;
    private Map<LocalDate, DayCount> days = Map.of();
    private Filter filter = Filter.ALL;

    /// @param moved takes other days when the user moves the frame
    PeriodStrip(Messages messages, BiConsumer<LocalDate, LocalDate> moved) {
        this.messages = messages;
        strip.setId("history-strip");
        strip.onFrame(moved);
        earlier = PushButton.icon(Icon.LEFT, messages.text("history.earlier"))
                .small()
                .id("strip-earlier")
                .does(() -> turn(-1));
        later = PushButton.icon(Icon.RIGHT, messages.text("history.later"))
                .small()
                .id("strip-later")
                .does(() -> turn(1));
        card = new Card(messages.text("history.twoYears"))
                .subtitled(messages.text("history.stripHint"))
                .extras(new HeatLegend(messages.text("history.legend")), earlier, later)
                .body(strip);
        card.setId("history-strip-card");
        card.setMinHeight(Region.USE_PREF_SIZE);
    }

    Region node() {
        return card;
    }

    void show(Selected selected) {
        boolean first = !today.equals(selected.today());
        today = selected.today();
        days = selected.days();
        filter = selected.asked().filter();
        if (first || isOutOfSight()) {
            end = shownEnd();
        }
        draw();
    }

    /// The frame is never sought in vain: where the days asked for lie before the two years, these are turned to.
    private boolean isOutOfSight() {
        LocalDate to = filter.to();
        LocalDate from = filter.from();
        return to != null && to.isBefore(start()) || from != null && from.isAfter(end);
    }

    private LocalDate shownEnd() {
        LocalDate to = filter.to();
        if (to == null || !to.isBefore(today.minusWeeks(WEEKS - 1L))) {
            return today;
        }
        LocalDate middle = to.plusWeeks(WEEKS / 2);
        return middle.isAfter(today) ? today : middle;
    }

    private LocalDate start() {
        return end.minusWeeks(WEEKS - 1L).with(DayOfWeek.MONDAY);
    }

    private void turn(int years) {
        LocalDate next = end.plusYears(years);
        end = next.isAfter(today) ? today : next;
        draw();
    }

    private void draw() {
        Map<LocalDate, Integer> marks = new HashMap<>();
        days.forEach((day, count) -> marks.put(day, Math.min(MOST, count.signals())));
        LocalDate last = end;
        strip.show(
                start(),
                last,
                marks,
                new HeatStrip.Wording(
                        Stream.of(DayOfWeek.values())
                                .map(messages.dates()::shortWeekday)
                                .toList(),
                        this::month,
                        this::spoken));
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        boolean open = from == null && to == null;
        strip.frame(
                open ? null : from == null ? start() : from,
                open ? null : to == null ? last : to,
                open
                        ? messages.text("history.any.days")
                        : new FilterWords(messages).days(new FilterText(filter, null)));
        later.setDisable(!end.isBefore(today));
        earlier.setDisable(days.keySet().stream().noneMatch(day -> day.isBefore(start())));
    }

    /// {@return the month that begins in a week, every third one: `Apr`, `Jan 2026`}
    private String month(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        boolean begins = sunday.getDayOfMonth() <= 7 && sunday.getMonthValue() % 3 == 1;
        if (!begins) {
            return "";
        }
        String name = messages.dates().shortMonth(sunday);
        return sunday.getMonthValue() == 1 ? name + " " + sunday.getYear() : name;
    }

    private String spoken(LocalDate day) {
        DayCount count = days.getOrDefault(day, new DayCount(0, 0));
        return messages.dates().full(day) + ": " + messages.count("count.entries", count.entries()) + ", "
                + messages.count("history.signals", count.signals());
    }
}
