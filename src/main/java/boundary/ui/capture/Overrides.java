package boundary.ui.capture;

import boundary.journal.Action;
import boundary.journal.Draft;
import boundary.journal.Signal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What a person changed by hand in what was understood. It is laid over every reading of the line, however it goes on,
/// until the line is logged or cleared.
final class Overrides {
    private final Map<Object, UnaryOperator<Draft>> changes = new LinkedHashMap<>();

    /// {@return the draft with every change made by hand}
    Draft over(Draft parsed) {
        Draft draft = parsed;
        for (UnaryOperator<Draft> change : changes.values()) {
            draft = change.apply(draft);
        }
        return draft;
    }

    /// Changes a field, in place of an earlier change of it.
    void set(Field field, UnaryOperator<Draft> change) {
        changes.put(field, change);
    }

    /// Forgets a change of a field: what the line says holds again.
    void drop(Field field) {
        changes.remove(field);
    }

    /// Puts a signal in or takes it out; one that is taken out is not proposed either.
    void set(Signal signal, boolean on) {
        changes.put(
                signal,
                draft -> draft.withSignals(with(draft.signals(), signal, on))
                        .withDeclined(with(draft.declined(), signal, !on)));
    }

    /// Turns a signal that the program proposes on or off.
    void propose(Signal signal, boolean on) {
        changes.put(signal, draft -> draft.withDeclined(with(draft.declined(), signal, !on)));
    }

    /// Puts an action in or takes it out.
    void set(Action action, boolean on) {
        changes.put(action, draft -> draft.withActions(with(draft.actions(), action, on)));
    }

    void clear() {
        changes.clear();
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    private static Set<Signal> with(Set<Signal> set, Signal signal, boolean on) {
        Set<Signal> next = EnumSet.noneOf(Signal.class);
        next.addAll(set);
        boolean _ = on ? next.add(signal) : next.remove(signal);
        return next;
    }

    private static Set<Action> with(Set<Action> set, Action action, boolean on) {
        Set<Action> next = EnumSet.noneOf(Action.class);
        next.addAll(set);
        boolean _ = on ? next.add(action) : next.remove(action);
        return next;
    }
}
