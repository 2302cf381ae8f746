package boundary.text;

import boundary.journal.Signal;
import boundary.report.Moved;
import boundary.report.Tenths;
import boundary.report.WhatIfs;
import boundary.scoring.Assessment;
import boundary.scoring.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The sentences about a changed history, and about what moved. Between asterisks stands what is to be stressed.
public final class WhatIfWords {
    private final Messages messages;

    public WhatIfWords(Messages messages) {
        this.messages = messages;
    }

    /// {@return what the score would be, a sentence each; nothing where nothing could be otherwise}
    public List<String> sentences(WhatIfs what) {
        var sentences = new ArrayList<String>();
        String otherwise = otherwise(what);
        if (!otherwise.isEmpty()) {
            sentences.add(messages.text("whatIf.sentence", otherwise));
        }
        if (what.real().status().raised()) {
            sentences.add(fewest(what.fewest()));
        }
        Integer days = what.quietDays();
        if (days == null) {
            sentences.add(messages.text("whatIf.neverQuiet"));
        } else if (days > 0) {
            sentences.add(messages.count(
                    "whatIf.quiet", days, messages.dates().day(what.real().day().plusDays(days))));
        }
        return List.copyOf(sentences);
    }

    /// {@return what moved in four weeks}
    public String moved(Moved moved, Assessment now) {
        String rows = moved.rows().stream()
                .map(row -> messages.wording().reason(row.code()) + "\u00A0"
                        + messages.figures().signed(Tenths.of(row.hundredths()) / 10.0, 1))
                .collect(Collectors.joining(", "));
        String score = messages.text(
                "whatIf.moved", messages.dates().dayMonth(moved.then().day()), points(moved.then()), points(now));
        return rows.isEmpty() ? score + "." : messages.text("whatIf.movedRows", score, rows);
    }

    /// {@return the score of an assessment with one decimal}
    public String points(Assessment assessment) {
        return messages.figures().decimal(Tenths.of(assessment.hundredths()) / 10.0, 1);
    }

    private String otherwise(WhatIfs what) {
        var clauses = new ArrayList<String>();
        Signal heaviest = what.heaviest();
        if (heaviest != null && what.withoutHeaviest() != null) {
            clauses.add(messages.text("whatIf.kind", row(heaviest), points(what.withoutHeaviest())));
        }
        if (what.paid() != null) {
            clauses.add(messages.text("whatIf.paid", points(what.paid())));
        }
        if (what.withoutBoth() != null) {
            clauses.add(messages.text(
                    "whatIf.both",
                    points(what.withoutBoth()),
                    messages.wording().band(what.withoutBoth().band())));
        }
        return String.join("; ", clauses);
    }

    private String fewest(WhatIf.@Nullable Fewer fewer) {
        if (fewer == null) {
            return messages.text("whatIf.notEnough");
        }
        String kinds = fewer.kinds().stream().sorted().map(this::row).collect(Collectors.joining(", "));
        return messages.count("whatIf.fewest", fewer.entries().size(), kinds, points(fewer.then()));
    }

    private String row(Signal kind) {
        return messages.wording().signalRow(kind);
    }
}
