package boundary.report;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Journal;
import boundary.journal.Stamp;
import boundary.journal.Tuning;
import boundary.scoring.Assessment;
import boundary.scoring.Scores;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What another tuning of the model would do to every client today: the model itself, on the journal with the change.
///
/// @param rows one a client whose work goes on, in the order of the scores now
public record ScorecardPreview(List<Row> rows) {

    /// One client now, and then.
    public record Row(ClientId client, String name, Assessment now, Assessment then) {

        /// {@return whether the score as it is shown, or the band, becomes another one}
        public boolean isMoved() {
            return Tenths.of(now.hundredths()) != Tenths.of(then.hundredths()) || isRenamed();
        }

        /// {@return whether the band becomes another one}
        public boolean isRenamed() {
            return now.band() != then.band();
        }
    }

    public ScorecardPreview {
        rows = List.copyOf(rows);
    }

    /// {@return the preview of a tuning}
    ///
    /// @param now the scores of the journal as it stands
    public static ScorecardPreview of(Scores now, Tuning next) {
        Journal journal = now.journal();
        Scores then = next.equals(journal.policy().tuning()) ? now : now.after(journal.with(edit(now, next)));
        var rows = new ArrayList<Row>();
        for (Assessment assessment : now.all()) {
            Client client = journal.client(assessment.client());
            if (client != null) {
                rows.add(new Row(client.id(), client.name(), assessment, then.of(client.id())));
            }
        }
        return new ScorecardPreview(rows);
    }

    /// {@return those whose band becomes another one}
    public List<Row> renamed() {
        return rows.stream().filter(Row::isRenamed).toList();
    }

    private static Edit edit(Scores now, Tuning next) {
        Journal journal = now.journal();
        var stamp = new Stamp(now.day().atStartOfDay().toInstant(ZoneOffset.UTC), now.day(), () -> new UUID(0, 0));
        return Edits.put(journal, Edit.Kind.SCORECARD, journal.policy().withTuning(next), stamp);
    }
}
