package boundary.evaluation;

import static boundary.journal.Suggestion.END;
import static boundary.journal.Suggestion.KEEP;
import static boundary.journal.Suggestion.RENEGOTIATE;
import static boundary.journal.Suggestion.SET_EXPECTATIONS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import boundary.journal.Suggestion;
import boundary.scoring.HistoryFolder;
import boundary.scoring.Pack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The simple rivals on small diaries worked by hand.
class RivalTest {
    private static final double NEAR = 1e-12;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final String HEAD =
            "client,date,time,recorded,channel,signals,severity,justified,energy,minutes,unpaid_minutes,note\n";

    private static HistoryFolder history(String entries, String actions) {
        return new HistoryFolder(Pack.of(Map.of(
                "policy.json",
                "{\"tolerance\":\"MEDIUM\",\"zone\":\"Asia/Almaty\",\"lastDay\":\"2026-08-30\"}",
                "clients.csv",
                "client,since\nA,2026-01-05\nB,2026-02-02\n",
                "entries.csv",
                HEAD + entries,
                "actions.csv",
                "client,date,action\n" + actions)));
    }

    private static String entry(int day, int recorded, String signals, String severity, String energy) {
        return "A," + FIRST.plusDays(day) + ",10:00," + FIRST.plusDays(recorded) + ",CALL," + signals + "," + severity
                + ",," + energy + ",10,0,\n";
    }

    private static Saying on(int day, Measure measure, String entries) {
        HistoryFolder history = history(entries, "");
        return new Rival(measure, history).on(FIRST.plusDays(day)).get(history.client("A"));
    }

    @Test
    void badEntriesOfNinetyDaysKnownByThen() {
        String entries = entry(0, 0, "URGENT", "2", "")
                + entry(1, 1, "URGENT HAGGLE", "3", "")
                + entry(2, 2, "THANKS", "", "")
                + entry(3, 3, "", "", "-2")
                + entry(4, 9, "GUILT", "1", "");
        assertEquals(2, on(6, Measure.BAD_ENTRIES, entries).number());
        assertEquals(3, on(13, Measure.BAD_ENTRIES, entries).number());
        assertEquals(3, on(89, Measure.BAD_ENTRIES, entries).number());
        assertEquals(2, on(90, Measure.BAD_ENTRIES, entries).number());
    }

    @Test
    void pointsBySeverityLessTheGood() {
        String entries = entry(0, 0, "URGENT", "2", "")
                + entry(1, 1, "DISRESPECT PAYMENT", "3", "")
                + entry(2, 2, "UNPAID_EXTRA", "", "")
                + entry(3, 3, "THANKS", "", "");
        assertEquals(2 + 9 + 6 + 4 - 2, on(6, Measure.POINTS, entries).number());
    }

    @Test
    void decayedCountIsAWeeklyRate() {
        String entries = entry(0, 0, "URGENT", "2", "") + entry(30, 30, "URGENT", "2", "");
        assertEquals(
                1.5 * 7 * Math.log(2) / 30, on(30, Measure.DECAYED, entries).number(), NEAR);
    }

    @Test
    void meanEnergyOfSixtyDaysTurned() {
        String entries = entry(0, 0, "URGENT", "2", "2") + entry(10, 10, "", "", "-1") + entry(11, 11, "", "", "-2");
        assertEquals(1 / 3.0, on(59, Measure.ENERGY, entries).number(), NEAR);
        assertEquals(1.5, on(60, Measure.ENERGY, entries).number(), NEAR);
        assertEquals(0, on(200, Measure.ENERGY, entries).number());
    }

    @Test
    void climbsFromATalkToTheEndAndComesDownAfterTwoLowWeeks() {
        HistoryFolder history = history(
                entry(0, 0, "URGENT", "2", "").repeat(5)
                        + entry(14, 14, "URGENT", "2", "").repeat(10),
                "A,2026-01-27,BOUNDARY\nA,2026-03-10,RENEGOTIATE\n");
        var rival = new Rival(Measure.BAD_ENTRIES, history);
        List<Suggestion> said = history.sundays().stream()
                .limit(17)
                .map(sunday -> rival.on(sunday).get(history.client("A")).suggestion())
                .toList();
        assertEquals(
                List.of(
                        KEEP,
                        KEEP,
                        SET_EXPECTATIONS, // fifteen by 25 January
                        SET_EXPECTATIONS,
                        SET_EXPECTATIONS,
                        SET_EXPECTATIONS, // 15 February: the talk was 19 days ago
                        RENEGOTIATE,
                        RENEGOTIATE,
                        RENEGOTIATE,
                        RENEGOTIATE,
                        RENEGOTIATE,
                        RENEGOTIATE, // 29 March: the terms are 19 days old
                        END, // 5 April: the first five are 90 days old, ten are left: low once
                        KEEP,
                        KEEP,
                        KEEP,
                        KEEP),
                said);
    }

    @Test
    void whoIsNotObservedYetIsNotSpokenOf() {
        HistoryFolder history = history("", "");
        var rival = new Rival(Measure.ENERGY, history);
        assertEquals(1, rival.on(LocalDate.of(2026, 1, 25)).size());
        assertEquals(2, rival.on(LocalDate.of(2026, 2, 8)).size());
    }
}
