package boundary.cli;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.Answer;
import boundary.journal.Because;
import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Edit;
import boundary.journal.ExtraEdits;
import boundary.journal.Income;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Money;
import boundary.journal.Notice;
import boundary.journal.Obligation;
import boundary.journal.Obligation.Party;
import boundary.journal.Opinion;
import boundary.journal.Practice;
import boundary.journal.Pricing;
import boundary.journal.Repeat;
import boundary.journal.ResponseTime;
import boundary.journal.Signal;
import boundary.journal.Suggestion;
import boundary.journal.Taken;
import boundary.scoring.Diary;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Random;
import java.util.Set;

/// A journal made by chance from a seed, with everything that an ending is made of.
final class ChanceJournal {
    private static final Currency EUR = Currency.getInstance("EUR");

    private final Diary diary = new Diary();
    private final Random chance;
    private final LocalDate today;

    ChanceJournal(long seed, LocalDate today) {
        chance = new Random(seed);
        this.today = today;
    }

    Edit edit() {
        put(
                Practice.UNKNOWN
                        .withName("Дана")
                        .withNeed(money(90_000))
                        .withReserve(chance.nextBoolean() ? money(400_000) : null),
                today);
        for (int i = 0; i < 5; i++) {
            client(i);
        }
        return new Edit(Edit.Kind.IMPORT, diary.changes());
    }

    private void client(int i) {
        LocalDate since = today.minusDays(200 + chance.nextInt(200));
        Client named = Client.named(new ClientId(diary.id()), "Client " + i, since);
        ClientId id = diary.client(i == 4 ? named.withUntil(today.minusDays(chance.nextInt(100))) : named);
        entries(id);
        if (chance.nextInt(3) > 0) {
            agreement(id);
        }
        for (int n = chance.nextInt(3); n > 0; n--) {
            boundary(id);
        }
        for (int n = i == 4 ? 0 : chance.nextInt(4); n > 0; n--) {
            duty(id, Party.ME);
        }
        for (int n = chance.nextInt(3); n > 0; n--) {
            duty(id, Party.CLIENT);
        }
        for (int month = 1; month < 10; month++) {
            if (chance.nextInt(4) > 0) {
                LocalDate day = today.minusMonths(month);
                put(new Income(new ItemId(diary.id()), id, day, money(40_000), ""), day);
            }
        }
        if (chance.nextBoolean()) {
            plan(id);
        }
        if (chance.nextBoolean()) {
            opinion(id);
        }
    }

    private void entries(ClientId client) {
        for (LocalDate day = today.minusDays(160); !day.isAfter(today); day = day.plusDays(1 + chance.nextInt(6))) {
            var entry = switch (chance.nextInt(4)) {
                case 0 -> diary.entry(client, day, Set.of(Signal.OFF_HOURS), Set.of(), null, null, false);
                case 1 ->
                    diary.entry(client, day, Set.of(Signal.UNPAID_EXTRA), Set.of(), null, null, false)
                            .withUnpaidMinutes(10 + chance.nextInt(60));
                default -> diary.entry(client, day, Set.of(), Set.of(), null, null, false);
            };
            diary.add(
                    chance.nextInt(5) == 0
                            ? entry.withAnswer(Answer.values()[chance.nextInt(4)], Taken.values()[chance.nextInt(3)])
                            : entry,
                    day);
        }
    }

    private void agreement(ClientId client) {
        var unit = Notice.Unit.values()[chance.nextInt(3)];
        put(
                new Agreement(
                        client,
                        today.minusDays(100),
                        Set.of(Channel.EMAIL),
                        new ResponseTime(2, ResponseTime.Unit.WORKING_DAYS),
                        chance.nextInt(4),
                        "three pages",
                        "",
                        chance.nextBoolean(),
                        14,
                        Pricing.values()[chance.nextInt(3)],
                        money(100_000),
                        null,
                        chance.nextInt(4) == 0 ? null : new Notice(chance.nextInt(40), unit, Notice.Form.ANY, "")),
                today.minusDays(100));
    }

    private void boundary(ClientId client) {
        LocalDate set = today.minusDays(20 + chance.nextInt(80));
        var id = new ItemId(diary.id());
        put(new Boundary(id, client, set, Set.of(Signal.OFF_HOURS), "Nothing after six"), set);
        if (chance.nextInt(3) > 0) {
            LocalDate told = set.plusDays(chance.nextInt(18));
            put(
                    new ActionTaken(
                            new ItemId(diary.id()),
                            client,
                            told,
                            Action.BOUNDARY,
                            "said",
                            null,
                            id,
                            Channel.EMAIL,
                            null),
                    told);
        }
    }

    private void duty(ClientId client, Party by) {
        LocalDate opened = today.minusDays(30 + chance.nextInt(40));
        boolean money = by == Party.CLIENT;
        var id = new ItemId(diary.id());
        put(
                new Obligation(
                        id,
                        client,
                        money ? ExtraEdits.INVOICE : "DELIVERABLE",
                        by,
                        opened,
                        chance.nextInt(4) == 0 ? null : today.plusDays(chance.nextInt(60) - 25),
                        chance.nextInt(4) == 0 ? today.minusDays(3) : null,
                        false,
                        "",
                        money ? money(50_000) : null,
                        "work",
                        !money && chance.nextInt(3) == 0 ? Repeat.MONTHLY : null,
                        null),
                opened);
        if (money && chance.nextBoolean()) {
            LocalDate day = today.minusDays(2);
            put(new Income(new ItemId(diary.id()), client, day, new Money(12_345, EUR), "", id), day);
        }
    }

    private void plan(ClientId client) {
        Disengagement begun = Disengagement.begun(client, today.minusDays(5));
        put(
                begun.withNoContact(chance.nextInt(4) == 0)
                        .withLastDay(chance.nextBoolean() ? today.plusDays(chance.nextInt(50)) : null)
                        .withNoticeGiven(chance.nextBoolean() ? today.minusDays(4) : null)
                        .withLeft(chance.nextInt(4) == 0 ? today.minusDays(1) : null),
                today.minusDays(5));
    }

    private void opinion(ClientId client) {
        put(
                new Opinion(
                        new ItemId(diary.id()),
                        client,
                        today.minusDays(10),
                        Suggestion.END,
                        true,
                        8000,
                        0.1,
                        "",
                        today.plusDays(chance.nextInt(40) - 8),
                        Because.values()[chance.nextInt(4)],
                        chance.nextBoolean() ? 1 + chance.nextInt(9) : null),
                today.minusDays(10));
    }

    private void put(Item item, LocalDate known) {
        diary.item(item, known);
    }

    private Money money(int most) {
        return new Money(1 + chance.nextInt(most), EUR);
    }
}
