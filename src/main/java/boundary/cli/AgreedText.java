package boundary.cli;

import boundary.journal.Agreement;
import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.report.Boundaries;
import boundary.report.EndingPlan;
import boundary.text.AgreementLines;
import boundary.text.BoundaryWords;
import boundary.text.Messages;
import java.time.LocalDate;

/// What was agreed with a client, the boundaries with what happened before and after they were told, and the plan of
/// the ending, as text.
final class AgreedText {
    private final Messages messages;
    private final Journal journal;
    private final LocalDate today;

    AgreedText(Messages messages, Journal journal, LocalDate today) {
        this.messages = messages;
        this.journal = journal;
        this.today = today;
    }

    /// {@return the sections that have something to say, each after an empty line}
    String of(Client client) {
        return agreement(client) + boundaries(client) + ending(client);
    }

    private String agreement(Client client) {
        Agreement agreement = journal.agreement(client.id());
        if (agreement == null) {
            return "";
        }
        var lines = new AgreementLines(messages);
        var table = new Columns();
        lines.of(journal, client, agreement).forEach(line -> table.row(line.name(), line.value()));
        return section(messages.text("agreement.title"), table.text() + lines.since(journal, agreement) + '\n');
    }

    private String boundaries(Client client) {
        var words = new BoundaryWords(messages);
        var text = new StringBuilder();
        for (Boundaries.Line line : Boundaries.of(journal, client, today).lines()) {
            text.append(Terminal.line(line.boundary().rule())).append('\n');
            text.append("  ").append(words.told(line, today)).append('\n');
            var table = new Columns();
            row(table, words.before(line), words, line.before());
            Boundaries.Breaches since = line.since();
            if (since != null) {
                row(table, messages.text("boundary.since"), words, since);
                row(table, messages.text("boundary.own"), words, new Boundaries.Breaches(line.own(), since.weeks()));
            }
            table.text().lines().forEach(row -> text.append("  ").append(row).append('\n'));
            text.append("  ").append(words.verdict(line)).append('\n');
        }
        return text.isEmpty() ? "" : section(messages.text("boundary.title"), text.toString());
    }

    private void row(Columns table, String name, BoundaryWords words, Boundaries.Breaches breaches) {
        table.row(
                name,
                words.rate(breaches),
                messages.figures().whole(breaches.entries().size()));
    }

    private String ending(Client client) {
        EndingPlan plan = EndingPlan.of(journal, client.id(), today);
        if (!plan.isStanding()) {
            return "";
        }
        var table = new Columns();
        plan.steps()
                .forEach(step -> table.row(
                        messages.name("ending.step.", step.name()), messages.name("cli.step.", step.state())));
        String earliest = messages.text(
                "client.next.earliest", messages.dates().day(plan.clean().day()));
        return section(messages.text("cli.ending"), table.text() + earliest + '\n');
    }

    private static String section(String title, String text) {
        return '\n' + title + '\n' + text;
    }
}
