package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The answer for a past day never changes, but by an import, its inverse, or the sample.
class PastDaysTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 2);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private final Notebook book = new Notebook();

    /// All that stands, in one value that can be compared.
    private record Content(
            Policy policy, List<Client> clients, List<Interaction> entries, int size, List<QuietDay> quiet) {
        static Content of(Journal journal) {
            return new Content(
                    journal.policy(), journal.clients(), journal.interactions(), journal.size(), journal.quietDays());
        }

        static Content on(LocalDate day, Journal journal) {
            return of(journal.asKnownOn(day));
        }
    }

    @Test
    void aLateRecordIsUnknownUntilItIsMade() {
        ClientId client = book.client("Northwind", JANUARY);
        Interaction late = book.log(client, JANUARY, MARCH);
        assertEquals(List.of(), book.journal().asKnownOn(MARCH.minusDays(1)).interactions(client));
        assertEquals(List.of(late), book.journal().asKnownOn(MARCH).interactions(client), "at the end of its day");
        assertEquals(List.of(), book.journal().asKnownOn(JANUARY.minusDays(1)).clients());
    }

    @Test
    void aPastDayKeepsTheVersionItKnew() {
        ClientId client = book.client("Northwind", JANUARY);
        Interaction first = book.log(client, JANUARY, JANUARY);
        Interaction second = first.withSignals(Set.of(Signal.HAGGLE));
        book.apply(book.edit(Edit.Kind.EDIT_ENTRY, FEBRUARY, first, second));
        book.apply(book.edit(Edit.Kind.DELETE_ENTRY, MARCH, second, null));
        assertEquals(first, book.journal().asKnownOn(FEBRUARY.minusDays(1)).interaction(first.id()));
        assertEquals(second, book.journal().asKnownOn(MARCH.minusDays(1)).interaction(first.id()));
        assertNull(book.journal().asKnownOn(MARCH).interaction(first.id()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void ordinaryEditsAndTheirUndoLeavePastDaysAlone(long seed) {
        var random = new Random(seed);
        ClientId client = book.client("Northwind", JANUARY);
        LocalDate day = JANUARY;
        var answers = new ArrayList<Content>();
        for (; day.isBefore(JANUARY.plusDays(40)); day = day.plusDays(1)) {
            for (int i = random.nextInt(3); i > 0; i--) {
                anyEdit(random, client, day);
            }
            answers.add(Content.of(book.journal()));
        }
        for (int i = 0; i < answers.size(); i++) {
            assertEquals(answers.get(i), Content.on(JANUARY.plusDays(i), book.journal()), "seed " + seed + " day " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void undoneAndDoneAgainTheContentIsTheSame(long seed) {
        var random = new Random(seed);
        ClientId client = book.client("Northwind", JANUARY);
        var states = new ArrayList<Content>();
        for (int i = 0; i < 30; i++) {
            states.add(Content.of(book.journal()));
            int before = book.edits().size();
            while (book.edits().size() == before) {
                anyEdit(random, client, JANUARY.plusDays(i));
            }
        }
        Content last = Content.of(book.journal());
        List<Edit> done = List.copyOf(book.edits());
        var undone = new ArrayList<Edit>();
        for (int i = 0; i < 30; i++) {
            undone.add(book.apply(done.get(done.size() - 1 - i).inverse(book.stamp(TODAY))));
            assertEquals(states.get(29 - i), Content.of(book.journal()), "seed " + seed);
        }
        undone.reversed().forEach(edit -> book.apply(edit.inverse(book.stamp(TODAY))));
        assertEquals(last, Content.of(book.journal()), "seed " + seed);
    }

    @ParameterizedTest
    @EnumSource(
            value = Edit.Kind.class,
            names = {"IMPORT", "SAMPLE"})
    void whatIsBroughtInReachesIntoThePastAndItsInverseTakesItBack(Edit.Kind kind) {
        ClientId client = book.client("Northwind", JANUARY);
        book.log(client, JANUARY, JANUARY);
        Content before = Content.on(FEBRUARY, book.journal());
        Edit brought = book.apply(book.edit(kind, JANUARY, null, book.call(client, JANUARY.atTime(9, 0))));
        Content with = Content.on(FEBRUARY, book.journal());
        assertNotEquals(before, with);
        Edit undone = book.apply(brought.inverse(book.stamp(TODAY)));
        assertEquals(before, Content.on(FEBRUARY, book.journal()), "as if it had never been");
        book.apply(undone.inverse(book.stamp(TODAY.plusDays(1))));
        assertEquals(with, Content.on(FEBRUARY, book.journal()), "and again as if it had always been");
    }

    @Test
    void anImportOverWhatStoodIsTakenBackWithoutATrace() {
        ClientId id = book.client("Northwind", MARCH);
        Client mine = book.journal().clients().getFirst();
        var policy = Policy.DEFAULT.withTolerance(Tolerance.LOW);
        book.put(Edit.Kind.CHANGE_POLICY, policy, MARCH);
        List<Content> before = answers();
        Edit first = book.apply(over(mine, mine.withObservedFrom(JANUARY), policy, JANUARY));
        Edit second = book.apply(over(
                mine.withObservedFrom(JANUARY),
                mine.withAliases(List.of("nw")),
                policy.withTolerance(Tolerance.HIGH),
                FEBRUARY));
        assertEquals(
                mine.withObservedFrom(JANUARY),
                book.journal().asKnownOn(JANUARY).client(id));
        List.of(second, first).forEach(edit -> book.apply(edit.inverse(book.stamp(TODAY))));
        assertEquals(before, answers(), "what was entered in March was not known in January");
        assertEquals(mine, book.journal().asKnownOn(TODAY).client(id));
    }

    @Test
    void theInverseOfAnOrdinaryEditCountsFromItsOwnDay() {
        ClientId client = book.client("Northwind", JANUARY);
        Interaction entry = book.log(client, JANUARY, JANUARY);
        book.apply(book.edits().getLast().inverse(book.stamp(MARCH)));
        assertEquals(entry, book.journal().asKnownOn(MARCH.minusDays(1)).interaction(entry.id()));
        assertNull(book.journal().asKnownOn(MARCH).interaction(entry.id()));
        assertTrue(
                book.journal()
                        .versions(entry.id())
                        .getLast()
                        .recordedAt()
                        .isAfter(MARCH.atStartOfDay().toInstant(ZoneOffset.UTC)),
                "recorded at the true instant");
    }

    private List<Content> answers() {
        return JANUARY.datesUntil(TODAY)
                .map(day -> Content.on(day, book.journal()))
                .toList();
    }

    /// {@return an import that says another thing of a client and of the policy than stands}
    private Edit over(Client before, Client after, Policy to, LocalDate from) {
        Known known = new Known(book.stamp(TODAY).recordedAt(), from);
        return new Edit(
                Edit.Kind.IMPORT,
                List.of(
                        new Change.OfItem(before, after, known),
                        new Change.OfItem(book.journal().policy(), to.withZone(ZoneOffset.ofHours(5)), known)));
    }

    /// Applies a random edit of a day, or takes one back.
    private void anyEdit(Random random, ClientId client, LocalDate day) {
        List<Interaction> standing = book.journal().interactions(client);
        Interaction some = standing.isEmpty() ? null : standing.get(random.nextInt(standing.size()));
        switch (random.nextInt(book.edits().size() == 1 ? 5 : 6)) { // the client stays
            case 0 -> book.log(client, day.minusDays(random.nextInt(20)), day);
            case 1 -> {
                if (some != null) {
                    var signals = Set.of(Signal.values()[random.nextInt(13)]);
                    book.apply(book.edit(Edit.Kind.EDIT_ENTRY, day, some, some.withSignals(signals)));
                }
            }
            case 2 -> {
                if (some != null) {
                    book.apply(book.edit(Edit.Kind.DELETE_ENTRY, day, some, null));
                }
            }
            case 3 -> {
                var tolerance = Tolerance.values()[random.nextInt(3)];
                book.put(Edit.Kind.CHANGE_POLICY, Policy.DEFAULT.withTolerance(tolerance), day);
            }
            case 4 -> book.client("Client " + new UUID(random.nextLong(), 1), day);
            default -> book.apply(book.edits().getLast().inverse(book.stamp(day)));
        }
    }
}
