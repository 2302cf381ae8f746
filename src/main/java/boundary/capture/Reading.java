package boundary.capture;

import boundary.journal.Action;
import boundary.journal.Draft;
import boundary.journal.Signal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A draft being put together from what was found. What can only be said once is what is said first; said again, it
/// belongs to the note.
final class Reading {
    private final Moment moment;
    private final Set<Signal> signals = EnumSet.noneOf(Signal.class);
    private final Set<Action> actions = EnumSet.noneOf(Action.class);
    private Draft draft = Draft.EMPTY;

    Reading(LocalDateTime now) {
        moment = new Moment(now);
    }

    /// {@return those of the findings that the draft could take; it has them now}
    List<Finding> understood(List<Finding> findings) {
        List<Finding> taken = new ArrayList<>();
        for (Finding finding : findings) {
            boolean any = false;
            for (Sense sense : finding.senses()) {
                any |= takes(sense);
            }
            if (any) {
                taken.add(finding);
            }
        }
        return taken;
    }

    /// {@return the draft so far}
    Draft draft() {
        return draft.withAt(moment.value()).withSignals(signals).withActions(actions);
    }

    private boolean takes(Sense sense) {
        Draft before = draft;
        return switch (sense) {
            case Sense.Showing(Signal signal) -> {
                signals.add(signal);
                yield true;
            }
            case Sense.Doing(Action action) -> {
                actions.add(action);
                yield true;
            }
            case Sense.On _, Sense.Back _, Sense.At _, Sense.During _, Sense.Since _ -> moment.takes(sense);
            case Sense.Nothing _ -> false;
            default -> {
                draft = with(sense);
                yield !draft.equals(before);
            }
        };
    }

    private Draft with(Sense sense) {
        return switch (sense) {
            case Sense.By(var channel) when draft.channel() == null -> draft.withChannel(channel);
            case Sense.From(var direction) when draft.direction() == null -> draft.withDirection(direction);
            case Sense.Paying(var billing) when draft.billing() == null -> draft.withBilling(billing);
            case Sense.Feeling(var energy) when draft.energy() == null -> draft.withEnergy(energy);
            case Sense.Weighing(var severity) when draft.severity() == null -> draft.withSeverity(severity);
            case Sense.Fair(var fair) when draft.fair() == null -> draft.withFair(fair);
            case Sense.Lasting(int minutes) when draft.minutes() == null -> draft.withMinutes(minutes);
            default -> draft;
        };
    }
}
