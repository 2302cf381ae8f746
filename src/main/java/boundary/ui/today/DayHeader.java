package boundary.ui.today;

import boundary.report.DayPage;
import boundary.text.Messages;
import boundary.ui.kit.Icon;
import boundary.ui.kit.KeyCap;
import boundary.ui.kit.PageHeader;
import boundary.ui.kit.PushButton;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The head of the day: its date, what it sums to, the mark "nothing to report", and the way to other days.
final class DayHeader {
    private final Messages messages;
    private final PageHeader header = new PageHeader("", "");
    private final PushButton quiet;
    private final PushButton today;
    private final PushButton later;

    /// What the buttons ask for.
    interface Steps {
        /// Marks the day as quiet, or takes the mark back.
        void quiet();

        /// So many days on or back.
        void step(int days);

        void toToday();
    }

    DayHeader(Messages messages, Steps steps) {
        this.messages = messages;
        quiet = PushButton.secondary("").id("today-quiet").does(steps::quiet);
        PushButton earlier = PushButton.icon(Icon.LEFT, messages.text("today.earlier"))
                .id("today-earlier")
                .does(() -> steps.step(-1));
        today = PushButton.secondary(messages.text("today.today"))
                .id("today-today")
                .does(steps::toToday);
        later = PushButton.icon(Icon.RIGHT, messages.text("today.later"))
                .id("today-later")
                .does(() -> steps.step(1));
        var ways = new HBox(8, earlier, today, later, new KeyCap("Alt ← →"));
        ways.setAlignment(Pos.CENTER_LEFT);
        ways.getStyleClass().add("day-ways");
        header.actions(quiet, ways);
        header.setId("today-header");
    }

    Region node() {
        return header;
    }

    /// Shows a day.
    void show(DayPage page, LocalDate now) {
        LocalDate day = page.day();
        header.title().setText(messages.dates().full(day));
        header.subtitle().setText(summary(page));
        String mark = page.entries().isEmpty() ? "today.nothing" : "today.nothingMore";
        String other = day.equals(now) ? mark : "today.nothingThatDay";
        quiet.setText(messages.text(page.quiet() ? "today.takeBackQuiet" : other));
        today.setDisable(day.equals(now));
        later.setDisable(!day.isBefore(now));
    }

    private String summary(DayPage page) {
        String count = messages.count("count.entries", page.entries().size());
        String sum = page.unpaidMinutes() == 0
                ? count
                : messages.text("today.summary", count, messages.figures().duration(page.unpaidMinutes()));
        return page.quiet() ? sum + " · " + messages.text("today.clear") : sum;
    }
}
