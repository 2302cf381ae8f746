package boundary.scoring;

import boundary.journal.Signal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the whole diary says about its author, frozen on a Sunday night for the week after.
///
/// @param sunday the night on which it was computed; nothing before the first
/// @param weights what a middling sign of each bad kind costs this person, in points
/// @param base the mean energy after ordinary contact, −0.6 to 0.9
/// @param activeShare A: the share of weeks that are not silent, 0 to 1
/// @param deficit D: how many ordinary contacts a client-week are logged fewer than by an average diarist, 0 or more
/// @param offset what the check-ins say about the person's tolerance, in log-odds
public record Layer(
        @Nullable LocalDate sunday,
        Map<Signal, Double> weights,
        double base,
        double activeShare,
        double deficit,
        double offset) {

    public Layer {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /// {@return the layer before the first Sunday: nothing learnt yet}
    public static Layer first(Scorecard card) {
        return new Layer(null, card.weights(), card.of(Parameter.BASE), 0, 0, 0);
    }
}
