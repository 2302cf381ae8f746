package boundary.cli;

import boundary.journal.ClientId;
import boundary.journal.Journal;
import boundary.report.CauseFacts;
import boundary.report.Done;
import boundary.report.WhatIfs;
import boundary.scoring.Pattern;
import boundary.scoring.Scores;
import boundary.text.CauseWords;
import boundary.text.Messages;
import boundary.text.WhatIfWords;
import java.util.List;

/// Why a client's trouble may pass or last, whether what was done helped, and what would be otherwise, as text.
final class JudgementText {
    private final Messages messages;
    private final Journal journal;
    private final Scores scores;

    /// @param journal as it was known on the day of the scores
    JudgementText(Messages messages, Journal journal, Scores scores) {
        this.messages = messages;
        this.journal = journal;
        this.scores = scores;
    }

    String of(ClientId client) {
        List<Done> done = Done.of(journal, scores, client);
        return cause(client, done) + done(done) + whatIf(client);
    }

    /// The terms stand only while a strain goes on: otherwise there is nothing to tell apart.
    private String cause(ClientId client, List<Done> done) {
        String title = '\n' + messages.text("cause.title") + '\n';
        if (scores.of(client).pattern() == Pattern.HEALTHY) {
            return title + messages.text("cause.HEALTHY") + '\n';
        }
        var words = new CauseWords(messages);
        CauseFacts facts = CauseFacts.of(journal, scores, client, done);
        var table = new Columns();
        facts.cause()
                .terms()
                .forEach((term, value) -> table.row(messages.figures().signed(value, 2), words.term(term, facts)));
        return title + table.text();
    }

    private String done(List<Done> done) {
        var table = new Columns();
        for (Done step : done) {
            table.row(
                    messages.dates().day(step.day()),
                    messages.wording().action(step.action()),
                    messages.figures().percent(step.effect().probability()),
                    step.helped() == null ? "" : messages.text(step.helped() ? "cli.helped.YES" : "cli.helped.NO"));
        }
        String rows = table.text();
        return rows.isEmpty() ? "" : '\n' + messages.text("cli.helped") + '\n' + rows;
    }

    private String whatIf(ClientId client) {
        var text = new StringBuilder("\n");
        for (String sentence : new WhatIfWords(messages).sentences(WhatIfs.of(scores, client))) {
            text.append(sentence.replace("*", "")).append('\n');
        }
        return text.length() == 1 ? "" : text.toString();
    }
}
