package boundary.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Change;
import boundary.journal.CheckIn;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Severity;
import boundary.journal.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What the model promises (`scoring.md` §8, 1 to 9), over generated histories. Where a promise is about an order, sums
/// of a thousand roundings are allowed a last digit.
class InvariantsTest {
    private static final int HISTORIES = 10_000;
    private static final double DIGIT = 1e-11;

    @Test
    void aBadEntryNeverLowersAndAnOlderOneNeverWeighsMore() {
        forEachHistory(g -> {
            Journal journal = g.diary.journal();
            Interaction bad = g.entry(g.mine, true);
            double before = z(journal, g);
            double after = z(Generator.with(journal, bad), g);
            notLower(before, after, "a bad entry lowered z");
            Interaction older = Generator.changed(
                    bad,
                    bad.day().minusDays(1 + g.random.nextInt(100)),
                    bad.severity(),
                    bad.energy(),
                    Set.of(),
                    bad.fair());
            notLower(z(Generator.with(journal, older), g), after, "an older entry weighs more");
        });
    }

    @Test
    void aGoodEntryNeverRaises() {
        forEachHistory(g -> {
            Journal journal = g.diary.journal();
            notLower(z(Generator.with(journal, g.entry(g.mine, false)), g), z(journal, g), "a good entry raised z");
        });
    }

    @Test
    void worseNeverLowers() {
        forEachHistory(g -> {
            Journal journal = g.diary.journal();
            boolean ordinary = g.random.nextBoolean();
            Interaction entry = ordinary ? g.entry(g.mine, true).withSignals(Set.of()) : g.entry(g.mine, true);
            Severity severity = Severity.values()[g.random.nextInt(2)];
            Energy energy = Energy.values()[1 + g.random.nextInt(4)];
            double mild = z(Generator.with(journal, with(entry, severity, energy)), g);
            Severity worse = Severity.values()[severity.ordinal() + 1];
            Energy lower = Energy.values()[energy.ordinal() - 1];
            notLower(mild, z(Generator.with(journal, with(entry, worse, energy)), g), "worse severity lowered z");
            notLower(mild, z(Generator.with(journal, with(entry, severity, lower)), g), "a worse rating lowered z");
        });
    }

    @Test
    void aWorseCheckInNeverLowers() {
        forEachHistory(g -> {
            int level = g.random.nextInt(4);
            LocalDate day = g.pastDay();
            Diary diary = g.diary;
            CheckIn answer = new CheckIn(new ItemId(diary.id()), g.mine, day, level);
            CheckIn worse = new CheckIn(answer.id(), g.mine, day, level + 1);
            Journal journal = diary.journal();
            notLower(z(with(journal, answer), g), z(with(journal, worse), g), "a worse check-in lowered z");
        });
    }

    @Test
    void anArgumentForTheClientNeverRaises() {
        forEachHistory(g -> {
            Journal journal = g.diary.journal();
            Interaction bad = with(g.entry(g.mine, true), Severity.SEVERE, g.energy());
            double said = z(
                    Generator.with(
                            journal, Generator.changed(bad, bad.day(), bad.severity(), bad.energy(), Set.of(), false)),
                    g);
            Signal some = bad.signals().iterator().next();
            List<Interaction> arguments = List.of(
                    Generator.changed(bad, bad.day(), bad.severity(), bad.energy(), Set.of(some), false),
                    Generator.changed(bad, bad.day(), bad.severity(), bad.energy(), bad.signals(), false),
                    Generator.changed(bad, bad.day(), bad.severity(), bad.energy(), Set.of(), true),
                    Generator.changed(bad, bad.day(), Severity.MILD, bad.energy(), Set.of(), false));
            for (Interaction argued : arguments) {
                notLower(z(Generator.with(journal, argued), g), said, "an argument for the client raised z");
            }
            notLower(z(journal, g), said, "another client's entry raised z");
        });
    }

    @Test
    void theOrderOfEntryChangesNoBit() {
        forEachHistory(g -> {
            var shuffled = new ArrayList<Change>(
                    g.diary.changes().subList(3, g.diary.changes().size()));
            Collections.shuffle(shuffled, g.random);
            shuffled.addAll(0, g.diary.changes().subList(0, 3));
            Journal other = Journal.empty().with(new Edit(Edit.Kind.IMPORT, shuffled));
            assertEquals(
                    Scores.of(g.diary.journal(), g.today).all(),
                    Scores.of(other, g.today).all());
        });
    }

    @Test
    void neitherTheFutureNorOtherClientsChangeABit() {
        forEachHistory(g -> {
            Journal journal = g.diary.journal();
            Assessment before = scores(journal, g).of(g.mine);
            Interaction bad = g.entry(g.other, true);
            assertEquals(before, scores(Generator.with(journal, bad), g).of(g.mine));
            Interaction future = Generator.changed(
                    g.anyEntry(g.mine), g.today.plusDays(1 + g.random.nextInt(9)), null, null, Set.of(), false);
            assertEquals(before, scores(Generator.with(journal, future), g).of(g.mine));
        });
    }

    @Test
    void partsSumToZAndRowsToTheScoreAndAllIsFinite() {
        forEachHistory(g -> {
            for (ClientId client : List.of(g.mine, g.other)) {
                Scores scores = Scores.of(g.diary.journal(), g.today);
                Assessment a = scores.of(client);
                Split split = a.split();
                double parts = split.empty() + split.mood() + split.check() + split.offset();
                for (double kind : split.kinds().values()) {
                    parts += kind;
                }
                assertEquals(split.total(), parts, 1e-10);
                assertEquals(Math.round(a.score() * 100), a.hundredths());
                assertEquals(
                        a.hundredths(),
                        a.reasons().stream().mapToInt(Reason::hundredths).sum());
                Map<Code, List<Share>> shares = scores.shares(client);
                a.reasons().forEach(r -> entriesExplainTheRow(r, shares.getOrDefault(r.code(), List.of())));
                isFinite(a);
            }
        });
    }

    @Test
    void numbersStayFiniteAtTheExtremes() {
        LocalDate today = Generator.FIRST;
        var diary = new Diary();
        ClientId ancient = diary.client("Ancient", LocalDate.of(1, 1, 1));
        ClientId flooded = diary.client("Flooded", today);
        ClientId praised = diary.client("Praised", today.minusDays(3000));
        Set<Signal> bad = EnumSet.range(Signal.GUARANTEE, Signal.RETALIATION);
        for (int i = 0; i < 20_000; i++) {
            diary.add(diary.entry(flooded, today, bad, Set.of(), Severity.SEVERE, Energy.WORN_OUT, false), today);
            diary.add(diary.entry(praised, today, Set.of(), Set.of(), null, Energy.LIFTED, false), today);
        }
        diary.entry(ancient, LocalDate.of(1, 1, 1), Signal.RETALIATION);
        Scores scores = Scores.of(diary.journal(), today);
        scores.all().forEach(InvariantsTest::isFinite);
        assertEquals(flooded, scores.all().getFirst().client());
        assertTrue(scores.of(praised).score() < 0.01);
        assertEquals(0, scores.of(ancient).load().burden());
    }

    private static void isFinite(Assessment a) {
        String what = "score " + a.score() + " in " + a.interval() + ", " + a.load();
        assertTrue(a.score() > 0 && a.score() < 100, what);
        assertTrue(a.probability() >= 0 && a.probability() <= 1, what);
        assertTrue(a.interval().low() <= a.score() && a.score() <= a.interval().high(), what);
        assertTrue(a.interval().low() > 0 && a.interval().high() < 100, what);
        assertTrue(
                Double.isFinite(a.split().total()) && Double.isFinite(a.load().exposure()), what);
        for (Reason reason : a.reasons()) {
            assertTrue(Double.isFinite(reason.pointsPerZ()), what);
        }
    }

    private static void entriesExplainTheRow(Reason reason, List<Share> shares) {
        boolean explained = reason.code().isSignal() || reason.code() == Code.CONTACT || reason.code() == Code.MOOD;
        assertEquals(explained, !shares.isEmpty(), reason.code().name());
        if (explained) {
            assertEquals(reason.count(), shares.size(), reason.code().name());
            double points = shares.stream().mapToDouble(reason::pointsOf).sum();
            assertEquals(reason.points(), points, 0.0101, reason.code().name());
        }
    }

    private static Interaction with(Interaction entry, Severity severity, Energy energy) {
        return Generator.changed(entry, entry.day(), severity, energy, entry.excused(), entry.fair());
    }

    private static Journal with(Journal journal, CheckIn answer) {
        return journal.with(
                new Edit(Edit.Kind.CHECK_IN, List.of(new Change.OfItem(null, answer, Diary.known(answer.day())))));
    }

    private static double z(Journal journal, Generator g) {
        return scores(journal, g).of(g.mine).split().total();
    }

    /// The scores of a changed history under the personal layers of the history as it was.
    private static Scores scores(Journal journal, Generator g) {
        return Scores.under(journal, g.today, g.layers());
    }

    private static void notLower(double least, double actual, String what) {
        assertTrue(actual >= least - DIGIT, () -> what + ": " + least + " to " + actual);
    }

    private static void forEachHistory(Consumer<Generator> promise) {
        LongStream.rangeClosed(1, HISTORIES).parallel().forEach(seed -> {
            try {
                promise.accept(new Generator(seed));
            } catch (AssertionError broken) {
                throw new AssertionError("seed " + seed + ": " + Objects.toString(broken.getMessage()), broken);
            }
        });
    }
}
