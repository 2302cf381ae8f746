package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of unpaid extras, in any order.
class ExtraEditsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Currency EUR = Currency.getInstance("EUR");

    private final Notebook notebook = new Notebook();
    private final ClientId client = notebook.client("Northwind", TODAY.minusDays(90));

    /// What a journal says of extras.
    private record State(List<Interaction> entries, List<Extra> extras, List<Obligation> bills, List<Income> income) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void inAnyOrderNoMinuteIsLostOrBilledTwiceAndEachStepCanBeTakenBack(long seed) {
        var random = new Random(seed);
        rate(8000);
        List<Interaction> originals = IntStream.range(0, 12)
                .mapToObj(i -> extra(5 + random.nextInt(90), random.nextBoolean(), random.nextInt(4) == 0))
                .toList();
        var states = new ArrayList<State>(List.of(state()));
        var edits = new ArrayList<Edit>();
        for (int step = 0; step < 120; step++) {
            Edit edit = anyEdit(random, originals);
            if (edit != null) {
                edits.add(notebook.apply(edit));
                states.add(state());
                check(originals, "seed " + seed + ", step " + step);
            }
        }
        assertTrue(edits.size() > 40, "seed " + seed + " tries too little");
        for (Edit edit : edits.reversed()) {
            states.removeLast();
            notebook.apply(edit.inverse(notebook.stamp(TODAY)));
            assertEquals(states.getLast(), state(), "seed " + seed);
        }
    }

    private @Nullable Edit anyEdit(Random random, List<Interaction> originals) {
        InteractionId id = originals.get(random.nextInt(originals.size())).id();
        Extra known = ExtraEdits.of(journal(), id, client);
        boolean isBilled = known != null && known.bill() != null;
        int what = random.nextInt(6);
        if (what < 3) {
            var fate = Extra.Fate.values()[random.nextInt(3)];
            return orRefused(isBilled, () -> decide(id, fate));
        }
        if (what == 3) {
            return orRefused(
                    isBilled || known == null,
                    () -> ExtraEdits.undecide(journal(), id, Words.NONE, notebook.stamp(TODAY)));
        }
        if (what == 4) {
            List<Extra> lines =
                    toBill().stream().filter(line -> random.nextBoolean()).toList();
            return orRefused(lines.isEmpty(), () -> bill(lines));
        }
        List<Obligation> bills = journal().obligations(client);
        if (bills.isEmpty()) {
            return null;
        }
        return ExtraEdits.unbill(
                journal(),
                client,
                bills.get(random.nextInt(bills.size())).id(),
                entry -> Words.NONE,
                notebook.stamp(TODAY));
    }

    private interface Making {
        Edit edit();
    }

    private static @Nullable Edit orRefused(boolean refused, Making making) {
        if (refused) {
            assertThrows(IllegalArgumentException.class, making::edit);
            return null;
        }
        return making.edit();
    }

    private void check(List<Interaction> originals, String where) {
        long unpaid = 0;
        long kept = 0;
        for (Interaction original : originals) {
            Interaction entry = Objects.requireNonNull(journal().interaction(original.id()));
            Extra extra = ExtraEdits.of(journal(), original.id(), client);
            boolean settled = extra != null && (extra.bill() != null || extra.fate() == Extra.Fate.INCLUDED);
            unpaid += entry.unpaidMinutes();
            kept += settled ? extra.minutes() : 0;
            if (settled) {
                assertEquals(0, entry.unpaidMinutes(), where);
                assertFalse(counts(entry), where);
                assertEquals(original.unpaidMinutes(), extra.minutes(), where);
            } else {
                assertEquals(original, entry, where);
            }
        }
        assertEquals(originals.stream().mapToLong(Interaction::unpaidMinutes).sum(), unpaid + kept, where);
        for (Obligation bill : journal().obligations(client)) {
            Money lines = journal().extras(client).stream()
                    .filter(extra -> bill.id().equals(extra.bill()))
                    .map(extra -> Objects.requireNonNull(extra.amount()))
                    .reduce(new Money(0, EUR), Money::plus);
            assertEquals(bill.amount(), lines, where);
        }
    }

    @Test
    void billedWorkNoLongerCountsAsUnpaidAndKeepsItsMinutes() {
        rate(8000);
        Interaction asked = extra(40, true, false);
        notebook.apply(decide(asked.id(), Extra.Fate.BILL));
        assertEquals(asked, journal().interaction(asked.id()), "marked is not yet billed");
        notebook.apply(bill(toBill()));
        Interaction paid = Objects.requireNonNull(journal().interaction(asked.id()));
        assertEquals(0, paid.unpaidMinutes());
        assertFalse(counts(paid));
        Obligation bill = journal().obligations(client).getFirst();
        assertEquals(new Money(5333, EUR), bill.amount());
        assertEquals(Obligation.Party.CLIENT, bill.owedBy());
        Extra line = journal().extras(client).getFirst();
        assertEquals(40, line.minutes());
        assertEquals(bill.id(), line.bill());
    }

    @Test
    void whatWasExcusedBeforeIsExcusedAfterADecisionIsTakenBack() {
        Interaction invited = extra(30, true, true);
        notebook.apply(decide(invited.id(), Extra.Fate.INCLUDED));
        notebook.apply(ExtraEdits.undecide(journal(), invited.id(), Words.NONE, notebook.stamp(TODAY)));
        assertEquals(invited, journal().interaction(invited.id()));
    }

    @Test
    void anEntryThatWasChangedMeanwhileIsBilledAsItStands() {
        rate(6000);
        Interaction asked = extra(30, true, false);
        notebook.apply(decide(asked.id(), Extra.Fate.BILL));
        List<Extra> early = toBill();
        change(asked, asked.withUnpaidMinutes(45));
        assertThrows(IllegalArgumentException.class, () -> bill(early));
        Extra now = toBill().getFirst();
        assertEquals(45, now.minutes());
        assertEquals(new Money(4500, EUR), now.amount());
        notebook.apply(bill(List.of(now.withWork("The banner in three sizes"))));
        assertEquals(
                "The banner in three sizes", journal().extras(client).getFirst().work());
        assertEquals(45, journal().extras(client).getFirst().minutes());
    }

    @Test
    void aDecisionIsVoidOnceItsEntryIsPaidOrUnpaidAgain() {
        rate(6000);
        Interaction asked = extra(30, true, false);
        notebook.apply(decide(asked.id(), Extra.Fate.BILL));
        Extra marked = journal().extras(client).getFirst();
        change(asked, asked.withUnpaidMinutes(0));
        assertNull(ExtraEdits.asItStands(journal(), marked));
        assertThrows(IllegalArgumentException.class, () -> bill(List.of(marked)));
        Interaction other = extra(20, false, false);
        notebook.apply(decide(other.id(), Extra.Fate.INCLUDED));
        Interaction settled = Objects.requireNonNull(journal().interaction(other.id()));
        change(settled, settled.withUnpaidMinutes(50));
        assertNull(
                ExtraEdits.asItStands(journal(), Objects.requireNonNull(ExtraEdits.of(journal(), other.id(), client))));
        notebook.apply(decide(other.id(), Extra.Fate.GIVE));
        assertEquals(
                50,
                Objects.requireNonNull(ExtraEdits.of(journal(), other.id(), client))
                        .minutes());
    }

    @Test
    void anEntryOfAnotherClientTakesItsDecisionAlong() {
        rate(6000);
        ClientId other = notebook.client("Lumen", TODAY.minusDays(90));
        Interaction asked = extra(30, true, false);
        notebook.apply(decide(asked.id(), Extra.Fate.BILL));
        Extra marked = journal().extras(client).getFirst();
        change(asked, asked.withClient(other));
        assertNull(ExtraEdits.asItStands(journal(), marked));
        notebook.apply(decide(asked.id(), Extra.Fate.GIVE));
        assertEquals(List.of(), journal().extras(client));
        assertEquals(other, journal().extras(other).getFirst().client());
    }

    @Test
    void aBillIsForOneClientInOneCurrencyAndNamesEachLineOnce() {
        rate(6000);
        notebook.apply(decide(extra(30, true, false).id(), Extra.Fate.BILL));
        Extra line = toBill().getFirst();
        assertThrows(IllegalArgumentException.class, () -> bill(List.of()));
        assertThrows(IllegalArgumentException.class, () -> bill(List.of(line, line)));
        rate(new Money(9000, Currency.getInstance("USD")));
        notebook.apply(decide(extra(10, true, false).id(), Extra.Fate.BILL));
        assertThrows(IllegalArgumentException.class, () -> bill(toBill()));
        rate((Money) null);
        notebook.apply(decide(extra(15, true, false).id(), Extra.Fate.BILL));
        List<Extra> free =
                toBill().stream().filter(each -> each.amount() == null).toList();
        assertEquals(1, free.size());
        assertThrows(IllegalArgumentException.class, () -> bill(free));
        notebook.apply(bill(List.of(line)));
        assertThrows(IllegalArgumentException.class, () -> bill(List.of(line)));
    }

    @Test
    void aBillOfWhichSomethingWasPaidIsNotTakenBack() {
        rate(6000);
        Interaction asked = extra(30, true, false);
        notebook.apply(decide(asked.id(), Extra.Fate.BILL));
        notebook.apply(bill(toBill()));
        Obligation bill = journal().obligations(client).getFirst();
        Edit paid =
                notebook.apply(IncomeEdits.pay(journal(), bill, new Money(1000, EUR), TODAY, notebook.stamp(TODAY)));
        assertThrows(IllegalArgumentException.class, () -> unbill(bill.id()));
        notebook.apply(paid.inverse(notebook.stamp(TODAY)));
        // the duty was deleted elsewhere: its lines can still come back
        notebook.apply(Edits.remove(Edit.Kind.NOTE_OBLIGATION, bill, notebook.stamp(TODAY)));
        notebook.apply(unbill(bill.id()));
        assertEquals(asked, journal().interaction(asked.id()));
        assertEquals(1, toBill().size());
        assertThrows(IllegalArgumentException.class, () -> unbill(bill.id()));
    }

    private Edit unbill(ItemId bill) {
        return ExtraEdits.unbill(journal(), client, bill, entry -> Words.NONE, notebook.stamp(TODAY));
    }

    private Edit decide(InteractionId id, Extra.Fate fate) {
        return ExtraEdits.decide(journal(), id, Words.NONE, fate, "what was done", notebook.stamp(TODAY));
    }

    private Edit bill(List<Extra> lines) {
        return ExtraEdits.bill(
                journal(), lines, entry -> Words.NONE, "Extras", TODAY.plusDays(14), notebook.stamp(TODAY));
    }

    private List<Extra> toBill() {
        return journal().extras(client).stream()
                .filter(extra -> extra.fate() == Extra.Fate.BILL && extra.bill() == null)
                .map(extra -> ExtraEdits.asItStands(journal(), extra))
                .filter(Objects::nonNull)
                .toList();
    }

    private Interaction extra(int minutes, boolean noted, boolean excused) {
        Set<Signal> signals = noted ? EnumSet.of(Signal.UNPAID_EXTRA, Signal.URGENT) : Set.of();
        Interaction entry = notebook.call(client, TODAY.minusDays(3).atTime(12, 0))
                .withUnpaidMinutes(minutes)
                .withSignals(signals)
                .withExcused(excused && noted ? Set.of(Signal.UNPAID_EXTRA) : Set.of());
        notebook.apply(notebook.edit(Edit.Kind.LOG, TODAY, null, entry));
        return entry;
    }

    private void change(Interaction before, Interaction after) {
        notebook.apply(notebook.edit(Edit.Kind.EDIT_ENTRY, TODAY, before, after));
    }

    private void rate(long minor) {
        rate(new Money(minor, EUR));
    }

    private void rate(@Nullable Money rate) {
        Client known = Objects.requireNonNull(journal().client(client));
        notebook.put(
                Edit.Kind.EDIT_CLIENT,
                new Client(
                        known.id(),
                        known.name(),
                        known.aliases(),
                        known.contact(),
                        known.email(),
                        known.phone(),
                        known.language(),
                        known.zone(),
                        known.currency(),
                        rate,
                        known.since(),
                        known.observedFrom(),
                        known.until(),
                        known.ownHours(),
                        known.note()),
                TODAY);
    }

    private static boolean counts(Interaction entry) {
        return entry.signals().contains(Signal.UNPAID_EXTRA) && !entry.excused().contains(Signal.UNPAID_EXTRA);
    }

    private State state() {
        return new State(
                journal().interactions(client),
                journal().extras(client),
                journal().obligations(client),
                journal().income(client));
    }

    private Journal journal() {
        return notebook.journal();
    }
}
