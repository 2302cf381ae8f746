package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a month brought, and what was paid of a bill.
class IncomeEditsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    private final Notebook notebook = new Notebook();
    private final ClientId client = notebook.client("Northwind", TODAY.minusDays(400));

    @Test
    void aMonthIsTypedOnItsLastDayAndTheRunningOneToday() {
        notebook.apply(type(OCTOBER, 82_000));
        assertEquals(LocalDate.of(2026, 10, 31), income().getFirst().day());
        notebook.apply(type(YearMonth.from(TODAY), 0));
        assertEquals(TODAY, income().getLast().day());
        assertEquals(0, income().getLast().amount().minor(), "nothing came, and that is known");
        assertThrows(IllegalArgumentException.class, () -> type(YearMonth.of(2026, 12), 1));
        assertThrows(IllegalArgumentException.class, () -> type(OCTOBER, -1));
    }

    @Test
    void aNewSumTakesThePlaceOfTheOldOneInItsCurrencyAndMonthOnly() {
        earn(LocalDate.of(2026, 10, 1), 30_000, EUR);
        earn(LocalDate.of(2026, 10, 31), 20_000, EUR);
        earn(LocalDate.of(2026, 10, 5), 7_000, USD);
        earn(LocalDate.of(2026, 9, 30), 40_000, EUR);
        earn(LocalDate.of(2026, 11, 1), 50_000, EUR);
        Edit typed = notebook.apply(type(OCTOBER, 66_000));
        assertEquals(
                List.of(40_000L, 7_000L, 66_000L, 50_000L),
                income().stream().map(i -> i.amount().minor()).toList());
        notebook.apply(typed.inverse(notebook.stamp(TODAY)));
        assertEquals(5, income().size());
        notebook.apply(IncomeEdits.untype(journal(), client, OCTOBER, new Money(0, EUR), notebook.stamp(TODAY)));
        assertEquals(3, income().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> IncomeEdits.untype(journal(), client, OCTOBER, new Money(0, EUR), notebook.stamp(TODAY)));
    }

    @Test
    void whatWasPaidOfABillIsPartOfItsMonthAndStays() {
        Obligation bill = bill(42_000);
        notebook.apply(pay(bill, 30_000, LocalDate.of(2026, 10, 9)));
        notebook.apply(type(OCTOBER, 100_000));
        assertEquals(
                100_000, income().stream().mapToLong(i -> i.amount().minor()).sum());
        assertEquals(bill.id(), income().getFirst().bill());
        notebook.apply(type(OCTOBER, 30_000));
        assertEquals(1, income().size(), "the bill's payment alone");
        assertThrows(IllegalArgumentException.class, () -> type(OCTOBER, 29_999));
    }

    @Test
    void aBillIsMetOnceItsPartsAreTheWhole() {
        Obligation bill = bill(10_000);
        Edit first = notebook.apply(pay(bill, 6_000, TODAY.minusDays(2)));
        assertNull(standing().done());
        assertThrows(IllegalArgumentException.class, () -> pay(standing(), 0, TODAY));
        assertThrows(
                IllegalArgumentException.class,
                () -> IncomeEdits.pay(journal(), bill, new Money(5, USD), TODAY, notebook.stamp(TODAY)));
        Edit second = notebook.apply(pay(standing(), 4_000, TODAY));
        assertEquals(TODAY, standing().done());
        assertEquals(
                10_000, IncomeEdits.paid(journal(), bill, new Money(0, EUR)).minor());
        notebook.apply(second.inverse(notebook.stamp(TODAY)));
        assertTrue(standing().isOpen(TODAY));
        assertEquals(1, income().size());
        notebook.apply(first.inverse(notebook.stamp(TODAY)));
        assertEquals(bill, standing());
        assertEquals(List.of(), income());
    }

    private Edit type(YearMonth month, long minor) {
        return IncomeEdits.type(journal(), client, month, new Money(minor, EUR), notebook.stamp(TODAY));
    }

    private Edit pay(Obligation bill, long minor, LocalDate day) {
        return IncomeEdits.pay(journal(), bill, new Money(minor, EUR), day, notebook.stamp(TODAY));
    }

    private Obligation bill(long minor) {
        var bill = new Obligation(
                new ItemId(new UUID(4, 4)),
                client,
                ExtraEdits.INVOICE,
                Obligation.Party.CLIENT,
                TODAY.minusDays(60),
                TODAY,
                null,
                false,
                "",
                new Money(minor, EUR),
                "Bill 34");
        notebook.put(Edit.Kind.NOTE_OBLIGATION, bill, TODAY);
        return bill;
    }

    private Obligation standing() {
        return journal().obligations(client).getFirst();
    }

    private void earn(LocalDate day, long minor, Currency currency) {
        var income =
                new Income(new ItemId(notebook.stamp(TODAY).ids().get()), client, day, new Money(minor, currency), "");
        notebook.put(Edit.Kind.NOTE_INCOME, income, TODAY);
    }

    private List<Income> income() {
        return journal().income(client);
    }

    private Journal journal() {
        return notebook.journal();
    }
}
