package boundary.ui.ending;

import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.EndingEdits;
import boundary.journal.Obligation;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.form.ClientDesk;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Where the steps of ending the work for the client that is shown are taken too.
final class EndingDesk extends ClientDesk {
    EndingDesk(FxSession session, Messages messages) {
        super(session, messages);
    }

    /// Begins the plan, or takes it up again as it was left.
    ///
    /// @param noContact whether there were threats
    void begin(boolean noContact) {
        ClientId id = client();
        apply((journal, stamp) -> {
            Disengagement plan = journal.disengagement(id);
            Disengagement next = plan == null ? Disengagement.begun(id, stamp.today()) : plan.withLeft(null);
            return Edits.put(journal, Edit.Kind.PLAN_ENDING, next.withNoContact(noContact), stamp);
        });
    }

    /// Changes the plan.
    void plan(UnaryOperator<Disengagement> change) {
        put(Edit.Kind.PLAN_ENDING, change);
    }

    /// Changes what is known of the ending, under the name of what was done.
    void put(Edit.Kind kind, UnaryOperator<Disengagement> change) {
        ClientId id = client();
        apply((journal, stamp) ->
                Edits.put(journal, kind, change.apply(Objects.requireNonNull(journal.disengagement(id))), stamp));
    }

    /// Meets a duty, or opens it again.
    void settle(Obligation duty, boolean done) {
        apply((journal, stamp) -> done
                ? EndingEdits.meet(journal, duty, stamp.today(), stamp)
                : Edits.put(journal, Edit.Kind.NOTE_OBLIGATION, duty.withDone(null), stamp));
    }
}
