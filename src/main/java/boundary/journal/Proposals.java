package boundary.journal;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the program adds to a draft by itself, so that the model is fed right (`scoring.md` §1). Each is shown before
/// saving and can be turned off.
///
/// @param signals proposed signals that the draft does not name; those that the user declined are left out
/// @param offHours why the moment is outside the hours in force, whether or not that makes a signal
/// @param severity the severity to store: what was said, or what the minutes of an off-hours or unpaid contact say
public record Proposals(
        Set<Signal> signals,
        @Nullable OffHours offHours,
        @Nullable Severity severity) {
    private static final int MILD_BELOW_MINUTES = 15;
    private static final int SEVERE_ABOVE_MINUTES = 60;

    /// {@return what follows from a draft}
    ///
    /// Unpaid time of which the draft names no signal proposes `UNPAID_EXTRA`, unless the agreement with the client
    /// includes it. A call or message from the client
    /// outside the hours in force proposes `OFF_HOURS`; a mail can wait, and a meeting was agreed.
    ///
    /// @param now the local moment that a draft without one means
    public static Proposals of(Journal journal, Draft draft, LocalDateTime now) {
        ClientId id = draft.client();
        Client client = id == null ? null : journal.client(id);
        LocalDateTime at = draft.at();
        OffHours offHours = OffHours.of(journal, client, at == null ? now : at);
        Set<Signal> proposed = EnumSet.noneOf(Signal.class);
        if (offHours != null && reachesMe(draft)) {
            proposed.add(Signal.OFF_HOURS);
        }
        boolean unasked =
                draft.billing() == Billing.UNPAID && draft.signals().stream().noneMatch(Signal::isBad);
        if (unasked && !isIncluded(journal, id)) {
            proposed.add(Signal.UNPAID_EXTRA);
        }
        proposed.removeAll(draft.signals());
        proposed.removeAll(draft.declined());
        return new Proposals(Signal.setOf(proposed), offHours, severity(draft, proposed));
    }

    private static boolean isIncluded(Journal journal, @Nullable ClientId id) {
        Agreement agreement = id == null ? null : journal.agreement(id);
        return agreement != null && agreement.includesUnbilled();
    }

    private static boolean reachesMe(Draft draft) {
        boolean incoming = draft.direction() == null || draft.direction() == Direction.IN;
        return incoming && draft.channel() != Channel.EMAIL && draft.channel() != Channel.MEETING;
    }

    private static @Nullable Severity severity(Draft draft, Set<Signal> proposed) {
        Integer minutes = draft.minutes();
        boolean follows = speaksInMinutes(draft.signals()) || speaksInMinutes(proposed);
        if (draft.severity() != null || minutes == null || !follows) {
            return draft.severity();
        }
        if (minutes < MILD_BELOW_MINUTES) {
            return Severity.MILD;
        }
        return minutes > SEVERE_ABOVE_MINUTES ? Severity.SEVERE : null;
    }

    private static boolean speaksInMinutes(Set<Signal> signals) {
        return signals.contains(Signal.OFF_HOURS) || signals.contains(Signal.UNPAID_EXTRA);
    }
}
