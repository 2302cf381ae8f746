package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the consultant thought of a suggestion on a day: "right", or "I see it differently". Keeps what the model said
/// that day, for the model's record; changes no number.
///
/// @param suggestion what was suggested
/// @param agreed whether the consultant thought it right
/// @param scoreHundredths the score of that day in hundredths, 0 to 10000
/// @param situational how likely the trouble had a cause that passes, 0 to 1
/// @param reason why, in the consultant's words; empty where nothing was said
/// @param quietUntil the day until which the suggestion is kept quiet; nothing where it is not
/// @param because why a suggestion that is right is not followed now; nothing where it is, or is seen differently
/// @param quietBreaches the number of further entries with a burden that end the quiet, at least 1; nothing where only
/// the day does
public record Opinion(
        ItemId id,
        ClientId client,
        LocalDate day,
        Suggestion suggestion,
        boolean agreed,
        int scoreHundredths,
        double situational,
        String reason,
        @Nullable LocalDate quietUntil,
        @Nullable Because because,
        @Nullable Integer quietBreaches)
        implements ClientItem {
    /// The greatest score, in hundredths.
    public static final int MOST_HUNDREDTHS = 10_000;

    public Opinion {
        if (scoreHundredths < 0 || scoreHundredths > MOST_HUNDREDTHS) {
            throw new IllegalArgumentException("a score is 0 to 10000 hundredths, not " + scoreHundredths);
        }
        if (!(situational >= 0 && situational <= 1)) {
            throw new IllegalArgumentException("a probability is 0 to 1, not " + situational);
        }
        if (quietBreaches != null && quietBreaches < 1) {
            throw new IllegalArgumentException("a quiet ends after one breach or more, not " + quietBreaches);
        }
        situational = situational + 0.0; // so that −0 is the zero that files give back
        reason = Text.body(reason);
    }

    /// An opinion that puts nothing off.
    public Opinion(
            ItemId id,
            ClientId client,
            LocalDate day,
            Suggestion suggestion,
            boolean agreed,
            int scoreHundredths,
            double situational,
            String reason,
            @Nullable LocalDate quietUntil) {
        this(id, client, day, suggestion, agreed, scoreHundredths, situational, reason, quietUntil, null, null);
    }

    /// {@return whether it keeps the suggestion quiet on a day: from its own day up to and with `quietUntil`}
    public boolean quiets(LocalDate on) {
        return quietUntil != null && !on.isBefore(day) && !on.isAfter(quietUntil);
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
