package boundary.ui.history;

import boundary.journal.InteractionId;
import boundary.report.FilterText;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Shown;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds entries without keeping the window waiting: words are looked for on the journal's own thread, everything else
/// is done on one of its own, and an answer to what is no longer asked is thrown away.
final class Finding {
    private final FxSession session;
    private final Consumer<Selected> done;
    private final AtomicLong newest = new AtomicLong();
    private final Jobs.Latest job = new Jobs.Latest();

    /// @param done takes what was found on the interface's thread
    Finding(FxSession session, Consumer<Selected> done) {
        this.session = session;
        this.done = done;
    }

    /// Finds what is asked for now; whatever was asked before is of no interest any more.
    void find(FilterText asked, HistoryRow.Order order) {
        long mine = newest.incrementAndGet();
        if (!asked.filter().asksForWords()) {
            compute(asked, null, order);
            return;
        }
        String words = asked.filter().words();
        session.ask(
                store -> mine == newest.get()
                        ? new HashSet<>(store.search(words, Integer.MAX_VALUE))
                        : new HashSet<InteractionId>(),
                having -> {
                    if (mine == newest.get()) {
                        compute(asked, having, order);
                    }
                });
    }

    private void compute(FilterText asked, @Nullable Set<InteractionId> having, HistoryRow.Order order) {
        long mine = newest.get();
        Shown shown = session.shown().get();
        job.start(progress -> Selected.of(shown, asked, having, order), selected -> {
            if (mine == newest.get()) {
                done.accept(selected);
            }
        });
    }
}
