package boundary.report;

import boundary.journal.Change;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Edit;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Practice;
import boundary.journal.Signal;
import boundary.scoring.Diary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A journal about money in the making, for tests.
final class Purse {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Currency EUR = Currency.getInstance("EUR");

    private final Diary diary = new Diary();
    private Practice practice = Practice.UNKNOWN;

    Journal journal() {
        Journal journal = diary.journal();
        var change = new Change.OfItem(null, practice, Diary.known(TODAY));
        return journal.with(new Edit(Edit.Kind.CHANGE_PRACTICE, List.of(change)));
    }

    Diary diary() {
        return diary;
    }

    static Money money(String amount, String currency) {
        return Money.of(new BigDecimal(amount), Currency.getInstance(currency));
    }

    static Money euros(String amount) {
        return money(amount, "EUR");
    }

    /// {@return a client of whom all is observed}
    ClientId client(String name, LocalDate since, @Nullable Money rate) {
        return client(name, since, since, null, rate, null);
    }

    ClientId client(
            String name,
            LocalDate since,
            LocalDate observed,
            @Nullable LocalDate until,
            @Nullable Money rate,
            @Nullable String currency) {
        Client client = new Client(
                new ClientId(diary.id()),
                name,
                List.of(),
                "",
                "",
                "",
                null,
                null,
                currency == null ? null : Currency.getInstance(currency),
                rate,
                since,
                observed,
                until,
                null,
                "");
        return diary.client(client);
    }

    Income earn(ClientId client, LocalDate day, Money amount) {
        var income = new Income(new ItemId(diary.id()), client, day, amount, "");
        diary.item(income, day);
        return income;
    }

    /// Every month of the twelve brings the same.
    void earnMonthly(ClientId client, Money amount) {
        for (int back = 0; back < 12; back++) {
            earn(client, TODAY.minusMonths(back).withDayOfMonth(3), amount);
        }
    }

    Obligation owes(ClientId client, @Nullable LocalDate due, Money amount, String what) {
        var duty = new Obligation(
                new ItemId(diary.id()),
                client,
                "INVOICE",
                Obligation.Party.CLIENT,
                TODAY.minusDays(60),
                due,
                null,
                false,
                "",
                amount,
                what);
        diary.item(duty, TODAY.minusDays(60));
        return duty;
    }

    void practice(@Nullable Money need, @Nullable Money reserve, Map<Currency, BigDecimal> rates) {
        practice = new Practice("", need, reserve, rates);
    }

    Interaction log(ClientId client, LocalDate day, int minutes, int unpaid) {
        return diary.add(
                new Interaction(
                        new InteractionId(diary.id()),
                        client,
                        day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC,
                        ZoneOffset.UTC,
                        Channel.CALL,
                        Direction.IN,
                        minutes,
                        unpaid,
                        null,
                        null,
                        unpaid > 0 ? Set.of(Signal.UNPAID_EXTRA) : Set.of(),
                        Set.of(),
                        Set.of(),
                        false),
                day);
    }
}
