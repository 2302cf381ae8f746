package boundary.capture;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which half of the day an hour is in, said after it: pm, p.m., вечера, in the evening.
///
/// @param to index after its last token
record Meridian(DayPart part, int to) {
    /// Kazakh words for the part of a day that stand before the hour: кешкі, таңғы.
    static final Pattern PRECEDES = Pattern.compile(".*(ки|гы)");

    /// {@return what stands at a token, or nothing}
    static @Nullable Meridian at(int index, Tokens tokens, Lexicon lexicon) {
        Token token = tokens.at(index);
        if (lexicon.is(WordClass.AM, token) || lexicon.is(WordClass.PM, token)) {
            return new Meridian(lexicon.is(WordClass.AM, token) ? DayPart.MORNING : DayPart.AFTERNOON, index + 1);
        }
        boolean dotted = tokens.at(index + 1).isSign(".")
                && tokens.at(index + 2).folded().equals("m");
        if (dotted && (token.folded().equals("a") || token.folded().equals("p"))) {
            int to = tokens.at(index + 3).isSign(".") ? index + 4 : index + 3;
            return new Meridian(token.folded().equals("a") ? DayPart.MORNING : DayPart.AFTERNOON, to);
        }
        int i = index;
        while (i < index + 2 && lexicon.is(WordClass.AT, tokens.at(i))) {
            i++;
        }
        Integer part = lexicon.value(WordClass.DAY_PART, tokens.at(i));
        boolean ofNext = tokens.at(i + 1).isNumber()
                && PRECEDES.matcher(tokens.at(i).folded()).matches();
        return part == null || ofNext ? null : new Meridian(DayPart.values()[part], i + 1);
    }
}
