package boundary.report;

import boundary.journal.ClientId;
import boundary.scoring.Assessment;
import boundary.scoring.Checkpoint;
import boundary.scoring.Code;
import boundary.scoring.Reason;
import boundary.scoring.Scores;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What moved in a score since the Sunday four weeks ago.
///
/// @param then how the client was assessed on that Sunday, from what was recorded by then
/// @param rows the rows that moved most, at most three, each by half a point or more
public record Moved(Assessment then, List<Row> rows) {
    private static final int BACK = 4;
    private static final int MOST = 3;
    private static final int LEAST = 50;

    /// By how many hundredths of a point a row of the score grew, or shrank.
    public record Row(Code code, int hundredths) {}

    /// {@return what moved, or nothing where there was no such Sunday}
    public static @Nullable Moved of(Scores scores, ClientId client) {
        Assessment now = scores.of(client);
        List<Checkpoint> sundays = now.checkpoints();
        if (sundays.size() < BACK) {
            return null;
        }
        Assessment then =
                scores.onSunday(client, sundays.get(sundays.size() - BACK).day());
        return then == null ? null : new Moved(then, between(then, now));
    }

    /// {@return the rows that moved most between two assessments of a client, at most three}
    static List<Row> between(Assessment then, Assessment now) {
        return Arrays.stream(Code.values())
                .map(code -> new Row(code, points(now, code) - points(then, code)))
                .filter(row -> Math.abs(row.hundredths()) >= LEAST)
                .sorted(Comparator.comparingInt((Row row) -> -Math.abs(row.hundredths())))
                .limit(MOST)
                .toList();
    }

    private static int points(Assessment assessment, Code code) {
        return assessment.reasons().stream()
                .filter(reason -> reason.code() == code)
                .mapToInt(Reason::hundredths)
                .sum();
    }
}
