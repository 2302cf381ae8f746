package boundary.journal;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What the consultant did about a client. The names are the codes of the command line and of every file.
public enum Action {
    /// Expectations were set at the start.
    EXPECTATIONS,
    /// A boundary was told.
    BOUNDARY,
    /// An apology, a fix or another extra effort.
    REPAIR,
    /// Price or terms were agreed anew.
    RENEGOTIATE;

    /// {@return an unmodifiable set of the given actions in their declared order}
    public static Set<Action> setOf(Collection<Action> actions) {
        return actions.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(actions));
    }
}
