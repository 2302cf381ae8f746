package boundary.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import boundary.journal.Absence;
import boundary.journal.Agreement;
import boundary.journal.Change;
import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.EndingEdits;
import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Known;
import boundary.journal.Notice;
import boundary.journal.Obligation;
import boundary.journal.QuietDay;
import boundary.journal.Signal;
import boundary.journal.Tolerance;
import boundary.journal.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What was kept and what was summed anew give the same bits as everything summed anew.
class AfterTest {
    private static final int HISTORIES = 1_500;
    private static final int EDITS = 8;

    @Test
    void equalsEverythingSummedAnew() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            var g = new Generator(seed);
            Journal journal = g.diary.journal();
            Scores scores = Scores.of(journal, g.today);
            for (int i = 0; i < EDITS; i++) {
                Change change = anyChange(g, journal);
                journal = journal.with(new Edit(Edit.Kind.EDIT_ENTRY, List.of(change)));
                scores = scores.after(journal);
                Scores anew = Scores.of(journal, g.today);
                String what = "seed " + seed + ", edit " + i + ": " + change;
                assertEquals(anew.all(), scores.all(), what);
                for (Client client : journal.asKnownOn(g.today).clients()) {
                    assertEquals(anew.of(client.id()), scores.of(client.id()), what);
                }
            }
        }
    }

    @Test
    void keepsWhoIsNotTouched() {
        var diary = new Diary();
        LocalDate today = LocalDate.of(2026, 11, 22);
        ClientId one = diary.client("One", today.minusDays(100));
        ClientId two = diary.client("Two", today.minusDays(100));
        diary.entry(one, today.minusDays(3), Signal.URGENT);
        diary.entry(two, today.minusDays(40), Signal.GUILT);
        Journal journal = diary.journal();
        Scores before = Scores.of(journal, today);
        Scores after = before.after(Generator.with(journal, diary.entry(one, today, Signal.HAGGLE)));
        assertSame(before.of(two), after.of(two));
        assertNotSame(before.of(one), after.of(one));
    }

    private static Change anyChange(Generator g, Journal journal) {
        ClientId client = g.random.nextBoolean() ? g.mine : g.other;
        Client record = Objects.requireNonNull(journal.client(client));
        return switch (g.random.nextInt(11)) {
            case 0, 1, 2 -> entry(null, g.anyEntry(client), g);
            case 3, 4 -> anyEntryChanged(g, journal, client);
            case 5 -> {
                LocalDate from = g.day();
                yield item(null, new Absence(id(g), from, from.plusDays(g.random.nextInt(30)), ""), g);
            }
            case 6 -> item(null, new CheckIn(id(g), client, g.day(), g.random.nextInt(5)), g);
            case 7 -> {
                var quiet = new QuietDay(g.day());
                yield item(journal.standing(quiet), quiet, g);
            }
            case 9 -> {
                var agreement = agreement(g, client);
                yield item(journal.agreement(client), agreement, g);
            }
            case 8 ->
                g.random.nextBoolean()
                                && (record.until() != null
                                        || EndingEdits.before(journal, client, g.today)
                                                .isEmpty())
                        ? item(record, record.withUntil(record.until() == null ? g.day() : null), g)
                        : item(record, record.withObservedFrom(g.day()), g);
            default ->
                g.random.nextBoolean()
                        ? item(
                                journal.policy(),
                                journal.policy().withTolerance(Tolerance.values()[g.random.nextInt(3)]),
                                g)
                        : item(
                                null,
                                new Obligation(
                                        id(g),
                                        client,
                                        "",
                                        Obligation.Party.ME,
                                        g.day(),
                                        g.day(),
                                        record.until() == null ? null : g.day(),
                                        false,
                                        "",
                                        null,
                                        ""),
                                g);
        };
    }

    private static Agreement agreement(Generator g, ClientId client) {
        Notice.Unit unit = Notice.Unit.values()[g.random.nextInt(Notice.Unit.values().length)];
        Agreement blank = Agreement.blank(client, g.day());
        return new Agreement(
                client,
                blank.agreed(),
                blank.channels(),
                null,
                null,
                "",
                "",
                false,
                null,
                blank.pricing(),
                null,
                null,
                new Notice(g.random.nextInt(40), unit, Notice.Form.ANY, ""));
    }

    private static Change anyEntryChanged(Generator g, Journal journal, ClientId client) {
        var mine = new ArrayList<>(journal.interactions(client));
        if (mine.isEmpty()) {
            return entry(null, g.anyEntry(client), g);
        }
        Interaction entry = mine.get(g.random.nextInt(mine.size()));
        Interaction changed =
                Generator.changed(entry, g.day(), g.severity(), g.energy(), entry.excused(), g.random.nextBoolean());
        return entry(entry, g.random.nextBoolean() ? null : changed, g);
    }

    private static ItemId id(Generator g) {
        return new ItemId(g.diary.id());
    }

    private static Change entry(Interaction before, Interaction after, Generator g) {
        return new Change.OfInteraction(before, after, Words.NONE, Words.NONE, known(g));
    }

    private static Change item(Item before, Item after, Generator g) {
        return new Change.OfItem(before, after, known(g));
    }

    private static Known known(Generator g) {
        return Diary.known(g.today);
    }
}
