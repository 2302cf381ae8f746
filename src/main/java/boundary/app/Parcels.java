package boundary.app;

import boundary.exchange.Parcel;
import boundary.exchange.Watch;
import boundary.journal.Journal;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Shown;
import boundary.ui.transfer.Order;
import java.lang.ref.SoftReference;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
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
