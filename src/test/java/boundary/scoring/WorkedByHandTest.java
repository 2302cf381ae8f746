package boundary.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.ClientId;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.Obligation;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Suggestion;
import boundary.journal.Tolerance;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Five small histories worked out by hand. In all of them the client is observed for one day only, or is away on all
/// others: E = 1/7 = 0.142857.
class WorkedByHandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final double NEAR = 5e-6;

    private final Diary diary = new Diary();

    /// exposure = 2.5 + 1/7 = 2.642857, load = 1/2.642857 = 0.378378
    /// z = 0.40 + 3.1·ln 0.378378 = 0.40 − 3.1·0.971861 = −2.612768
    /// p = σ(−2.612768) = 0.068321, score = 100·σ(−1.306384) = 21.309258
    @Test
    void nothingIsKnownYet() {
        Assessment a = assess(diary.client("Nobody", TODAY));
        near(2.642857, a.load().exposure());
        near(0.378378, a.load().perWeek());
        near(-2.612768, a.split().total());
        near(0.068321, a.probability());
        near(21.309258, a.score());
        rows(a, "BEFORE 2131");
        assertEquals(Band.UNKNOWN, a.band());
        assertEquals(new Sufficiency(0, 4, 1, 3, false), a.known());
        assertEquals(Suggestion.KEEP, a.suggestion());
        assertNull(a.ending());
    }

    /// S = 3.5, load = 4.5/2.642857 = 1.702703, z = 0.40 + 3.1·ln 1.702703 = 0.40 + 3.1·0.532217 = 2.049872
    /// p = σ(2.049872) = 0.885935, score = 100·σ(1.024936) = 73.593297
    /// before any entry 21.309258, so the rest, 52.284039, is the retaliation's
    /// interval: α = 4.5/1.6 = 2.8125; 1/(9α) = 0.039506; 1.281552/(3·√α) = 0.254723
    ///   (0.960494 − 0.254723)³ = 0.351553; z + 3.1·ln 0.351553 = −1.190853; 100·σ(−0.595426) = 35.539
    ///   (0.960494 + 0.254723)³ = 1.794575; z + 3.1·ln 1.794575 = 3.862653; 100·σ(1.931327) = 87.340
    /// One entry is enough where it is a retaliation. I owe until 4 December, they owe until 11 December, which
    /// delays nothing.
    @Test
    void oneRetaliationEndsIt() {
        ClientId client = diary.client("Threat Ltd", TODAY);
        Interaction entry = diary.entry(client, TODAY, Signal.RETALIATION);
        diary.owe(client, Obligation.Party.ME, TODAY, LocalDate.of(2026, 12, 4));
        diary.owe(client, Obligation.Party.CLIENT, TODAY, LocalDate.of(2026, 12, 11));
        Assessment a = assess(client);
        near(1.702703, a.load().perWeek());
        near(2.049872, a.split().total());
        near(0.885935, a.probability());
        near(73.593297, a.score());
        assertEquals(35.539, a.interval().low(), 0.001);
        assertEquals(87.340, a.interval().high(), 0.001);
        rows(a, "BEFORE 2131", "RETALIATION 5228");
        List<Share> shares = scores().shares(client).get(Code.RETALIATION);
        assertEquals(List.of(entry.id()), shares.stream().map(Share::entry).toList());
        near(52.284039, a.reasons().getLast().pointsOf(shares.getFirst()));
        assertEquals(Band.DRAINING, a.band());
        assertEquals(Suggestion.END, a.suggestion());
        assertEquals(new Ending(1, LocalDate.of(2026, 12, 4)), a.ending());
    }

    /// A fair complaint, severe, that wore out: b = 1.2 · 1.3 · 1.2 · 0.6 = 1.1232, and half of it after 30 days: S
    /// = 0.5616 All days but today are a holiday, so E = 1/7 still.
    /// load = 1.5616/2.642857 = 0.590876, z = 0.40 + 3.1·ln 0.590876 = 0.40 − 3.1·0.526150 = −1.231064
    /// score = 100·σ(−0.615532) = 35.079832; 13.770574 of it is the complaint's
    @Test
    void aFairComplaintFades() {
        ClientId client = diary.client("Careful & Co", TODAY.minusDays(40));
        LocalDate then = TODAY.minusDays(30);
        diary.absence(TODAY.minusDays(60), TODAY.minusDays(1));
        diary.add(
                diary.entry(client, then, Set.of(Signal.COMPLAINT), Set.of(), Severity.SEVERE, Energy.WORN_OUT, true),
                then);
        Assessment a = assess(client);
        near(0.5616, a.load().burden());
        near(0.142857, a.load().weeks());
        near(-1.231064, a.split().total());
        near(35.079832, a.score());
        rows(a, "BEFORE 2131", "COMPLAINT 1377");
    }

    /// Ordinary contacts rated −1, −1, +1 and not at all, and a thanks rated +2 (whose rating is not of ordinary
    /// contact). S = 2 · 0.3 = 0.6, N = 2, G = 1; praise adds min(0.5·1, 0.5/7) = 0.071429
    /// exposure = 2.5 + 0.142857 + 0.25·2 + 0.071429 = 3.214286, load = 1.6/3.214286 = 0.497778
    /// mood = ((−1 − 0.15) + (−1 − 0.15) + (1 − 0.15)) / (3 + 12) = −1.45/15 = −0.096667
    /// z = 0.40 + 3.1·ln 0.497778 − 6.2·(−0.096667) = 0.40 − 2.162565 + 0.599333 = −1.163231
    /// score = 100·σ(−0.581616) = 35.856090
    /// z before any entry = 0.40 − 3.1·ln 3.214286 = −3.219576, score 16.661805
    /// points a unit of z = (35.856090 − 16.661805)/(−1.163231 + 3.219576) = 9.334178
    /// contact: 3.1·ln 1.6 = 1.457011 → 13.600002; mood: 0.599333 → 5.594284
    @Test
    void contactWearsOutWithoutAReason() {
        ClientId client = diary.client("Grey Office", TODAY);
        rated(client, Set.of(), Energy.TIRED);
        rated(client, Set.of(), Energy.TIRED);
        rated(client, Set.of(), Energy.GOOD);
        rated(client, Set.of(), null);
        rated(client, Set.of(Signal.THANKS), Energy.LIFTED);
        Assessment a = assess(client);
        near(3.214286, a.load().exposure());
        near(-0.096667, a.mood());
        near(-1.163231, a.split().total());
        near(35.856090, a.score());
        rows(a, "BEFORE 1666", "CONTACT 1360", "MOOD 560");
        assertEquals(2, a.reasons().get(1).count());
        assertEquals(3, a.reasons().get(2).count());
        assertEquals(1, a.goodEntries());
    }

    /// One entry that was off-hours, unpaid (excused: agreed beforehand) and had a thanks; tolerance HIGH, 1.25
    /// points a week; a check-in of 4, sixty days ago. S = 1.2, G = 1.
    /// exposure = 2.5 + 0.142857 + 0.071429 = 2.714286, load = 2.2/2.714286 = 0.810526
    /// check = 0.5·(4 − 2)/(1 + 0.5) = 0.666667
    /// z = 0.40 + 3.1·ln(0.810526/1.25) + 0.4·0.666667 = 0.40 − 1.342967 + 0.266667 = −0.676300
    /// score = 100·σ(−0.338150) = 41.625895; before any entry 100·σ((0.40 − 3.1·ln(2.714286·1.25))/2) = 15.530402
    /// points a unit of z = 26.095493/(−0.676300 + 3.387184) = 9.626191
    /// off-hours: 3.1·ln 2.2 = 2.444218 → 23.528509; check-in: 0.266667 → 2.566984
    @Test
    void onlyWhatIsNotExcusedCounts() {
        diary.tolerance(Tolerance.HIGH);
        ClientId client = diary.client("Late Lunch", TODAY);
        diary.add(
                diary.entry(
                        client,
                        TODAY,
                        Set.of(Signal.OFF_HOURS, Signal.UNPAID_EXTRA, Signal.THANKS),
                        Set.of(Signal.UNPAID_EXTRA),
                        null,
                        null,
                        false),
                TODAY);
        diary.checkIn(client, TODAY.minusDays(60), 4);
        Assessment a = assess(client);
        near(2.714286, a.load().exposure());
        near(-0.676300, a.split().total());
        near(41.625895, a.score());
        rows(a, "BEFORE 1553", "OFF_HOURS 2353", "CHECK_IN 257");
        assertTrue(a.isInsufficient());
    }

    private void rated(ClientId client, Set<Signal> signals, Energy energy) {
        diary.add(diary.entry(client, TODAY, signals, Set.of(), null, energy, false), TODAY);
    }

    private Assessment assess(ClientId client) {
        return scores().of(client);
    }

    /// Nothing learnt yet, on any Sunday.
    private Scores scores() {
        return Scores.under(diary.journal(), TODAY, sunday -> Layer.first(Scorecard.STANDARD));
    }

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, NEAR);
    }

    private static void rows(Assessment a, String... expected) {
        assertEquals(
                List.of(expected),
                a.reasons().stream().map(r -> r.code() + " " + r.hundredths()).toList());
    }
}
