package boundary.capture;

import boundary.capture.Length.Measured;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Recognises a moment reckoned back from now: -30m, 2 hours ago, полчаса назад, жарты сағат бұрын, 3 days ago.
final class AgoRecogniser implements Recogniser {
    private final Lexicon lexicon;
    private final Length length;

    AgoRecogniser(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.length = new Length(lexicon);
    }

    @Override
    public @Nullable Finding at(int index, Tokens tokens, Context context) {
        LocalDateTime now = context.now();
        if (tokens.at(index).isMinus()) {
            Measured measured = startsNumber(index, tokens) ? length.at(index + 1, tokens) : null;
            return measured == null ? null : since(index, measured.to(), now.minusMinutes(measured.minutes()));
        }
        Measured measured = length.at(index, tokens);
        if (measured != null && lexicon.is(WordClass.AGO, tokens.at(measured.to()))) {
            return since(index, measured.to() + 1, now.minusMinutes(measured.minutes()));
        }
        return days(index, tokens, now);
    }

    private static boolean startsNumber(int index, Tokens tokens) {
        boolean begins = !tokens.touches(index) || tokens.at(index - 1).isSign(",;(");
        return begins && tokens.touches(index + 1) && tokens.at(index + 1).isNumber();
    }

    private static Finding since(int from, int to, LocalDateTime moment) {
        return Finding.of(from, to, new Sense.Since(moment));
    }

    private @Nullable Finding days(int index, Tokens tokens, LocalDateTime now) {
        Token first = tokens.at(index);
        Integer said =
                lexicon.is(WordClass.ARTICLE, first) ? Integer.valueOf(1) : lexicon.value(WordClass.NUMBER, first);
        int count = first.isNumber() ? first.number() : said == null ? -1 : said;
        int unit = count < 0 ? index : index + 1;
        boolean weeks = lexicon.is(WordClass.WEEK, tokens.at(unit));
        boolean known = weeks || lexicon.is(WordClass.DAY, tokens.at(unit));
        if (!known || count > 1000 || !lexicon.is(WordClass.AGO, tokens.at(unit + 1))) {
            return null;
        }
        long days = (count < 0 ? 1L : count) * (weeks ? 7 : 1);
        return Finding.of(index, unit + 2, new Sense.On(now.toLocalDate().minusDays(days)));
    }
}
