package boundary.capture;

import boundary.capture.Length.Measured;
import org.jspecify.annotations.Nullable;

/// Recognises how long a contact took: 35m, 1h30, 1:15h, полтора часа, жарты сағат.
final class DurationRecogniser implements Recogniser {
    private static final int LONGEST_MINUTES = 24 * 60;

    private final Lexicon lexicon;
    private final Length length;

    DurationRecogniser(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.length = new Length(lexicon);
    }

    @Override
    public @Nullable Finding at(int index, Tokens tokens, Context context) {
        Measured measured = length.at(index, tokens);
        if (measured == null || measured.minutes() > LONGEST_MINUTES || insideNumber(index, tokens)) {
            return null;
        }
        boolean ago = lexicon.is(WordClass.AGO, tokens.at(measured.to()));
        return ago ? null : Finding.of(index, measured.to(), new Sense.Lasting(measured.minutes()));
    }

    static boolean insideNumber(int index, Tokens tokens) {
        return tokens.touches(index)
                && tokens.at(index - 1).isSign(".:")
                && tokens.touches(index - 1)
                && tokens.at(index - 2).isNumber();
    }
}
