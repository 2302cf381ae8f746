package boundary.scoring;

import boundary.journal.Signal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the whole diary says about its author, frozen on a Sunday night for the week after (§3, checkpoints).
///
/// @param sunday the night on which it was computed; nothing before the first
/// @param weights what a middling sign of each bad kind costs this person
/// @param base the mean energy after ordinary contact, −0.6 to 0.9
/// @param activeShare A: the share of weeks that are not silent, 0 to 1
/// @param deficit D: how many ordinary contacts a client-week are logged fewer than by an average diarist, 0 or more
/// @param offset what the check-ins say about the person's tolerance, in log-odds
/// @param answers how many check-ins the offset was learnt from
public record Layer(
        @Nullable LocalDate sunday,
        Map<Signal, PersonalWeight> weights,
        double base,
        double activeShare,
        double deficit,
        double offset,
        int answers) {

    public Layer {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /// {@return the layer before the first Sunday: nothing learnt yet}
    public static Layer first(Scorecard card) {
        return new Layer(
                null, PersonalWeight.learnt(card, Tally.NONE, Tally.NONE), card.of(Parameter.BASE), 0, 0, 0, 0);
    }

    /// {@return what a middling sign of a bad kind costs, in points}
    ///
    /// @throws IllegalArgumentException if the signal is a good one
    public double weight(Signal kind) {
        PersonalWeight weight = weights.get(kind);
        if (weight == null) {
            throw new IllegalArgumentException(kind + " costs nothing");
        }
        return weight.inForce();
    }

    /// {@return the same layer where the person has fixed, or freed, some weights since}
    Layer under(Scorecard card) {
        var next = new EnumMap<Signal, PersonalWeight>(Signal.class);
        weights.forEach((kind, weight) -> next.put(kind, weight.under(card, kind)));
        return next.equals(weights) ? this : new Layer(sunday, next, base, activeShare, deficit, offset, answers);
    }

    Layer withOffset(double next, int labels) {
        return new Layer(sunday, weights, base, activeShare, deficit, next, labels);
    }
}
