package boundary.ui;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Work that may take longer than a blink: done on a virtual thread of its own, told on the interface's thread, and
/// cancelled by the user.
public final class Jobs {
    private Jobs() {}

    /// A piece of work on something immutable.
    @FunctionalInterface
    public interface Work<T> {

        /// Does the work, and looks at `progress` now and then.
        ///
        /// @throws Exception what went wrong; it reaches the one who started the job
        T done(Progress progress) throws Exception;
    }

    /// What a piece of work says of itself while it runs, and whether it should go on. Safe for several threads.
    public static final class Progress {
        private final Consumer<Double> listener;
        private volatile boolean cancelled;

        Progress(Consumer<Double> listener) {
            this.listener = listener;
        }

        /// Says how far the work is, 0 to 1.
        public void at(double share) {
            FxThread.run(() -> listener.accept(share));
        }

        /// {@return whether the user has cancelled the job: then stop, and leave nothing half done}
        public boolean isCancelled() {
            return cancelled;
        }

        /// Asks the work to stop; its result is thrown away.
        public void cancel() {
            cancelled = true;
        }
    }

    /// Starts a piece of work.
    ///
    /// @param progress told on the interface's thread how far it is
    /// @param done takes the result on the interface's thread, unless the job was cancelled
    /// @param failed takes what went wrong on the interface's thread, unless the job was cancelled
    /// @return the progress, by which the job can be cancelled
    public static <T> Progress start(
            Work<T> work, Consumer<Double> progress, Consumer<? super T> done, Consumer<? super Exception> failed) {
        var running = new Progress(progress);
        Thread.ofVirtual().name("job").start(() -> {
            try {
                T result = work.done(running);
                FxThread.run(() -> unlessCancelled(running, () -> done.accept(result)));
            } catch (Exception e) { // whatever it is, the one who started the job has to say it
                FxThread.run(() -> unlessCancelled(running, () -> failed.accept(e)));
            }
        });
        return running;
    }

    private static void unlessCancelled(Progress running, Runnable action) {
        if (!running.isCancelled()) {
            action.run();
        }
    }

    /// Work of which only the newest matters: an older result that comes late is thrown away. For the interface's
    /// thread.
    public static final class Latest {
        private final AtomicLong newest = new AtomicLong();

        /// Starts work in place of what runs; `done` takes the result on the interface's thread.
        public <T> void start(Work<T> work, Consumer<? super T> done) {
            long mine = newest.incrementAndGet();
            Jobs.start(
                    work,
                    share -> {},
                    result -> {
                        if (mine == newest.get()) {
                            done.accept(result);
                        }
                    },
                    Latest::fail);
        }

        private static void fail(Exception e) {
            throw new IllegalStateException("a computation failed", e);
        }
    }
}
