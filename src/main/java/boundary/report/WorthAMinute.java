package boundary.report;

import boundary.journal.ActionTaken;
import boundary.journal.ClientId;
import boundary.journal.Hardship;
import boundary.journal.InteractionId;
import boundary.journal.Obligation;
import boundary.journal.Suggestion;
import boundary.scoring.Effect;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something worth a minute of today.
public sealed interface WorthAMinute {

    /// {@return whom it is about}
    ClientId client();

    /// {@return the name of the client}
    String name();

    /// An obligation, of either side, that is due within 14 days or overdue.
    ///
    /// @param day the day on which it is due
    /// @param ends whether an ending of the work is planned
    record Due(ClientId client, String name, Obligation obligation, LocalDate day, boolean isOverdue, boolean ends)
            implements WorthAMinute {}

    /// The question whether a repair helped, 14 days and 42 days after it.
    ///
    /// @param repair as it stands; without an answer that was given since the question arose
    /// @param isNoted whether it stands in the journal by itself, and not only with an entry
    /// @param entries how many entries there are since, on which the effect rests
    /// @param effect what the model sees
    record Repaired(ClientId client, String name, ActionTaken repair, boolean isNoted, int entries, Effect effect)
            implements WorthAMinute {}

    /// A hard time of the client goes on, and the day to ask how it is has come.
    record LookAgain(ClientId client, String name, Hardship hardship, LocalDate day) implements WorthAMinute {}

    /// A planned ending waits for its next step.
    ///
    /// @param lastDay of the work; nothing as long as none was chosen
    record NextStep(
            ClientId client,
            String name,
            EndingPlan.Name step,
            @Nullable LocalDate lastDay) implements WorthAMinute {}

    /// The work was ended so many days ago, and it is time to look back.
    ///
    /// @param days 30 or 90
    record LookBack(ClientId client, String name, int days) implements WorthAMinute {}

    /// The work for a client drains.
    record Draining(ClientId client, String name, Suggestion suggestion) implements WorthAMinute {}

    /// Requests of the last two weeks to which no answer was noted for more than a working day.
    ///
    /// @param requests how many
    /// @param oldest the day of the first of them
    /// @param entry the first of them
    record Unanswered(ClientId client, String name, int requests, LocalDate oldest, InteractionId entry)
            implements WorthAMinute {}
}
