package boundary.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Functions that make edits of what came in: the sum of a month, and what was paid of a bill.
public final class IncomeEdits {
    private IncomeEdits() {}

    /// {@return the edit that says what a client paid in a month, all of it, in one currency. It takes the place of
    /// what was typed of that month in that currency; what was paid of bills stays and is part of the sum}
    ///
    /// @param total 0 says that nothing came
    /// @throws IllegalArgumentException if the month is still to come, the amount is negative, or more was paid of
    /// bills alone
    public static Edit type(Journal journal, ClientId client, YearMonth month, Money total, Stamp stamp) {
        LocalDate first = month.atDay(1);
        if (first.isAfter(stamp.today())) {
            throw new IllegalArgumentException("the month is still to come");
        }
        Money bills = paidOfBills(journal, client, month, total);
        long rest = total.minor() - bills.minor();
        if (total.minor() < 0 || rest < 0) {
            throw new IllegalArgumentException("more was paid of bills in that month");
        }
        List<Change> changes = gone(typed(journal, client, month, total), stamp);
        if (rest > 0 || bills.minor() == 0) {
            LocalDate last = month.atEndOfMonth();
            LocalDate day = last.isAfter(stamp.today()) ? stamp.today() : last;
            var sum = new Income(new ItemId(stamp.ids().get()), client, day, new Money(rest, total.currency()), "");
            changes.add(new Change.OfItem(null, sum, stamp.known()));
        }
        return new Edit(Edit.Kind.NOTE_INCOME, changes);
    }

    /// {@return the edit that takes back what was typed of a month in the currency of an amount; what was paid of
    /// bills stays}
    ///
    /// @throws IllegalArgumentException if nothing was typed
    public static Edit untype(Journal journal, ClientId client, YearMonth month, Money like, Stamp stamp) {
        return new Edit(Edit.Kind.NOTE_INCOME, gone(typed(journal, client, month, like), stamp));
    }

    /// {@return the sum of what was paid of bills in a month, in the currency of an amount}
    public static Money paidOfBills(Journal journal, ClientId client, YearMonth month, Money like) {
        return journal.income(client).stream()
                .filter(income -> income.bill() != null && isOf(income, month, like))
                .map(Income::amount)
                .reduce(Money.ofMinor(BigDecimal.ZERO, like.currency()), Money::plus);
    }

    /// {@return the edit that notes what was paid of a bill on a day; once all of it is paid, the duty is met}
    ///
    /// @throws IllegalArgumentException if the amount is not above 0, or not in the currency of the bill
    public static Edit pay(Journal journal, Obligation bill, Money amount, LocalDate day, Stamp stamp) {
        Money whole = bill.amount();
        if (amount.minor() <= 0 || whole != null && !whole.currency().equals(amount.currency())) {
            throw new IllegalArgumentException("a payment is above 0 and in the currency of its bill");
        }
        var changes = new ArrayList<Change>();
        var income =
                new Income(new ItemId(stamp.ids().get()), bill.client(), day, amount, bill.description(), bill.id());
        changes.add(new Change.OfItem(null, income, stamp.known()));
        boolean all = whole == null || paid(journal, bill, amount).plus(amount).minor() >= whole.minor();
        if (all && bill.done() == null && !bill.waived()) {
            changes.addAll(EndingEdits.meet(journal, bill, day, stamp).changes());
        }
        return new Edit(Edit.Kind.NOTE_INCOME, changes);
    }

    /// {@return what was paid of a bill so far, in the currency of an amount}
    public static Money paid(Journal journal, Obligation bill, Money like) {
        return journal.income(bill.client()).stream()
                .filter(income -> bill.id().equals(income.bill()))
                .map(Income::amount)
                .filter(amount -> amount.currency().equals(like.currency()))
                .reduce(Money.ofMinor(BigDecimal.ZERO, like.currency()), Money::plus);
    }

    private static List<Income> typed(Journal journal, ClientId client, YearMonth month, Money like) {
        return journal.income(client).stream()
                .filter(income -> income.bill() == null && isOf(income, month, like))
                .toList();
    }

    private static boolean isOf(Income income, YearMonth month, Money like) {
        return YearMonth.from(income.day()).equals(month)
                && income.amount().currency().equals(like.currency());
    }

    private static List<Change> gone(List<Income> items, Stamp stamp) {
        var changes = new ArrayList<Change>();
        items.forEach(item -> changes.add(new Change.OfItem(item, null, stamp.known())));
        return changes;
    }
}
