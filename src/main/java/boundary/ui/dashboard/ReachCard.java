package boundary.ui.dashboard;

import boundary.journal.WorkingHours;
import boundary.report.PunchCard;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.Swatch;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// When clients reach me: hours of the week, inside my working hours and outside.
final class ReachCard {
    private static final double WIDTH = 420;
    private static final double SECONDS_AN_HOUR = 3600;

    private final Messages messages;
    private final boundary.ui.kit.PunchCard picture = new boundary.ui.kit.PunchCard();
    private final Card card;

    ReachCard(Messages messages) {
        this.messages = messages;
        picture.setId("punch-card");
        card = new Card(messages.text("dashboard.when"))
                .extras(
                        new Swatch(Swatch.Mark.DOT, messages.text("dashboard.inHours")),
                        new Swatch(Swatch.Mark.DIAMOND, messages.text("dashboard.outHours")))
                .body(picture);
        card.setPrefWidth(WIDTH);
        card.setMinWidth(WIDTH);
    }

    Region node() {
        return card;
    }

    void show(PunchCard report) {
        List<boundary.ui.kit.PunchCard.Punch> punches = new ArrayList<>();
        for (PunchCard.Cell cell : report.cells()) {
            int day = cell.day().getValue() - 1;
            if (cell.inHours() > 0) {
                punches.add(new boundary.ui.kit.PunchCard.Punch(day, cell.hour(), cell.inHours(), false));
            }
            if (cell.offHours() > 0) {
                punches.add(new boundary.ui.kit.PunchCard.Punch(day, cell.hour(), cell.offHours(), true));
            }
        }
        picture.show(
                Stream.of(DayOfWeek.values())
                        .map(messages.dates()::shortWeekday)
                        .toList(),
                Stream.of(DayOfWeek.values())
                        .map(day -> hours(report.hours().on(day)))
                        .toList(),
                punches);
        int off = report.cells().stream().mapToInt(PunchCard.Cell::offHours).sum();
        int in = report.cells().stream().mapToInt(PunchCard.Cell::inHours).sum();
        picture.setAccessibleText(messages.text("dashboard.inHours") + ": " + in + ", "
                + messages.text("dashboard.outHours") + ": " + off);
    }

    private static boundary.ui.kit.PunchCard.Hours hours(WorkingHours.@Nullable Hours hours) {
        return hours == null
                ? new boundary.ui.kit.PunchCard.Hours(0, 0)
                : new boundary.ui.kit.PunchCard.Hours(hour(hours.from()), hour(hours.to()));
    }

    private static double hour(LocalTime time) {
        return time.toSecondOfDay() / SECONDS_AN_HOUR;
    }
}
