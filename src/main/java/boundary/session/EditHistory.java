package boundary.session;

import boundary.journal.Edit;
import java.util.ArrayDeque;
import java.util.Deque;
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
}
