package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ClientId NOBODY = new ClientId(new UUID(0, 404));

    private final Notebook book = new Notebook();

    @Test
    void everyChangeIsAVersionWithTheNextNumber() {
        ClientId client = book.client("Northwind", DAY);
        Interaction entry = book.log(client, DAY, DAY);
        Interaction later = entry.withSignals(Set.of(Signal.URGENT));
        book.apply(book.edit(Edit.Kind.EDIT_ENTRY, DAY.plusDays(1), entry, later));
        book.apply(book.edit(Edit.Kind.DELETE_ENTRY, DAY.plusDays(2), later, null));

        List<Version<Interaction>> versions = book.journal().versions(entry.id());
        assertEquals(
                List.of(2L, 3L, 4L), versions.stream().map(Version::sequence).toList());
        assertEquals(
                List.of(DAY, DAY.plusDays(1), DAY.plusDays(2)),
                versions.stream().map(Version::knownFrom).toList());
        assertEquals(entry, versions.get(0).value());
        assertEquals(later, versions.get(1).value());
        assertNull(versions.get(2).value(), "deleted, and still told");
        assertNull(book.journal().interaction(entry.id()));
        assertEquals(4, book.journal().sequence());
        assertEquals(0, book.journal().size());
    }

    @Test
    void allVersionsAreToldInTheOrderOfRecording() {
        ClientId client = book.client("Northwind", DAY);
        Interaction entry = book.log(client, DAY, DAY);
        book.put(Edit.Kind.MARK_QUIET, new QuietDay(DAY.plusDays(1)), DAY);
        book.put(Edit.Kind.CHANGE_POLICY, Policy.DEFAULT.withTolerance(Tolerance.HIGH), DAY);
        book.apply(book.edit(Edit.Kind.DELETE_ENTRY, DAY, entry, null));
        var told = new ArrayList<Long>();
        book.journal().forEachVersion(r -> told.add(r.version().sequence()));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), told);
    }

    @Test
    void aStaleEditIsRefusedAndLeavesNothing() {
        ClientId client = book.client("Northwind", DAY);
        Interaction entry = book.log(client, DAY, DAY);
        Interaction other = entry.withSignals(Set.of(Signal.THANKS));
        Journal before = book.journal();

        assertRefused(book.edit(Edit.Kind.EDIT_ENTRY, DAY, other, entry));
        assertRefused(book.edit(Edit.Kind.LOG, DAY, null, other));
        assertRefused(book.edit(Edit.Kind.DELETE_ENTRY, DAY, book.call(client, DAY.atStartOfDay()), null));
        assertRefused(book.edit(Edit.Kind.MARK_QUIET, DAY, new QuietDay(DAY), null));
        assertRefused(new Edit(
                Edit.Kind.IMPORT,
                List.of(
                        book.change(DAY, null, book.call(client, DAY.atTime(9, 0))),
                        book.change(DAY, other, null)))); // the second change is the stale one
        assertSame(before, book.journal());
        assertEquals(List.of(entry), before.interactions());
    }

    @Test
    void whatBelongsToAClientNeedsOne() {
        assertRefused(book.edit(Edit.Kind.LOG, DAY, null, book.call(NOBODY, DAY.atStartOfDay())));
        assertRefused(
                book.edit(Edit.Kind.CHECK_IN, DAY, null, new CheckIn(new ItemId(new UUID(3, 1)), NOBODY, DAY, 2)));
        ClientId client = book.client("Northwind", DAY);
        Interaction entry = book.log(client, DAY, DAY);
        assertRefused(book.edit(Edit.Kind.EDIT_ENTRY, DAY, entry, moved(entry, NOBODY)));
    }

    @Test
    void anEntryMovesToAnotherClient() {
        ClientId one = book.client("Northwind", DAY);
        ClientId two = book.client("Lumen", DAY);
        Interaction entry = book.log(one, DAY, DAY);
        Interaction stays = book.log(one, DAY.plusDays(1), DAY);
        Interaction there = book.log(two, DAY.minusDays(1), DAY);
        Edit move = book.apply(book.edit(Edit.Kind.EDIT_ENTRY, DAY, entry, moved(entry, two)));
        assertEquals(List.of(stays), book.journal().interactions(one));
        assertEquals(List.of(there, moved(entry, two)), book.journal().interactions(two));
        assertEquals(3, book.journal().size());
        book.apply(move.inverse(book.stamp(DAY)));
        assertEquals(List.of(entry, stays), book.journal().interactions(one));
        assertEquals(List.of(there), book.journal().interactions(two));
    }

    @Test
    void timelinesThatAnEditLeavesAloneStayTheSameObject() {
        ClientId one = book.client("Northwind", DAY);
        ClientId two = book.client("Lumen", DAY);
        book.log(one, DAY, DAY);
        book.log(two, DAY, DAY);
        List<Interaction> mine = book.journal().interactions(one);
        List<Interaction> theirs = book.journal().interactions(two);
        book.log(one, DAY, DAY);
        book.put(Edit.Kind.MARK_QUIET, new QuietDay(DAY), DAY);
        assertSame(theirs, book.journal().interactions(two));
        assertNotSame(mine, book.journal().interactions(one));
        assertEquals(1, mine.size(), "what was handed out does not change");
    }

    @Test
    void anEditCanBuildOnItsOwnChanges() {
        Client client = Client.named(new ClientId(new UUID(1, 77)), "Northwind", DAY);
        Interaction entry = book.call(client.id(), DAY.atTime(9, 0));
        book.apply(new Edit(
                Edit.Kind.LOG,
                List.of(new Change.OfItem(null, client, book.stamp(DAY).known()), book.change(DAY, null, entry))));
        assertEquals(List.of(entry), book.journal().interactions(client.id()));
        assertThrows(IllegalArgumentException.class, () -> new Edit(Edit.Kind.LOG, List.of()));
    }

    @Test
    void aTimelineRunsByMomentWhateverTheOrderOfEntry() {
        ClientId client = book.client("Northwind", DAY);
        Interaction last = book.log(client, DAY.plusDays(3), DAY);
        Interaction first = book.log(client, DAY, DAY);
        Interaction middle = book.log(client, DAY.plusDays(1), DAY);
        assertEquals(List.of(first, middle, last), book.journal().interactions(client));
    }

    @Test
    void aJournalWithoutAPolicyGoesByTheDefault() {
        assertEquals(Policy.DEFAULT, Journal.empty().policy());
        assertFalse(Journal.empty().hasPolicy());
        Edit set = book.put(Edit.Kind.CHANGE_POLICY, Policy.DEFAULT.withTolerance(Tolerance.LOW), DAY);
        assertEquals(Tolerance.LOW, book.journal().policy().tolerance());
        book.apply(set.inverse(book.stamp(DAY)));
        assertFalse(book.journal().hasPolicy());
    }

    @Test
    void itemsStandInTheirOrder() {
        ClientId zeta = book.client("Zeta", DAY);
        ClientId alpha = book.client("Alpha", DAY);
        assertEquals(
                List.of(alpha, zeta),
                book.journal().clients().stream().map(Client::id).toList());
        var late = new CheckIn(new ItemId(new UUID(3, 1)), alpha, DAY.plusDays(9), 1);
        var early = new CheckIn(new ItemId(new UUID(3, 2)), alpha, DAY, 4);
        var others = new CheckIn(new ItemId(new UUID(3, 3)), zeta, DAY.plusDays(1), 3);
        List.of(late, early, others).forEach(c -> book.put(Edit.Kind.CHECK_IN, c, DAY));
        assertEquals(List.of(early, late), book.journal().checkIns(alpha));
        assertEquals(List.of(others), book.journal().checkIns(zeta));
        book.put(Edit.Kind.CHECK_IN, new CheckIn(late.id(), alpha, DAY.minusDays(1), 1), DAY);
        assertEquals(
                List.of(late.id(), early.id()),
                book.journal().checkIns(alpha).stream().map(CheckIn::id).toList());
        List<CheckIn> handedOut = book.journal().checkIns(alpha);
        assertThrows(UnsupportedOperationException.class, handedOut::clear);
    }

    private void assertRefused(Edit edit) {
        assertThrows(StaleEditException.class, () -> book.journal().with(edit));
    }

    private static Interaction moved(Interaction e, ClientId to) {
        return new Interaction(
                e.id(),
                to,
                e.at(),
                e.zone(),
                e.offset(),
                e.channel(),
                e.direction(),
                e.spentMinutes(),
                e.unpaidMinutes(),
                e.energy(),
                e.severity(),
                e.signals(),
                e.excused(),
                e.actions(),
                e.fair());
    }
}
