package boundary.ui.editor;

import boundary.letter.RichLetter;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The states of a letter that can be gone back to. Words typed in one go are one step.
final class Trail {
    private static final int MOST = 300;

    private final Deque<State> behind = new ArrayDeque<>();
    private final Deque<State> ahead = new ArrayDeque<>();
    private @Nullable Touch last;

    /// A letter, which one it was, and where the cursor stood in it.
    record State(RichLetter letter, LetterKind kind, int caret) {}

    /// How a letter was touched: a character typed or taken away at a place, or something else.
    record Touch(Kind kind, int at, boolean blank) {
        enum Kind {
            TYPED,
            TAKEN,
            OTHER
        }

        private boolean goesOn(Touch before) {
            return kind == before.kind
                    && switch (kind) {
                        case TYPED -> at == before.at + 1 && (blank || !before.blank);
                        case TAKEN -> at == before.at || at == before.at - 1;
                        case OTHER -> false;
                    };
        }
    }

    /// Keeps the state before a touch, unless the touch goes on with the one before it.
    void keep(State before, Touch touch) {
        if (last == null || !touch.goesOn(last) || behind.isEmpty()) {
            behind.push(before);
            if (behind.size() > MOST) {
                behind.removeLast();
            }
        }
        last = touch;
        ahead.clear();
    }

    /// The next touch begins a step of its own.
    void rest() {
        last = null;
    }

    void forget() {
        behind.clear();
        ahead.clear();
        rest();
    }

    /// {@return the state before the last step, or nothing}
    @Nullable
    State back(State now) {
        return turn(behind, ahead, now);
    }

    /// {@return the state that was gone back from, or nothing}
    @Nullable
    State forth(State now) {
        return turn(ahead, behind, now);
    }

    private @Nullable State turn(Deque<State> from, Deque<State> to, State now) {
        rest();
        if (from.isEmpty()) {
            return null;
        }
        to.push(now);
        return from.pop();
    }
}
