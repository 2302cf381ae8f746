package boundary.app;

import boundary.exchange.Evidence;
import boundary.exchange.EvidenceChain;
import boundary.exchange.Parcel;
import boundary.exchange.Watch;
import boundary.journal.ChainLink;
import boundary.journal.Journal;
import boundary.session.JournalStore;
import boundary.session.StoreException;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Shown;
import boundary.ui.transfer.Order;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// Packs parts of the open journal. The words of all entries are read once for a journal and kept as long as there is
/// room, since what is looked at is written next. Safe for several threads.
final class Parcels {
    private final FxSession session;
    private final World world;
    private final AtomicReference<@Nullable SoftReference<AllWords>> read = new AtomicReference<>();

    Parcels(FxSession session, World world) {
        this.session = session;
        this.world = world;
    }

    /// {@return what was ordered, with the words of its entries}
    ///
    /// @throws InterruptedException if the program ends meanwhile
    Parcel of(Order order, Shown shown, Messages messages) throws InterruptedException {
        AllWords words = words(shown.journal());
        return new Parcel(
                shown.journal(),
                order.selection(),
                words::version,
                messages,
                world.now().toInstant(),
                new Standings(shown.scores())::of);
    }

    /// {@return what an evidence bundle of a parcel is made of: the chain is read on the journal's own thread}
    ///
    /// @throws InterruptedException if the program ends meanwhile
    Evidence evidence(Parcel parcel, Messages messages) throws InterruptedException {
        var answer = new CompletableFuture<EvidenceChain>();
        LongPredicate shown = parcel.shownLinks();
        session.ask(store -> gathered(store, shown, answer), nothing -> {});
        try {
            return parcel.evidence(answer.get(), messages.text("app.name") + " " + Main.version());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StoreException trouble ? trouble : new IllegalStateException(e.getCause());
        }
    }

    private static boolean gathered(JournalStore store, LongPredicate shown, CompletableFuture<EvidenceChain> answer) {
        try {
            var links = new ArrayList<ChainLink>();
            store.forEachLink(shown, links::add);
            return answer.complete(new EvidenceChain(store.head(), links));
        } catch (StoreException trouble) {
            return answer.completeExceptionally(trouble);
        }
    }

    /// {@return who is told how far the work is, and stops it once the user has cancelled it}
    static Watch watching(Jobs.Progress progress) {
        return share -> {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            progress.at(share);
        };
    }

    private AllWords words(Journal journal) throws InterruptedException {
        SoftReference<AllWords> kept = read.get();
        AllWords known = kept == null ? null : kept.get();
        if (known != null && known.journal() == journal) {
            return known;
        }
        AllWords words = AllWords.of(session, journal, true);
        read.set(new SoftReference<>(words));
        return words;
    }
}
