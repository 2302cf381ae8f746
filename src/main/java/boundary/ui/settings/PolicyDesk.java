package boundary.ui.settings;

import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Policy;
import boundary.ui.FxSession;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Changes the policy of the journal, one edit for each thing that was changed; what changes nothing makes no edit. For
/// the interface's thread.
final class PolicyDesk {
    private final FxSession session;
    private final Consumer<RuntimeException> refused;
    private Policy wanted;

    /// @param refused told where a change could not be saved: then nothing happened
    PolicyDesk(FxSession session, Consumer<RuntimeException> refused) {
        this.session = session;
        this.refused = refused;
        this.wanted = session.journal().policy();
    }

    /// Saves a change. It is made to the policy that stands when its turn comes, so two quick ones don't undo each
    /// other.
    void change(UnaryOperator<Policy> change) {
        Policy next = change.apply(wanted);
        if (next.equals(wanted)) {
            return;
        }
        wanted = next;
        session.apply(
                (journal, stamp) -> Edits.put(journal, Edit.Kind.CHANGE_POLICY, change.apply(journal.policy()), stamp),
                edit -> {},
                refused);
    }

    /// Takes over the policy that the journal has now.
    void follow(Policy policy) {
        wanted = policy;
    }
}
