package boundary.text;

import boundary.journal.ActionTaken;
import boundary.journal.Channel;
import boundary.report.Boundaries;
import boundary.report.Boundaries.Breaches;
import boundary.report.Boundaries.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The words about a boundary.
public record BoundaryWords(Messages messages) {
    private static final double WEEKS = Boundaries.DAYS_BEFORE / 7.0;
    private static final double LEAST = 0.05;

    /// {@return when it was told and how: `Told Thu 3 Sep by call; repeated Mon 26 Oct`}
    public String told(Line line, LocalDate today) {
        List<ActionTaken> told = line.told();
        if (told.isEmpty()) {
            return messages.text("boundary.notTold");
        }
        String first = messages.text("boundary.told", when(told.getFirst(), today));
        String again = told.stream().skip(1).map(each -> when(each, today)).collect(Collectors.joining(", "));
        return again.isEmpty() ? first : first + "; " + messages.text("boundary.repeated", again);
    }

    /// {@return the time before it was told, or the last weeks where it was not}
    public String before(Line line) {
        double weeks = line.before().weeks();
        if (line.since() == null) {
            return messages.count("boundary.last", weeks(weeks));
        }
        return weeks == 0 ? messages.text("boundary.nothingBefore") : messages.count("boundary.before", weeks(weeks));
    }

    /// {@return how often it was broken: `0.6 a week`}
    public String rate(Breaches breaches) {
        double rate = breaches.perWeek();
        boolean tiny = rate > 0 && rate < LEAST;
        return breaches.weeks() == 0
                ? messages.text("common.none")
                : messages.text(
                        "boundary.aWeek", (tiny ? "<" : "") + messages.figures().decimal(tiny ? 0.1 : rate, 1));
    }

    /// {@return what can be said of it}
    public String verdict(Line line) {
        return messages.name("boundary.verdict.", line.verdict());
    }

    private String when(ActionTaken telling, LocalDate today) {
        Channel how = telling.how();
        String day = messages.dates().listed(telling.day(), today);
        return how == null || how == Channel.OTHER ? day : day + " " + messages.name("boundary.by.", how);
    }

    private static long weeks(double weeks) {
        return weeks >= WEEKS ? (long) WEEKS : Math.max(1, Math.round(weeks));
    }
}
