package boundary.capture;

import boundary.journal.Energy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Recognises a rating from −2 to +2: a sign and a figure that stand alone, or a figure after the word for it.
final class EnergyRecogniser implements Recogniser {
    private final Lexicon lexicon;

    EnergyRecogniser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Finding at(int index, Tokens tokens, Context context) {
        int i = index;
        boolean named = lexicon.is(WordClass.ENERGY, tokens.at(i));
        if (named) {
            i = tokens.at(i + 1).isSign(":=") ? i + 2 : i + 1;
        }
        boolean minus = tokens.at(i).isMinus();
        boolean signed = minus || tokens.at(i).isSign("+\u00B1");
        int figure = signed ? i + 1 : i;
        int value = tokens.at(figure).number();
        if (!named && !signed
                || value < 0
                || value > 2
                || tokens.at(figure).folded().length() > 1) {
            return null;
        }
        boolean alone = named || begins(i, tokens) && (tokens.touches(figure) || isLast(figure, tokens));
        return alone && ends(figure, tokens) ? found(index, figure + 1, minus ? -value : value) : null;
    }

    private static Finding found(int from, int to, int value) {
        return new Finding(from, to, List.of(new Sense.Feeling(Energy.of(value))), 3);
    }

    private static boolean begins(int sign, Tokens tokens) {
        return !tokens.touches(sign) || tokens.at(sign - 1).isSign(",;(.|/!?)");
    }

    private static boolean isLast(int figure, Tokens tokens) {
        return figure == tokens.size() - 1 || tokens.at(figure + 1).isSign(",;");
    }

    private boolean ends(int figure, Tokens tokens) {
        Token next = tokens.at(figure + 1);
        if (tokens.touches(figure + 1)) {
            boolean inNumber = next.isSign(".,:")
                    && tokens.touches(figure + 2)
                    && tokens.at(figure + 2).isNumber();
            return next.isSign(",;.!?)|") && !inNumber;
        }
        boolean phone = next.isNumber() && next.folded().length() == 3;
        return !phone && !next.isSign("%") && !isUnit(next);
    }

    private boolean isUnit(Token next) {
        return lexicon.is(WordClass.HOUR, next) || lexicon.is(WordClass.MINUTE, next);
    }
}
