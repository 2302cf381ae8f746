package boundary.cli;

import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.report.Dashboard;
import boundary.scoring.Assessment;
import boundary.scoring.Hours;
import boundary.scoring.Scores;
import boundary.text.Figures;
import boundary.text.Messages;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// The dashboard of a day as text.
final class DashboardText {
    private static final int SIGNALS_SHOWN = 3;

    private final Messages messages;
    private final Figures figures;

    DashboardText(Messages messages) {
        this.messages = messages;
        this.figures = messages.figures();
    }

    /// @param journal as it was known on the day
    String of(Journal journal, LocalDate day) {
        Dashboard dashboard = Dashboard.of(journal, Scores.of(journal, day), day);
        var text = new StringBuilder();
        text.append(messages.text("dashboard.title")).append(" · ");
        text.append(messages.dates().full(day)).append('\n');
        if (dashboard.rows().isEmpty()) {
            return text.append('\n')
                    .append(messages.text("dashboard.empty.title"))
                    .append('\n')
                    .toString();
        }
        return text.append(messages.text("cli.caption"))
                .append("\n\n")
                .append(totals(dashboard))
                .append('\n')
                .append(clients(dashboard))
                .toString();
    }

    private String totals(Dashboard dashboard) {
        Hours month = dashboard.month().hours();
        var table = new Columns();
        table.row(messages.text("dashboard.drained"), figures.duration(month.drainedMinutes()));
        table.row(messages.text("dashboard.unpaid"), figures.duration(month.unpaidMinutes()));
        table.row(messages.text("dashboard.offHours"), figures.whole(month.offHours()));
        String rates = dashboard.realRate().stream().map(this::rate).collect(Collectors.joining(", "));
        table.row(messages.text("dashboard.rate"), rates.isEmpty() ? messages.text("dashboard.noIncome") : rates);
        return table.text();
    }

    private String rate(Money money) {
        return figures.moneyExact(money);
    }

    private String clients(Dashboard dashboard) {
        var table = new Columns();
        table.row(
                messages.text("dashboard.column.client"),
                messages.text("dashboard.column.drain"),
                "",
                messages.text("dashboard.column.pattern"),
                messages.text("dashboard.column.suggestion"),
                messages.text("dashboard.column.why"));
        for (Dashboard.Row row : dashboard.rows()) {
            Assessment a = row.assessment();
            table.row(
                    row.name(),
                    score(messages, a),
                    messages.name("band.", a.band()),
                    pattern(a),
                    EndingState.suggestion(messages, row),
                    why(row));
            EndingState.notes(messages, row).forEach(note -> table.row("", "", "", "", note));
        }
        return table.text();
    }

    static String score(Messages messages, Assessment a) {
        Figures figures = messages.figures();
        if (a.isInsufficient()) {
            return messages.text("common.none");
        }
        return figures.decimal(a.score(), 0) + " ("
                + figures.decimal(a.interval().low(), 0) + "–"
                + figures.decimal(a.interval().high(), 0) + ")";
    }

    static String suggestion(Messages messages, Assessment a) {
        return a.isInsufficient()
                ? messages.text("common.none")
                : messages.wording().suggestion(a);
    }

    private String pattern(Assessment a) {
        return a.isInsufficient()
                ? messages.text("common.none")
                : messages.wording().pattern(a.pattern());
    }

    private String why(Dashboard.Row row) {
        if (row.assessment().isInsufficient()) {
            return messages.text(
                    "dashboard.ofFour",
                    row.assessment().known().entries(),
                    row.assessment().known().entriesNeeded());
        }
        return row.signals().stream()
                .limit(SIGNALS_SHOWN)
                .map(s -> messages.text("dashboard.times", messages.wording().signal(s.signal()), s.count()))
                .collect(Collectors.joining(", "));
    }
}
