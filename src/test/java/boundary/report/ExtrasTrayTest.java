package boundary.report;

import static boundary.report.Purse.TODAY;
import static boundary.report.Purse.euros;
import static boundary.report.Purse.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Extra;
import boundary.journal.ExtraEdits;
import boundary.journal.IncomeEdits;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Obligation;
import boundary.journal.Stamp;
import boundary.journal.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// The tray of the mock, by hand, on Sunday 22 November 2026.
class ExtrasTrayTest {
    private final Purse purse = new Purse();
    private final AtomicLong ids = new AtomicLong();

    @Test
    void theTrayOfTheMockAddsUp() {
        ClientId client = purse.client("Northwind", TODAY.minusYears(1), euros("80"));
        Interaction[] all = {
            purse.log(client, TODAY, 10, 10),
            purse.log(client, TODAY.minusDays(3), 40, 40),
            purse.log(client, TODAY.minusDays(5), 60, 60),
            purse.log(client, TODAY.minusDays(9), 10, 10),
            purse.log(client, TODAY.minusDays(18), 80, 50),
            purse.log(client, TODAY.minusDays(33), 25, 25),
            purse.log(client, TODAY.minusDays(37), 45, 45),
            purse.log(client, TODAY.minusDays(40), 15, 15),
        };
        purse.log(client, TODAY.minusDays(2), 55, 0); // paid
        Journal journal = purse.journal();
        for (int i : new int[] {2, 4, 6}) {
            journal = decide(journal, all[i], Extra.Fate.BILL, TODAY);
        }
        journal = decide(journal, all[3], Extra.Fate.GIVE, TODAY);
        journal = decide(journal, all[5], Extra.Fate.INCLUDED, TODAY);
        ExtrasTray tray = ExtrasTray.of(journal, client, TODAY);
        assertEquals(
                List.of(10, 40, 60, 10, 50, 25, 45, 15),
                tray.lines().stream().map(ExtrasTray.Line::minutes).toList());
        assertEquals(euros("13.33"), tray.lines().getFirst().amount());
        assertNull(tray.lines().getFirst().fate());
        assertEquals(Extra.Fate.INCLUDED, tray.lines().get(5).fate());
        // each line is rounded to the cent: 13.33 + 53.33 + 80 + 13.33 + 66.67 + 33.33 + 60 + 20
        assertEquals(new ExtrasTray.Sum(8, 255, List.of(euros("339.99")), 0), tray.sum());
        assertEquals(new ExtrasTray.Sum(3, 155, List.of(euros("206.67")), 0), tray.toBill());
        assertEquals(new ExtrasTray.Sum(1, 10, List.of(euros("13.33")), 0), tray.all(Extra.Fate.GIVE));
        assertEquals(List.of(), tray.bills());
    }

    @Test
    void withoutARateThereIsNoAmountAndEachCurrencyHasItsSum() {
        ClientId client = purse.client("Northwind", TODAY.minusYears(1), null);
        purse.log(client, TODAY, 10, 10);
        ExtrasTray tray = ExtrasTray.of(purse.journal(), client, TODAY);
        assertNull(tray.lines().getFirst().amount());
        assertEquals(new ExtrasTray.Sum(1, 10, List.of(), 1), tray.sum());
    }

    @Test
    void giftsOfLongAgoLeaveTheTrayAndWhatIsToBeBilledStays() {
        ClientId client = purse.client("Northwind", TODAY.minusYears(1), euros("60"));
        Interaction gift = purse.log(client, TODAY.minusDays(100), 10, 10);
        Interaction marked = purse.log(client, TODAY.minusDays(101), 20, 20);
        Interaction late = purse.log(client, TODAY.minusDays(102), 30, 30);
        Journal journal = decide(purse.journal(), gift, Extra.Fate.GIVE, TODAY.minusDays(31));
        journal = decide(journal, marked, Extra.Fate.BILL, TODAY.minusDays(90));
        journal = decide(journal, late, Extra.Fate.GIVE, TODAY.minusDays(30));
        ExtrasTray tray = ExtrasTray.of(journal, client, TODAY);
        assertEquals(
                List.of(marked, late),
                tray.lines().stream().map(ExtrasTray.Line::entry).toList());
        assertEquals(
                List.of(gift), tray.older().stream().map(ExtrasTray.Line::entry).toList());
        assertEquals(2, tray.all(Extra.Fate.GIVE).extras());
    }

    @Test
    void aBillIsOpenThenPartPaidThenLetGoOrPaid() {
        ClientId client = purse.client("Northwind", TODAY.minusYears(1), euros("80"));
        Interaction first = purse.log(client, TODAY.minusDays(20), 30, 30);
        Interaction last = purse.log(client, TODAY.minusDays(12), 45, 45);
        Journal journal = decide(purse.journal(), first, Extra.Fate.BILL, TODAY);
        journal = decide(journal, last, Extra.Fate.BILL, TODAY);
        List<Extra> lines = ExtrasTray.of(journal, client, TODAY).lines().stream()
                .map(ExtrasTray.Line::decided)
                .filter(Objects::nonNull)
                .toList();
        journal = journal.with(
                ExtraEdits.bill(journal, lines, id -> Words.NONE, "Bill 2026-25", TODAY.plusDays(14), stamp(TODAY)));
        assertEquals(List.of(), ExtrasTray.of(journal, client, TODAY).lines());
        Bill open = bill(journal, client, TODAY);
        assertEquals(Bill.State.OPEN, open.state());
        assertEquals(2, open.extras());
        assertEquals(75, open.minutes());
        assertEquals(TODAY.minusDays(20), open.from());
        assertEquals(TODAY.minusDays(12), open.to());
        assertEquals(euros("100"), open.amount());
        assertEquals(euros("0"), open.paid());
        assertEquals(
                Bill.State.OVERDUE, bill(journal, client, TODAY.plusDays(15)).state());

        Obligation duty = Objects.requireNonNull(open.duty());
        Journal part = journal.with(IncomeEdits.pay(journal, duty, euros("60"), TODAY, stamp(TODAY)));
        assertTrue(bill(part, client, TODAY).isPartPaid());
        assertEquals(euros("40"), bill(part, client, TODAY).left());
        assertEquals(List.of(euros("40")), Owed.of(part, client, TODAY).amounts());
        Journal whole = part.with(IncomeEdits.pay(part, duty, euros("40"), TODAY, stamp(TODAY)));
        assertEquals(Bill.State.PAID, bill(whole, client, TODAY).state());
        assertEquals(List.of(), Owed.of(whole, client, TODAY).amounts());
        Journal letGo = part.with(Edits.put(part, Edit.Kind.NOTE_OBLIGATION, duty.waivedFor("enough"), stamp(TODAY)));
        assertEquals(Bill.State.LET_GO, bill(letGo, client, TODAY).state());
        assertEquals(euros("60"), bill(letGo, client, TODAY).paid());
        Journal gone = journal.with(Edits.remove(Edit.Kind.NOTE_OBLIGATION, duty, stamp(TODAY)));
        assertEquals(Bill.State.DELETED, bill(gone, client, TODAY).state());
        assertEquals(euros("100"), bill(gone, client, TODAY).amount());
    }

    @Test
    void billsAreWhatTheClientOwesInMoneyNewestFirst() {
        ClientId client = purse.client("Northwind", TODAY.minusYears(1), null);
        purse.owes(client, TODAY, euros("820"), "October");
        purse.owes(client, null, money("5", "USD"), "Paper");
        purse.diary().owe(client, Obligation.Party.CLIENT, TODAY, TODAY); // no money
        purse.diary().owe(client, Obligation.Party.ME, TODAY, TODAY);
        assertEquals(2, ExtrasTray.of(purse.journal(), client, TODAY).bills().size());
    }

    private static Bill bill(Journal journal, ClientId client, LocalDate day) {
        List<Bill> bills = ExtrasTray.of(journal, client, day).bills();
        assertEquals(1, bills.size());
        assertNotNull(bills.getFirst().amount());
        return bills.getFirst();
    }

    private Journal decide(Journal journal, Interaction entry, Extra.Fate fate, LocalDate day) {
        return journal.with(ExtraEdits.decide(journal, entry.id(), Words.NONE, fate, "work", stamp(day)));
    }

    private Stamp stamp(LocalDate day) {
        return new Stamp(Instant.EPOCH, day, () -> new UUID(3, ids.incrementAndGet()));
    }
}
