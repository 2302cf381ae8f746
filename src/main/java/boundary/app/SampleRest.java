package boundary.app;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Channel;
import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.Direction;
import boundary.journal.Energy;
import boundary.journal.HardTime;
import boundary.journal.Hardship;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Pursuit;
import boundary.journal.Repair;
import boundary.journal.Repeat;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the sample holds beside its everyday entries: what was done about the clients, hard times, check-ins, duties,
/// money, and the few entries that are set by hand.
final class SampleRest {
    /// An item, what stood there before, and the day from which it is known.
    record Noted(@Nullable Item before, Item item, LocalDate known) {}

    private final SampleYear year;
    private final SampleTexts texts;
    private final SampleTerms terms;
    private final Supplier<UUID> ids;

    SampleRest(SampleYear year, SampleTexts texts, SampleTerms terms, Supplier<UUID> ids) {
        this.year = year;
        this.texts = texts;
        this.terms = terms;
        this.ids = ids;
    }

    List<Noted> of(Map<String, Client> clients) {
        List<Noted> all = new ArrayList<>();
        all.addAll(terms.of(clients));
        actions(clients, all);
        hardTimes(clients, all);
        checkIns(clients, all);
        duties(clients, all);
        return all;
    }

    /// {@return what was received for each month that is over: its paid time at the agreed rate, on the tenth of
    /// the next}. For some months of two clients nobody typed it.
    List<Income> income(String key, Client client, List<SampleDiary.Written> diary) {
        YearMonth now = YearMonth.from(year.today());
        List<YearMonth> untyped = switch (key) {
            case "northwind" -> List.of(now.minusMonths(12), now.minusMonths(11), now.minusMonths(5));
            case "lumen" -> List.of(now.minusMonths(8), now.minusMonths(7));
            default -> List.of();
        };
        Map<YearMonth, Integer> minutes = new TreeMap<>();
        for (SampleDiary.Written written : diary) {
            Interaction entry = written.entry();
            int paid = entry.spentMinutes() - entry.unpaidMinutes();
            minutes.merge(YearMonth.from(entry.day()), paid, Integer::sum);
        }
        List<Income> all = new ArrayList<>();
        Money rate = client.rate();
        minutes.forEach((month, paid) -> {
            LocalDate day = month.plusMonths(1).atDay(10);
            if (rate != null && paid > 0 && !untyped.contains(month) && !day.isAfter(year.today())) {
                Money amount = rate.forMinutes(paid);
                all.add(new Income(new ItemId(ids.get()), client.id(), day, amount, texts.of("income.month")));
            }
        });
        return all;
    }

    /// Adds the entries that are set by hand: the first meetings of the newest client, and this morning.
    void byHand(String key, SampleDiary diary) {
        LocalDate today = year.today();
        switch (key) {
            case "qazyna" -> {
                first(diary, year.day(2, WEDNESDAY), Channel.MEETING, 60, Energy.GOOD);
                first(diary, year.day(2, FRIDAY), Channel.EMAIL, 15, Energy.EVEN);
                first(diary, year.day(1, WEDNESDAY), Channel.CALL, 35, Energy.GOOD);
            }
            case "northwind" ->
                diary.add(
                        today.atTime(7, 42),
                        Channel.MESSAGE,
                        Direction.IN,
                        10,
                        10,
                        Energy.TIRED,
                        Severity.MILD,
                        Set.of(Signal.OFF_HOURS),
                        false,
                        Words.noting(texts.of("OFF_HOURS.3")));
            case "lumen" ->
                diary.add(
                        today.atTime(8, 15),
                        Channel.EMAIL,
                        Direction.IN,
                        5,
                        0,
                        Energy.LIFTED,
                        null,
                        Set.of(Signal.THANKS),
                        false,
                        Words.noting(texts.of("THANKS.4")));
            case "aizhan" -> ordinary(diary, today, 8, Channel.EMAIL, 5, Energy.GOOD, texts.of("contact.aizhan.1"));
            default -> {}
        }
    }

    private void first(SampleDiary diary, LocalDate day, Channel channel, int minutes, Energy energy) {
        ordinary(diary, day, 11, channel, minutes, energy, texts.next("contact.qazyna"));
    }

    private static void ordinary(
            SampleDiary diary, LocalDate day, int hour, Channel channel, int minutes, Energy energy, String note) {
        diary.add(
                day.atTime(hour, 40),
                channel,
                Direction.IN,
                minutes,
                0,
                energy,
                null,
                Set.of(),
                false,
                Words.noting(note));
    }

    private void actions(Map<String, Client> clients, List<Noted> all) {
        told(clients, all, "northwind.1", Channel.CALL, year.day(11, THURSDAY));
        action(clients, all, "northwind", Action.RENEGOTIATE, year.day(7, MONDAY));
        repaired(clients, all, "northwind", Repair.FIX, year.day(6, MONDAY));
        told(clients, all, "northwind.2", Channel.EMAIL, year.day(4, MONDAY));
        action(clients, all, "atlas", Action.EXPECTATIONS, year.first());
        told(clients, all, "atlas.1", Channel.MEETING, year.day(5, FRIDAY));
        repaired(clients, all, "okafor", Repair.APOLOGY, year.day(2, FRIDAY));
        told(clients, all, "aizhan.1", Channel.MESSAGE, year.day(10, MONDAY));
        Client before = client(clients, "northwind");
        all.add(new Noted(before, dearer(before), year.day(7, MONDAY)));
    }

    private void action(Map<String, Client> clients, List<Noted> all, String key, Action action, LocalDate day) {
        all.add(new Noted(null, done(clients, key, action, day, null, null, null), day));
    }

    private void told(Map<String, Client> clients, List<Noted> all, String boundary, Channel how, LocalDate day) {
        String key = boundary.substring(0, boundary.indexOf('.'));
        ItemId about = terms.boundary(boundary);
        all.add(new Noted(null, done(clients, key, Action.BOUNDARY, day, about, how, null), day));
    }

    private void repaired(Map<String, Client> clients, List<Noted> all, String key, Repair repair, LocalDate day) {
        all.add(new Noted(null, done(clients, key, Action.REPAIR, day, null, Channel.EMAIL, repair), day));
    }

    private ActionTaken done(
            Map<String, Client> clients,
            String key,
            Action action,
            LocalDate day,
            @Nullable ItemId about,
            @Nullable Channel how,
            @Nullable Repair repair) {
        String words = texts.next("action." + key + "." + action);
        return new ActionTaken(id(), client(clients, key).id(), day, action, words, null, about, how, repair);
    }

    /// The same client at the rate of the new terms.
    private Client dearer(Client c) {
        return new Client(
                c.id(),
                c.name(),
                c.aliases(),
                c.contact(),
                c.email(),
                c.phone(),
                c.language(),
                c.zone(),
                c.currency(),
                euros(85),
                c.since(),
                c.observedFrom(),
                c.until(),
                c.ownHours(),
                c.note());
    }

    private void hardTimes(Map<String, Client> clients, List<Noted> all) {
        LocalDate began = year.day(20, MONDAY);
        String relaunch = texts.of("hardship.northwind");
        Client northwind = client(clients, "northwind");
        all.add(new Noted(
                null,
                new Hardship(id(), northwind.id(), began, year.day(14, FRIDAY), null, false, relaunch, HardTime.LAUNCH),
                began.plusDays(9)));
        LocalDate from = year.day(6, MONDAY);
        Client okafor = client(clients, "okafor");
        String illness = texts.of("hardship.okafor");
        LocalDate lookAgain = year.today().plusWeeks(3);
        all.add(new Noted(
                null,
                new Hardship(id(), okafor.id(), from, null, lookAgain, true, illness, HardTime.ILLNESS),
                from.plusDays(3)));
    }

    private void checkIns(Map<String, Client> clients, List<Noted> all) {
        Map<String, List<Integer>> levels = new TreeMap<>(Map.of(
                "northwind", List.of(2, 3, 4),
                "atlas", List.of(1, 2, 3),
                "vektor", List.of(1, 2, 3),
                "okafor", List.of(0, 1, 2),
                "aizhan", List.of(2, 2, 2),
                "baltic", List.of(1, 1, 2),
                "lumen", List.of(0, 0, 0)));
        levels.forEach((key, three) -> {
            for (int i = 0; i < three.size(); i++) {
                LocalDate day = year.day(11 - 4 * i, TUESDAY);
                all.add(new Noted(null, new CheckIn(id(), client(clients, key).id(), day, three.get(i)), day));
            }
        });
    }

    private void duties(Map<String, Client> clients, List<Noted> all) {
        LocalDate today = year.today();
        LocalDate done = year.day(6, FRIDAY);
        duty(clients, all, "northwind.1", "DELIVERABLE", year.day(9, MONDAY), done, done, null);
        duty(clients, all, "northwind.2", "DELIVERABLE", year.day(3, MONDAY), today.plusDays(12), null, null);
        duty(clients, all, "northwind.3", "HANDOVER", year.day(2, MONDAY), today.plusDays(19), null, null);
        duty(clients, all, "northwind.4", "INVOICE", year.day(3, WEDNESDAY), today.minusDays(8), null, euros(820));
        duty(clients, all, "atlas.1", "DELIVERABLE", year.day(5, MONDAY), today.plusDays(25), null, null);
        duty(clients, all, "atlas.2", "INVOICE", year.day(6, WEDNESDAY), today.minusDays(20), null, euros(640));
        duty(clients, all, "okafor.1", "REPAIR", year.day(2, FRIDAY), today.plusDays(5), null, null);
        LocalDate spring = year.day(30, FRIDAY);
        duty(clients, all, "lumen.1", "DELIVERABLE", year.day(34, MONDAY), spring, spring, null);
        waived(clients, all);
    }

    private void duty(
            Map<String, Client> clients,
            List<Noted> all,
            String key,
            String kind,
            LocalDate opened,
            LocalDate due,
            @Nullable LocalDate done,
            @Nullable Money amount) {
        Client client = client(clients, key.substring(0, key.indexOf('.')));
        Obligation.Party party = amount == null ? Obligation.Party.ME : Obligation.Party.CLIENT;
        String what = texts.of("owed." + key);
        Repeat repeats = key.equals("northwind.2") ? Repeat.MONTHLY : null;
        Pursuit pursuit = key.equals("atlas.2") ? Pursuit.CLAIMED : null;
        Obligation open = new Obligation(
                id(), client.id(), kind, party, opened, due, null, false, "", amount, what, repeats, pursuit);
        all.add(new Noted(null, open, opened));
        if (done != null) {
            all.add(new Noted(open, open.withDone(done), done));
        }
    }

    private void waived(Map<String, Client> clients, List<Noted> all) {
        LocalDate opened = year.day(26, MONDAY);
        Obligation given = new Obligation(
                id(),
                client(clients, "lumen").id(),
                "DELIVERABLE",
                Obligation.Party.ME,
                opened,
                null,
                null,
                true,
                texts.of("waived.lumen"),
                null,
                texts.of("owed.lumen.2"));
        all.add(new Noted(null, given, opened));
    }

    /// {@return the client of a key}
    static Client client(Map<String, Client> clients, String key) {
        Client found = clients.get(key);
        if (found == null) {
            throw new IllegalArgumentException("the sample has no client " + key);
        }
        return found;
    }

    private Money euros(int amount) {
        return Money.of(BigDecimal.valueOf(amount), year.policy().currency());
    }

    private ItemId id() {
        return new ItemId(ids.get());
    }
}
