package boundary.report;

import boundary.journal.ClientId;
import boundary.journal.Journal;
import boundary.journal.Opinion;
import boundary.scoring.Assessment;
import boundary.scoring.Parameter;
import boundary.scoring.Scores;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of one client shows of its score: what it is made of, why it may last, and how it came about.
///
/// @param chart over at most two years
/// @param moved what moved in four weeks; nothing where there is no such Sunday
/// @param excused the burdens that do not count, newest first
/// @param opinions what the consultant thought of suggestions about this client, oldest first
/// @param quiet what keeps the client quiet today; nothing where nothing does
/// @param record how often suggestions about all clients were thought right
/// @param clearAfter how many Sundays below the lower threshold clear work that drains
public record ScorePage(
        ClientPage page,
        ScoreChart chart,
        @Nullable Moved moved,
        CauseFacts cause,
        List<Excused> excused,
        List<Opinion> opinions,
        Alarm.@Nullable Quiet quiet,
        OpinionRecord record,
        int clearAfter) {
    /// How many Sundays the chart has at most.
    public static final int WEEKS = 104;

    /// {@return the page of a client}
    ///
    /// @param scores of the same journal
    /// @throws IllegalArgumentException if the journal has no such client
    public static ScorePage of(Journal journal, Scores scores, ClientId client) {
        return new ScorePage(
                ClientPage.of(journal, scores, client),
                ScoreChart.of(journal, scores, client, WEEKS),
                Moved.of(scores, client),
                CauseFacts.of(journal, scores, client, Done.of(journal, scores, client)),
                Excused.of(journal, client),
                journal.opinions(client),
                Alarm.quiet(journal, client, scores.day()),
                OpinionRecord.of(journal),
                (int) scores.card().of(Parameter.CLEAR_AFTER));
    }

    /// {@return the assessment of the day}
    public Assessment assessment() {
        return page.assessment();
    }
}
