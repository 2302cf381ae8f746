package boundary.app;

import static java.time.DayOfWeek.MONDAY;

import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.Extra;
import boundary.journal.ExtraEdits;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Known;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What became of unpaid work in the sample: the old was given, of the later some was billed (and one bill paid), some
/// is to be billed, and the latest waits.
final class SampleExtras {
    private static final int GIVEN_UNTIL = 9;

    private final SampleYear year;
    private final SampleTexts texts;
    private final Supplier<UUID> ids;
    private final Function<LocalDate, Known> known;
    private final List<Change> changes = new ArrayList<>();

    SampleExtras(SampleYear year, SampleTexts texts, Supplier<UUID> ids, Function<LocalDate, Known> known) {
        this.year = year;
        this.texts = texts;
        this.ids = ids;
        this.known = known;
    }

    /// {@return the decisions about a client's unpaid work}
    ///
    /// @param diary its entries, oldest first
    List<Change> of(String key, Client client, List<SampleDiary.Written> diary) {
        List<SampleDiary.Written> later = new ArrayList<>();
        for (SampleDiary.Written written : diary) {
            Interaction entry = written.entry();
            if (entry.unpaidMinutes() > 0 && year.weeksAgo(entry.day()) >= GIVEN_UNTIL) {
                note(null, extra(client, written, Extra.Fate.GIVE, year.day(GIVEN_UNTIL - 1, MONDAY)));
            } else if (entry.unpaidMinutes() > 0
                    && entry.signals().contains(Signal.UNPAID_EXTRA)
                    && entry.day().isBefore(year.today().minusDays(9))) {
                later.add(written);
            }
        }
        if (key.equals("northwind")) {
            later(client, later);
        }
        return changes;
    }

    private void later(Client client, List<SampleDiary.Written> extras) {
        for (int i = 0; i < extras.size(); i++) {
            SampleDiary.Written written = extras.get(i);
            LocalDate day = written.entry().day().plusDays(6);
            switch (i) {
                case 0 -> billed(client, written, "1", true);
                case 1 -> billed(client, written, "2", false);
                case 2 -> note(null, extra(client, written, Extra.Fate.GIVE, day));
                case 3, 4 -> note(null, extra(client, written, Extra.Fate.BILL, day));
                default -> {} // waits
            }
        }
    }

    private void billed(Client client, SampleDiary.Written written, String number, boolean paid) {
        LocalDate day = written.entry().day().plusDays(6);
        Extra marked = extra(client, written, Extra.Fate.BILL, day);
        note(null, marked);
        LocalDate due = paid ? day.plusDays(15) : year.today().plusDays(8);
        Obligation bill = bill(client, marked, day.plusDays(1), due, texts.of("owed.northwind.bill." + number));
        note(null, bill);
        note(marked, marked.on(bill.id()), day.plusDays(1));
        Interaction settled = written.entry().withUnpaidMinutes(0);
        Set<Signal> excused = EnumSet.of(Signal.UNPAID_EXTRA);
        excused.addAll(settled.excused());
        changes.add(new Change.OfInteraction(
                written.entry(),
                settled.withExcused(excused),
                written.words(),
                written.words(),
                known.apply(day.plusDays(1))));
        if (paid && !due.isAfter(year.today())) {
            note(bill, bill.withDone(due), due);
            Money sum = Objects.requireNonNull(bill.amount());
            note(null, new Income(itemId(), client.id(), due, sum, bill.description(), bill.id()), due);
        }
    }

    private Obligation bill(Client client, Extra line, LocalDate opened, LocalDate due, String what) {
        return new Obligation(
                itemId(),
                client.id(),
                ExtraEdits.INVOICE,
                Obligation.Party.CLIENT,
                opened,
                due,
                null,
                false,
                "",
                line.amount(),
                what);
    }

    private Extra extra(Client client, SampleDiary.Written written, Extra.Fate fate, LocalDate day) {
        Interaction entry = written.entry();
        Money rate = client.rate();
        Money amount = rate == null ? null : rate.forMinutes(entry.unpaidMinutes());
        return new Extra(
                entry.id(),
                client.id(),
                day,
                fate,
                entry.unpaidMinutes(),
                amount,
                written.words().note(),
                null);
    }

    private void note(@Nullable Item before, Extra extra) {
        note(before, extra, extra.decided());
    }

    private void note(@Nullable Item before, Obligation bill) {
        note(before, bill, bill.opened());
    }

    private void note(@Nullable Item before, Item after, LocalDate day) {
        changes.add(new Change.OfItem(before, after, known.apply(day)));
    }

    private ItemId itemId() {
        return new ItemId(ids.get());
    }
}
