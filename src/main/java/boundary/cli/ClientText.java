package boundary.cli;

import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.report.ClientPage;
import boundary.scoring.Assessment;
import boundary.scoring.Ending;
import boundary.scoring.Reason;
import boundary.text.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One client as text: the score, the rows that sum to it, and why it may pass or last, and what is
/// still owed.
final class ClientText {
    private final Messages messages;

    ClientText(Messages messages) {
        this.messages = messages;
    }

    /// @param judgement what speaks for and against it, as lines
    /// @param agreed what was agreed and how far an ending is, as lines
    String of(ClientPage page, @Nullable LocalDate strainedSince, String judgement, String agreed) {
        Assessment a = page.assessment();
        var text = new StringBuilder();
        text.append(page.client().name()).append(" · ").append(messages.dates().full(a.day()));
        text.append('\n').append(since(page)).append("\n\n");
        if (a.isInsufficient()) {
            int entries = a.known().entries();
            text.append(messages.text("dashboard.ofFour", entries, a.known().entriesNeeded()))
                    .append('\n');
            return text.append(owed(page)).append(agreed).toString();
        }
        var head = new Columns();
        head.row(messages.text("dashboard.column.drain"), DashboardText.score(messages, a));
        head.row("", messages.name("band.", a.band()));
        head.row(
                "", messages.text("client.score.probability", messages.figures().percent(a.probability())));
        head.row(messages.text("dashboard.column.pattern"), messages.wording().pattern(a.pattern()));
        head.row("", trend(a, strainedSince));
        head.row(messages.text("dashboard.column.suggestion"), DashboardText.suggestion(messages, a));
        Ending ending = a.ending();
        if (ending != null) {
            head.row("", messages.text("client.next.earliest", messages.dates().day(ending.earliest())));
        }
        return text.append(head.text())
                .append('\n')
                .append(rows(a))
                .append(judgement)
                .append(owed(page))
                .append(agreed)
                .toString();
    }

    private String since(ClientPage page) {
        Money rate = page.client().rate();
        String since =
                messages.text("client.since", messages.dates().day(page.client().since()));
        return rate == null
                ? since
                : since + " · "
                        + messages.text("client.anHour", messages.figures().money(rate));
    }

    private String trend(Assessment a, @Nullable LocalDate strainedSince) {
        String trend = messages.wording().trend(a.trend());
        return strainedSince == null
                ? trend
                : messages.text("chart.since", trend, messages.dates().day(strainedSince));
    }

    private String rows(Assessment a) {
        var table = new Columns();
        for (Reason reason : a.reasons()) {
            int entries = reason.count();
            table.row(
                    messages.figures().signed(reason.points(), 2),
                    messages.wording().reason(reason.code()),
                    entries == 0 ? "" : messages.count("count.entries", entries));
        }
        table.row(messages.figures().decimal(a.score(), 2), messages.text("client.score.today"), "");
        return table.text();
    }

    private String owed(ClientPage page) {
        var table = new Columns();
        page.owed().mine().forEach(o -> owed(table, o));
        page.owed().theirs().forEach(o -> owed(table, o));
        String rows = table.text();
        return rows.isEmpty() ? "" : '\n' + messages.text("cli.owed") + '\n' + rows;
    }

    private void owed(Columns table, Obligation o) {
        String due = day(o.due());
        table.row(messages.wording().party(o.owedBy()), due, o.description());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? messages.text("common.none") : messages.dates().day(day);
    }
}
