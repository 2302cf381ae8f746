package boundary.session;

import boundary.journal.Change;
import boundary.journal.ClientItem;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What can be undone and redone since the journal was opened, newest first.
final class EditHistory {
    private static final int LIMIT = 500;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    void push(Edit edit) {
        done.push(edit);
        undone.clear();
        if (done.size() > LIMIT) {
            done.removeLast();
        }
    }

    @Nullable
    Edit lastDone() {
        return done.peek();
    }

    @Nullable
    Edit lastUndone() {
        return undone.peek();
    }

    /// The last edit was taken back by `inverse`.
    void undone(Edit inverse) {
        done.pop();
        undone.push(inverse);
    }

    /// The last undo was taken back by `again`.
    void redone(Edit again) {
        undone.pop();
        done.push(again);
    }

    /// Drops the edits with a change that is gone for good, and those that could only be taken back after them.
    void forget(Predicate<Change> gone) {
        forget(done, gone);
        forget(undone, gone);
    }

    private static void forget(Deque<Edit> edits, Predicate<Change> gone) {
        var blocked = new HashSet<UUID>();
        edits.removeIf(edit -> {
            boolean drop = edit.changes().stream().anyMatch(c -> gone.test(c) || blocked.contains(c.key()));
            if (drop) {
                edit.changes().forEach(c -> block(c, blocked));
            }
            return drop;
        });
    }

    /// What a dropped edit changed stays as it is, and the client with whom it left something stays too.
    private static void block(Change change, Set<UUID> blocked) {
        blocked.add(change.key());
        Object after = change instanceof Change.OfInteraction c ? c.after() : ((Change.OfItem) change).after();
        if (after instanceof Interaction entry) {
            blocked.add(entry.client().value());
        } else if (after instanceof ClientItem mine) {
            blocked.add(mine.client().value());
        }
    }
}
