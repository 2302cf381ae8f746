package boundary.ui.today;

import boundary.report.DayPage.DayState;
import boundary.report.DayPage.State;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.DayStrip;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Swatch;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The last fourteen days: what was logged, what is known to be clear, and what nobody knows, with the way to settle
/// that.
final class FortnightCard {
    private static final double WIDE = 960;

    private final Messages messages;
    private final Card card;
    private final Label title = Type.SECTION.label("");
    private final HBox asking = new HBox(8);
    private final HBox header;
    private final DayStrip strip = new DayStrip();
    private final Consumer<LocalDate> quiet;
    private final Consumer<LocalDate> log;

    /// @param choose takes the day to be shown
    /// @param quiet takes the day on which there was nothing to report
    /// @param log takes the day to log for
    FortnightCard(Messages messages, Consumer<LocalDate> choose, Consumer<LocalDate> quiet, Consumer<LocalDate> log) {
        this.messages = messages;
        this.quiet = quiet;
        this.log = log;
        var legend = new HBox(
                12,
                new Swatch(Swatch.Mark.LOGGED, messages.text("today.logged")),
                new Swatch(Swatch.Mark.CLEAR, messages.text("today.clear")),
                new Swatch(Swatch.Mark.UNKNOWN, messages.text("today.unknown")));
        legend.setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        title.setMinWidth(Region.USE_PREF_SIZE);
        asking.setAlignment(Pos.CENTER_RIGHT);
        header = new HBox(title, legend, gap);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);
        asking.getStyleClass().add("asking");
        card = new Card().flush(header).body(strip);
        card.setId("today-fortnight");
        strip.onChoose(choose);
    }

    /// Follows the width of the window: in a narrow one the question stands in a line of its own.
    void fit(ObservableValue<Number> width) {
        width.map(now -> now.doubleValue() < WIDE).subscribe(this::place);
    }

    private void place(boolean narrow) {
        header.getChildren().remove(asking);
        card.getChildren().remove(asking);
        if (narrow) {
            card.getChildren().add(1, asking);
        } else {
            header.getChildren().add(asking);
        }
    }

    Region node() {
        return card;
    }

    /// Shows the days.
    ///
    /// @param shown the day that the screen shows
    /// @param begun the first day that the diary covers: what was before is not asked for
    void show(List<DayState> days, LocalDate shown, LocalDate today, LocalDate begun) {
        LocalDate first = days.getFirst().day();
        LocalDate last = days.getLast().day();
        boolean recent = last.equals(today);
        title.setText(
                recent ? messages.text("today.fortnight") : messages.dates().range(first, last));
        strip.show(days.stream().map(day -> cell(day, shown)).toList());
        LocalDate unknown = days.reversed().stream()
                .filter(each -> each.state() == State.UNKNOWN)
                .map(DayState::day)
                .filter(day -> day.isBefore(today) && !day.isBefore(begun))
                .findFirst()
                .orElse(null);
        asking.getChildren().setAll(unknown == null ? List.of() : ask(unknown));
        asking.setManaged(unknown != null);
    }

    private DayStrip.Day cell(DayState day, LocalDate shown) {
        String known = switch (day.state()) {
            case LOGGED -> messages.count("count.entries", day.entries());
            case CLEAR -> messages.text("today.clear");
            case UNKNOWN -> messages.text("today.unknown");
        };
        String spoken = messages.dates().full(day.day()) + ", " + known;
        return new DayStrip.Day(
                day.day(),
                messages.dates().shortDay(day.day()),
                spoken,
                DayStrip.State.valueOf(day.state().name()),
                day.entries(),
                day.day().equals(shown));
    }

    private List<Node> ask(LocalDate day) {
        Label sentence = Type.SMALL.label(sentence(day));
        sentence.setMinWidth(Region.USE_PREF_SIZE);
        return List.of(
                sentence,
                PushButton.secondary(messages.text("today.nothingThatDay"))
                        .small()
                        .id("today-unknown-quiet")
                        .does(() -> quiet.accept(day)),
                PushButton.link(messages.text("today.logThatDay"))
                        .small()
                        .id("today-unknown-log")
                        .does(() -> log.accept(day)));
    }

    private String sentence(LocalDate day) {
        String words = messages.text("today.unknownDay", messages.dates().weekdayBrief(day));
        return words.substring(0, 1).toUpperCase(messages.language().locale()) + words.substring(1);
    }
}
