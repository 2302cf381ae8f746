package boundary.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.ClientId;
import boundary.journal.Signal;
import boundary.report.Bounds;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Diary;
import boundary.scoring.Scores;
import boundary.text.Language;
import boundary.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreWordsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    @Test
    void whileRaisedBelowTheLineItSaysWhatItWaitsForAndOnlyThen() {
        Diary diary = new Diary();
        ClientId client = diary.client("Northwind", FIRST.minusWeeks(8));
        for (int i = 0; i < 10; i++) {
            diary.entry(client, FIRST.plusDays(3L * i), Signal.COMPLAINT, Signal.UNPAID_EXTRA);
        }
        for (int i = 0; i < 120; i++) {
            diary.entry(client, FIRST.plusDays(31 + i));
        }
        var words = new ScoreWords(Messages.in(Language.EN));
        Scores scores = Scores.of(diary.journal(), FIRST.plusDays(31));
        List<String> said = new ArrayList<>();
        for (int i = 31; i < 150; i++) {
            scores = scores.on(FIRST.plusDays(i));
            Assessment now = scores.of(client);
            Bounds bounds = Bounds.of(scores.card());
            String line = words.waiting(now, bounds, 2);
            if (line == null) {
                assertTrue(
                        now.band() != Band.DRAINING || now.probability() >= 0.38,
                        now.day().toString());
            } else {
                assertEquals(Band.DRAINING, now.band());
                assertTrue(now.probability() < 0.38);
                said.add(line);
            }
            if (now.band() != Band.DRAINING) {
                assertNull(line);
            }
        }
        assertTrue(
                said.contains("Still draining: it clears after 2 Sundays in a row below 44; so far 1."),
                said.toString());
    }
}
