package boundary.capture;

import org.jspecify.annotations.Nullable;

/// Reads lengths of time, in figures and in words.
final class Length {

    /// A length and where it ends.
    ///
    /// @param to index after its last token
    record Measured(int minutes, int to) {}

    private final Lexicon lexicon;

    Length(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// {@return the length that begins at a token, or nothing}
    @Nullable
    Measured at(int index, Tokens tokens) {
        Measured clock = clock(index, tokens);
        if (clock != null) {
            return clock;
        }
        Measured words = inWords(index, tokens);
        return words != null ? words : inFigures(index, tokens);
    }

    /// 1:15h
    private @Nullable Measured clock(int index, Tokens tokens) {
        int hours = tokens.at(index).number();
        int minutes = tokens.at(index + 2).number();
        boolean shaped = hours >= 0
                && tokens.at(index + 1).isSign(":")
                && tokens.touches(index + 2)
                && minutes >= 0
                && minutes < 60;
        return shaped && hours <= 24 && isHour(index + 3, tokens)
                ? new Measured(hours * 60 + minutes, index + 4)
                : null;
    }

    /// полчаса · half an hour · an hour and a half · бір жарым сағат · полтора часа
    private @Nullable Measured inWords(int index, Tokens tokens) {
        if (is(WordClass.HALF_HOUR, index, tokens)) {
            return new Measured(30, index + 1);
        }
        int i = is(WordClass.ARTICLE, index, tokens) ? index + 1 : index;
        Measured part = partOfHour(i, tokens);
        if (part != null) {
            return part;
        }
        if (is(WordClass.ONE_AND_HALF, i, tokens) && isHour(i + 1, tokens)) {
            return new Measured(90, i + 2);
        }
        return i > index && isHour(i, tokens) ? withHalf(60, i + 1, tokens) : null;
    }

    private @Nullable Measured partOfHour(int index, Tokens tokens) {
        boolean half = is(WordClass.HALF, index, tokens);
        if (!half && !is(WordClass.QUARTER, index, tokens)) {
            return null;
        }
        int i = index + 1;
        while (is(WordClass.ARTICLE, i, tokens) || tokens.at(i).isMinus()) {
            i++;
        }
        return isHour(i, tokens) ? new Measured(half ? 30 : 15, i + 1) : null;
    }

    /// 35 min · 1.5h · 1 ч 30 мин · два часа · час
    private @Nullable Measured inFigures(int index, Tokens tokens) {
        int whole = whole(index, tokens);
        if (whole < 0) {
            return isHour(index, tokens) && standsAsHour(index, tokens) ? withHalf(60, index + 1, tokens) : null;
        }
        int i = index + 1;
        double amount = whole;
        if (tokens.at(i).isSign(".,")
                && tokens.touches(i)
                && tokens.touches(i + 1)
                && tokens.at(i + 1).number() >= 0) {
            String tenths = tokens.at(i + 1).folded();
            amount += Integer.parseInt(tenths) / Math.pow(10, tenths.length());
            i += 2;
        } else if (tokens.at(i).isSign("\u00BD")) {
            amount += 0.5;
            i++;
        } else {
            int half = half(i, tokens);
            amount += half > i ? 0.5 : 0;
            i = half;
        }
        return unit(amount, i, tokens);
    }

    private int half(int index, Tokens tokens) {
        if (is(WordClass.AND_HALF, index, tokens)) {
            return index + 1;
        }
        if (!is(WordClass.AND, index, tokens)) {
            return index;
        }
        int i = is(WordClass.ARTICLE, index + 1, tokens) ? index + 2 : index + 1;
        return is(WordClass.HALF, i, tokens) ? i + 1 : index;
    }

    private @Nullable Measured unit(double amount, int index, Tokens tokens) {
        int i = tokens.at(index).isMinus() && tokens.touches(index) ? index + 1 : index;
        i = tokens.at(i).isSign("'\u2032") ? i + 1 : i;
        if (is(WordClass.MINUTE, i, tokens) || i > index && tokens.at(index).isSign("'\u2032")) {
            int to = is(WordClass.MINUTE, i, tokens) ? i + 1 : i;
            return new Measured((int) Math.round(Math.min(amount, 1e6)), dotted(to, tokens));
        }
        boolean kazakhHour = tokens.at(i).folded().equals("с")
                && tokens.touches(i)
                && tokens.touches(i + 1)
                && tokens.at(i + 1).isNumber();
        if (!isHour(i, tokens) && !kazakhHour) {
            return null;
        }
        return withHalf((int) Math.round(Math.min(amount, 1e4) * 60), dotted(i + 1, tokens), tokens);
    }

    /// The rest after whole hours: "and a half", "30 min", or figures that touch, as in 1h30.
    private Measured withHalf(int minutes, int index, Tokens tokens) {
        int half = half(index, tokens);
        if (half > index && !isHour(half, tokens)) {
            return new Measured(minutes + 30, half);
        }
        int i = is(WordClass.AND, index, tokens) ? index + 1 : index;
        int more = tokens.at(i).number() >= 0 ? tokens.at(i).number() : whole(i, tokens);
        if (more >= 0 && more < 60 && is(WordClass.MINUTE, i + 1, tokens)) {
            return new Measured(minutes + more, dotted(i + 2, tokens));
        }
        boolean touching = i == index
                && tokens.touches(i)
                && tokens.at(i).folded().length() == 2
                && !tokens.at(i + 1).isSign(":")
                && more >= 0
                && more < 60;
        return touching ? new Measured(minutes + more, i + 1) : new Measured(minutes, index);
    }

    private int whole(int index, Tokens tokens) {
        Token token = tokens.at(index);
        if (token.isNumber()) {
            return token.number();
        }
        Integer tens = lexicon.value(WordClass.NUMBER, token);
        if (tens == null) {
            return -1;
        }
        return tens;
    }

    /// A bare "hour" counts in the languages that have no article, unless it is a time of the clock.
    private boolean standsAsHour(int index, Tokens tokens) {
        String word = tokens.at(index).folded();
        return word.equals("час")
                && !is(WordClass.AT, index - 1, tokens)
                && !tokens.at(index - 1).folded().equals("через")
                && !tokens.at(index - 1).isNumber();
    }

    private static int dotted(int to, Tokens tokens) {
        boolean dot = tokens.at(to).isSign(".") && tokens.touches(to);
        return dot && tokens.at(to - 1).folded().length() <= 4 ? to + 1 : to;
    }

    private boolean isHour(int index, Tokens tokens) {
        return is(WordClass.HOUR, index, tokens);
    }

    private boolean is(WordClass wanted, int index, Tokens tokens) {
        return lexicon.is(wanted, tokens.at(index));
    }
}
