package boundary.ui.dashboard;

import boundary.journal.Money;
import boundary.journal.Suggestion;
import boundary.report.Dashboard;
import boundary.scoring.Assessment;
import boundary.scoring.Ending;
import boundary.scoring.Pattern;
import boundary.text.Messages;
import boundary.ui.kit.StatTiles;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the head of the dashboard says.
record DashboardWords(Messages messages) {

    /// {@return who took most of the drained time}
    String headline(Dashboard dashboard) {
        Dashboard.Headline most = dashboard.headline();
        return most == null
                ? messages.text("dashboard.headline.none")
                : messages.text(
                        "dashboard.headline",
                        most.row().name(),
                        messages.figures().duration(most.minutes()),
                        messages.figures().duration(most.ofMinutes()));
    }

    /// {@return what the judgement of that work is and what could be done about it, or the day where nothing is
    /// suggested}
    String subline(Dashboard dashboard) {
        Dashboard.Headline most = dashboard.headline();
        if (most == null || most.row().assessment().suggestion() == Suggestion.KEEP) {
            return messages.dates().full(dashboard.day());
        }
        Assessment assessment = most.row().assessment();
        String step = step(dashboard, assessment);
        return assessment.isInsufficient() || assessment.pattern() == Pattern.HEALTHY
                ? step
                : messages.name("dashboard.judged.", assessment.pattern()) + " " + step;
    }

    private String step(Dashboard dashboard, Assessment assessment) {
        if (assessment.ending() != null) {
            return ending(dashboard, assessment.ending());
        }
        return assessment.suggestion() == Suggestion.SET_EXPECTATIONS
                ? messages.text("dashboard.expectations")
                : messages.name("dashboard.could.", assessment.suggestion());
    }

    /// {@return the four figures; what is not known has no figure, only what is missing}
    List<StatTiles.Tile> figures(Dashboard dashboard) {
        Dashboard.Totals now = dashboard.month();
        Dashboard.Totals before = dashboard.monthBefore();
        return List.of(
                new StatTiles.Tile(
                        "figure-drained",
                        messages.text("dashboard.drained"),
                        messages.figures().duration(now.hours().drainedMinutes()),
                        was(messages.figures().duration(before.hours().drainedMinutes()))),
                unpaid(now),
                new StatTiles.Tile(
                        "figure-off-hours",
                        messages.text("dashboard.offHours"),
                        messages.figures().whole(now.hours().offHours()),
                        was(messages.figures().whole(before.hours().offHours()))),
                rate(dashboard));
    }

    private String ending(Dashboard dashboard, Ending ending) {
        if (ending.isReady()) {
            return messages.text("dashboard.couldEnd");
        }
        return messages.count(
                "dashboard.couldEndAfter",
                ending.openObligations(),
                ending.earliest().getYear() == dashboard.day().getYear()
                        ? messages.dates().dayMonth(ending.earliest())
                        : messages.dates().day(ending.earliest()));
    }

    private StatTiles.Tile unpaid(Dashboard.Totals month) {
        String length = messages.figures().duration(month.hours().unpaidMinutes());
        List<Money> worth = month.unpaidValue();
        boolean priced = worth.stream().anyMatch(m -> m.minor() != 0);
        return new StatTiles.Tile(
                "figure-unpaid",
                messages.text("dashboard.unpaid"),
                priced ? sum(worth, messages.figures()::moneyRounded) : length,
                priced ? messages.text("dashboard.atYourRates", length) : "");
    }

    private StatTiles.Tile rate(Dashboard dashboard) {
        String label = messages.text("dashboard.rate");
        if (dashboard.realRate().isEmpty()) {
            return new StatTiles.Tile(
                    "figure-rate", label, messages.text("common.none"), messages.text("dashboard.noIncome"));
        }
        String agreed = dashboard.agreedRate().isEmpty()
                ? ""
                : messages.text("dashboard.agreed", sum(dashboard.agreedRate(), messages.figures()::moneyExact));
        return new StatTiles.Tile(
                "figure-rate", label, sum(dashboard.realRate(), messages.figures()::moneyExact), agreed);
    }

    private String was(String figure) {
        return messages.text("dashboard.was", figure);
    }

    private static String sum(List<Money> amounts, Function<Money, String> written) {
        return amounts.stream().map(written).collect(Collectors.joining(" + "));
    }
}
