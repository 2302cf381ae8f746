package boundary.report;

import java.util.EnumSet;
import java.util.Set;

/// What stays out of what leaves the journal unless the user asks for it: facts go, these do not.
public enum With {
    /// How it was for me: the energy, the words about it, and the answers to "how much does this client wear you
    /// out?".
    FEELINGS,
    /// What I keep to myself: notes on clients, plans of an ending and what I thought of it afterwards, whether
    /// something helped, reasons of an opinion, and, where all clients go out, my practice, letters and addresses.
    REMARKS,
    /// What was computed of the journal, and what I thought of it: scores, bands, suggestions, how the model is
    /// tuned.
    SCORES,
    /// What hard times tell of somebody's health.
    HEALTH;

    /// Facts alone.
    public static final Set<With> NOTHING = Set.of();

    /// {@return the same and one more}
    public static Set<With> and(Set<With> some, With more) {
        Set<With> all = EnumSet.of(more);
        all.addAll(some);
        return all;
    }
}
