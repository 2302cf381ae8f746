package boundary.capture;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Recognises a day: yesterday, a weekday, 2026-11-18, 18.11.2026, 18/11, 18 Nov, Nov 18, 18 ноября, 18 қараша.
///
/// A weekday is the last one past; a date without a year is the latest that is not to come.
final class DateRecogniser implements Recogniser {
    private final Lexicon lexicon;

    DateRecogniser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Finding at(int index, Tokens tokens, Context context) {
        LocalDate today = context.now().toLocalDate();
        Finding figures = inFigures(index, tokens, today);
        if (figures != null) {
            return figures;
        }
        Finding month = withMonth(index, tokens, today);
        return month != null ? month : inWords(index, tokens, today);
    }

    private @Nullable Finding inFigures(int index, Tokens tokens, LocalDate today) {
        Token sign = tokens.at(index + 1);
        int first = tokens.at(index).number();
        int second = tokens.at(index + 2).number();
        boolean joined = tokens.touches(index + 1) && tokens.touches(index + 2);
        if (first < 0
                || second < 0
                || !joined
                || !sign.isSign("./-")
                || DurationRecogniser.insideNumber(index, tokens)) {
            return null;
        }
        Token again = tokens.at(index + 3);
        int third = tokens.at(index + 4).number();
        boolean three = again.folded().equals(sign.folded())
                && tokens.touches(index + 3)
                && tokens.touches(index + 4)
                && third >= 0;
        if (three) {
            int to = isTimeMark(index + 5, tokens) ? index + 6 : index + 5;
            return first > 31
                    ? found(index, to, day(first, second, third))
                    : found(index, to, day(third < 100 ? 2000 + third : third, second, first));
        }
        boolean written = tokens.at(index + 2).folded().length() == 2 || sign.isSign("/");
        boolean unlike = sign.isSign("-") || !written || followsAsUnit(index + 3, tokens);
        return unlike || sign.isSign(".") && isTime(index, second, tokens)
                ? null
                : found(index, index + 3, latest(second, first, today));
    }

    /// The T of 2026-11-18T19:30.
    private static boolean isTimeMark(int index, Tokens tokens) {
        return tokens.at(index).folded().equals("t") && tokens.touches(index) && tokens.touches(index + 1);
    }

    /// 9.10 is a time and 18.11 a date: minutes are said in fives, unless a time stands elsewhere in the line.
    private boolean isTime(int index, int minutes, Tokens tokens) {
        if (lexicon.is(WordClass.AT, tokens.at(index - 1))) {
            return true;
        }
        boolean clockElsewhere = false;
        for (int i = 0; i < tokens.size(); i++) {
            clockElsewhere |= tokens.at(i).isSign(":")
                    && tokens.touches(i + 1)
                    && tokens.at(i + 1).isNumber();
        }
        return minutes % 5 == 0 && !clockElsewhere;
    }

    private boolean followsAsUnit(int index, Tokens tokens) {
        Token next = tokens.at(index);
        return lexicon.is(WordClass.HOUR, next) || lexicon.is(WordClass.MINUTE, next) || next.isSign("%$\u20AC\u20B8");
    }

    private @Nullable Finding withMonth(int index, Tokens tokens, LocalDate today) {
        Integer month = lexicon.value(WordClass.MONTH, tokens.at(index));
        int day = index + 1;
        int to = index + 2;
        if (month == null) {
            int at = tokens.at(index + 1).isMinus() || isOrdinal(index + 1, tokens) ? index + 2 : index + 1;
            at = tokens.at(at).folded().equals("of") ? at + 1 : at;
            month = lexicon.value(WordClass.MONTH, tokens.at(at));
            day = index;
            to = at + 1;
        } else if (isOrdinal(to, tokens)) {
            to++;
        }
        int number = tokens.at(day).number();
        if (month == null || number < 1 || number > 31 || tokens.at(to).isSign(":") && to == day + 1) {
            return null;
        }
        to = tokens.at(to).isSign(".") && tokens.touches(to) ? to + 1 : to;
        int at = tokens.at(to).isSign(",") ? to + 1 : to;
        int year = tokens.at(at).number();
        return year >= 1900 && year < 2200
                ? found(index, at + 1, day(year, month, number))
                : found(index, to, latest(month, number, today));
    }

    private static boolean isOrdinal(int index, Tokens tokens) {
        String word = tokens.at(index).folded();
        return tokens.touches(index)
                && (word.equals("th") || word.equals("st") || word.equals("nd") || word.equals("rd"));
    }

    private @Nullable Finding inWords(int index, Tokens tokens, LocalDate today) {
        int i = index;
        while (i < index + 2 && lexicon.is(WordClass.LAST, tokens.at(i))) {
            i++;
        }
        Integer back = lexicon.value(WordClass.DAY_BACK, tokens.at(i));
        if (back != null && i == index) {
            return found(index, i + 1, today.minusDays(back));
        }
        Integer weekday = lexicon.value(WordClass.WEEKDAY, tokens.at(i));
        if (weekday == null) {
            return null;
        }
        int days = (today.getDayOfWeek().getValue() - weekday + 6) % 7 + 1;
        int to = lexicon.is(WordClass.DAY, tokens.at(i + 1)) ? i + 2 : i + 1;
        return found(index, to, today.minusDays(days));
    }

    private static @Nullable Finding found(int from, int to, @Nullable LocalDate day) {
        return day == null ? null : Finding.of(from, to, new Sense.On(day));
    }

    private static @Nullable LocalDate latest(int month, int day, LocalDate today) {
        LocalDate date = day(today.getYear(), month, day);
        return date == null || !date.isAfter(today) ? date : day(today.getYear() - 1, month, day);
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return year < 1900 || year > 2199 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
