package boundary.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Draft;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Journal;
import boundary.journal.QuietDay;
import boundary.journal.StaleEditException;
import boundary.journal.Stamp;
import boundary.session.Session;
import boundary.session.StoreException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FxSessionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final MemoryStore store = new MemoryStore();
    private final AtomicLong ids = new AtomicLong();
    private final List<RuntimeException> troubles = new CopyOnWriteArrayList<>();
    private final FxSession session = new FxSession(new Session(store, this::stamp), TODAY, this::stamp, troubles::add);

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void editsAreSavedInTheOrderInWhichTheyWereAskedFor() {
        for (int i = 0; i < 50; i++) {
            logNext(i);
        }
        until(() -> session.journal().size() == 50);
        assertEquals(1, session.journal().clients().size(), "each edit knew the ones before it");
        List<Integer> minutes = session.journal().interactions().stream()
                .map(e -> e.spentMinutes())
                .toList();
        assertEquals(minutes.stream().sorted().toList(), minutes);
        assertEquals(session.journal().interactions(), store.load().interactions());
    }

    @Test
    void eachEditIsToldOnceAndOnTheThreadOfTheWindow() {
        var told = new ArrayList<Shown>();
        var elsewhere = new CopyOnWriteArrayList<Thread>();
        Platform.runLater(() -> session.shown().addListener((of, before, now) -> {
            told.add(now);
            if (!Platform.isFxApplicationThread()) {
                elsewhere.add(Thread.currentThread());
            }
        }));
        WaitForAsyncUtils.waitForFxEvents();
        logNext(1);
        session.undo();
        session.redo();
        until(() -> told.size() >= 3);
        session.close();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of(1, 0, 1), told.stream().map(s -> s.journal().size()).toList());
        assertTrue(told.stream().allMatch(s -> s.scores().journal() == s.journal()), "never two states at once");
        assertEquals(List.of(), elsewhere);
    }

    @Test
    void whoAskedIsToldAfterItIsShown() {
        var seen = new CompletableFuture<Integer>();
        session.apply(
                this::quiet, edit -> seen.complete(session.journal().quietDays().size()), troubles::add);
        assertEquals(1, seen.orTimeout(20, TimeUnit.SECONDS).join());
    }

    @Test
    void aRefusedEditLeavesEverythingAsItWas() {
        logNext(1);
        until(() -> session.journal().size() == 1);
        Shown before = session.shown().get();
        store.refuseWith(StoreException.Trouble.DISK_FULL);
        var refused = new CompletableFuture<RuntimeException>();
        session.apply(this::quiet, edit -> refused.complete(new IllegalStateException("saved")), refused::complete);
        RuntimeException why = refused.orTimeout(20, TimeUnit.SECONDS).join();
        assertEquals(
                StoreException.Trouble.DISK_FULL,
                assertInstanceOf(StoreException.class, why).trouble());
        session.undo();
        until(() -> troubles.size() == 1);
        assertSame(before, session.shown().get());

        store.refuseWith(null);
        session.undo();
        until(() -> session.journal().size() == 0);
    }

    @Test
    void anEditThatCannotBeMadeIsRefused() {
        var refused = new CopyOnWriteArrayList<RuntimeException>();
        session.apply(
                (journal, stamp) -> Edits.log(journal, Draft.EMPTY, TODAY.atStartOfDay(ZoneOffset.UTC), stamp),
                edit -> {},
                refused::add);
        session.apply(
                (journal, stamp) -> Edits.remove(Edit.Kind.MARK_QUIET, new QuietDay(TODAY), stamp),
                edit -> {},
                refused::add);
        until(() -> refused.size() == 2);
        assertInstanceOf(IllegalArgumentException.class, refused.get(0));
        assertInstanceOf(StaleEditException.class, refused.get(1));
        assertEquals(0, session.journal().sequence());
    }

    @Test
    void whatCouldBeUndoneAndDoneAgainIsShown() {
        assertNull(session.shown().get().undoable());
        assertNull(session.shown().get().savedAt());
        session.apply(this::quiet);
        until(() -> session.shown().get().undoable() != null);
        assertEquals(Edit.Kind.MARK_QUIET, session.shown().get().undoable().kind());
        assertNull(session.shown().get().redoable());
        assertEquals(Instant.EPOCH, session.shown().get().savedAt());
        session.undo();
        until(() -> session.shown().get().undoable() == null);
        assertNotNull(session.shown().get().redoable());
        assertEquals(List.of(), session.journal().quietDays());
        session.redo();
        until(() -> session.shown().get().redoable() == null);
        assertEquals(List.of(new QuietDay(TODAY)), session.journal().quietDays());
        session.undo();
        logNext(3);
        until(() -> session.journal().size() == 1);
        assertNull(session.shown().get().redoable(), "a new edit leaves nothing to do again");
    }

    @Test
    void turnsToAnotherDay() {
        logNext(1);
        session.turnTo(TODAY.plusDays(1));
        until(() -> session.shown().get().today().equals(TODAY.plusDays(1)));
        assertEquals(TODAY.plusDays(1), session.shown().get().scores().day());
        session.apply(this::quiet);
        until(() -> !session.journal().quietDays().isEmpty());
        assertEquals(TODAY.plusDays(1), session.shown().get().today(), "an edit does not turn back");
    }

    @Test
    void closingWaitsForEveryEditAndForNothingElse() {
        logNext(0);
        until(() -> session.journal().size() == 1);
        for (int i = 1; i < 30; i++) {
            logNext(i);
        }
        long begun = System.nanoTime();
        session.close();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        assertEquals(30, store.load().size());
        assertTrue(seconds < 15, "closed after " + seconds + " s: the rest before settling is not waited for");
    }

    private void logNext(int minutes) {
        session.apply((journal, stamp) -> {
            Draft draft = journal.clients().isEmpty()
                    ? Draft.EMPTY.withNewClient("Northwind")
                    : Draft.EMPTY.withClient(journal.clients().getFirst().id());
            var at = TODAY.atTime(9, minutes);
            return Edits.log(journal, draft.withAt(at).withMinutes(minutes), at.atZone(ZoneOffset.UTC), stamp);
        });
    }

    private Edit quiet(Journal journal, Stamp stamp) {
        return Edits.put(journal, Edit.Kind.MARK_QUIET, new QuietDay(TODAY), stamp);
    }

    private Stamp stamp() {
        return new Stamp(Instant.EPOCH, TODAY, () -> new UUID(5, ids.incrementAndGet()));
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not in twenty seconds", e);
        }
    }
}
