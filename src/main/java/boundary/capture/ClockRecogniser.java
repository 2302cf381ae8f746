package boundary.capture;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Recognises a time of the clock: 21:40, 9pm, at 9, в 9 вечера, кешкі сағат 9-да, noon; and a span, 10:00–10:45, which
/// says the length too.
final class ClockRecogniser implements Recogniser {
    private final Lexicon lexicon;

    ClockRecogniser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// A time being read.
    ///
    /// @param sure whether it can be nothing else
    private record Reading(int hour, int minute, int to, boolean sure) {}

    @Override
    public @Nullable Finding at(int index, Tokens tokens, Context context) {
        int i = index;
        DayPart before = null;
        boolean at = false;
        for (int words = 0; words < 3; words++) {
            Integer part = lexicon.value(WordClass.DAY_PART, tokens.at(i));
            if (part != null && before == null) {
                before = DayPart.values()[part];
            } else if (lexicon.is(WordClass.AT, tokens.at(i)) && !endsLength(i, tokens)) {
                at = true;
            } else {
                break;
            }
            i++;
        }
        i = tokens.at(i).isSign("@~") ? i + 1 : i;
        Reading reading = figures(i, tokens);
        if (reading != null && !DurationRecogniser.insideNumber(i, tokens)) {
            Finding time = completed(index, reading, at || isOfNext(i - 1, tokens), before, tokens);
            if (time != null) {
                return time;
            }
        }
        return before == null ? null : partAlone(index, tokens);
    }

    private static boolean isOfNext(int index, Tokens tokens) {
        return Meridian.PRECEDES.matcher(tokens.at(index).folded()).matches();
    }

    /// In Kazakh the same word stands before an hour of the clock and after a number of hours.
    private boolean endsLength(int index, Tokens tokens) {
        Token before = tokens.at(index - 1);
        return lexicon.is(WordClass.HOUR, tokens.at(index))
                && (before.isNumber()
                        || lexicon.is(WordClass.NUMBER, before)
                        || lexicon.is(WordClass.HALF, before)
                        || lexicon.is(WordClass.AND_HALF, before));
    }

    /// A part of the day with no hour: "in the evening", "утром".
    private @Nullable Finding partAlone(int index, Tokens tokens) {
        int i = index;
        while (lexicon.is(WordClass.AT, tokens.at(i))) {
            i++;
        }
        Integer part = lexicon.value(WordClass.DAY_PART, tokens.at(i));
        return part == null ? null : Finding.of(index, i + 1, new Sense.During(DayPart.values()[part]));
    }

    /// 21:40 · 9.30 · 9
    private static @Nullable Reading figures(int index, Tokens tokens) {
        int hour = tokens.at(index).number();
        if (hour < 0 || hour > 24 || tokens.at(index).folded().length() > 2) {
            return null;
        }
        Token sign = tokens.at(index + 1);
        Token minutes = tokens.at(index + 2);
        boolean joined = sign.isSign(":.") && tokens.touches(index + 1) && tokens.touches(index + 2);
        if (joined && minutes.folded().length() == 2 && minutes.number() >= 0 && minutes.number() < 60) {
            boolean longer = tokens.at(index + 3).isSign(".:")
                    && tokens.touches(index + 4)
                    && tokens.at(index + 4).isNumber();
            boolean seconds =
                    longer && sign.isSign(":") && tokens.at(index + 4).folded().length() == 2;
            return longer && !seconds
                    ? null
                    : new Reading(hour, minutes.number(), seconds ? index + 5 : index + 3, true);
        }
        return new Reading(hour, 0, index + 1, false);
    }

    private @Nullable Finding completed(int from, Reading read, boolean at, @Nullable DayPart before, Tokens tokens) {
        int i = read.to;
        boolean dotted = read.sure && tokens.at(i - 2).isSign(".");
        boolean hours = lexicon.is(WordClass.HOUR, tokens.at(i));
        int afterHours = hours ? i + 1 : i;
        DayPart part = before;
        boolean said = read.sure || at;
        Meridian meridian = Meridian.at(afterHours, tokens, lexicon);
        if (meridian != null) {
            part = meridian.part();
            i = meridian.to();
            said = true;
        } else if (hours && (read.sure || !at)) {
            return null;
        } else {
            i = afterHours;
        }
        i = ending(i, tokens);
        if (!said || !read.sure && at && meridian == null && before == null && !standsAsHour(from, i, tokens)) {
            return null;
        }
        int hour = part == null ? read.hour : part.hour(read.hour);
        if (hour > 24 || hour == 24 && read.minute > 0 || dotted && lexicon.is(WordClass.MINUTE, tokens.at(i))) {
            return null;
        }
        return span(from, i, LocalTime.of(hour % 24, read.minute), tokens);
    }

    /// "at 9", but not "at 9 different pages", "в 2 раза", "в 20 мин", "in 3 days".
    private boolean standsAsHour(int from, int to, Tokens tokens) {
        if (tokens.at(to - 1).isWord()) {
            return true;
        }
        Token next = tokens.at(to);
        boolean unit = lexicon.is(WordClass.MINUTE, next)
                || lexicon.is(WordClass.DAY, next)
                || lexicon.is(WordClass.WEEK, next)
                || lexicon.is(WordClass.MONTH, next)
                || next.isSign("%$\u20AC\u20B8./:");
        String intro = tokens.at(from).folded();
        return !unit && !(intro.equals("в") && next.folded().startsWith("раз"));
    }

    /// The case ending of a Kazakh hour: 9-да.
    private static int ending(int index, Tokens tokens) {
        int i = tokens.at(index).isMinus() && tokens.touches(index) ? index + 1 : index;
        String word = tokens.at(i).folded();
        boolean ending = tokens.touches(i)
                && List.of("да", "де", "та", "те", "дан", "ден").contains(word);
        return ending ? i + 1 : index;
    }

    private static Finding span(int from, int to, LocalTime start, Tokens tokens) {
        boolean clock = tokens.at(to - 2).isSign(":.") && tokens.at(to).isMinus();
        Reading end = clock ? figures(to + 1, tokens) : null;
        if (end == null || !end.sure || end.hour == 24) {
            return Finding.of(from, to, new Sense.At(start));
        }
        int minutes = end.hour * 60 + end.minute - start.getHour() * 60 - start.getMinute();
        List<Sense> senses = new ArrayList<>(List.of(new Sense.At(start)));
        senses.add(new Sense.Lasting(minutes < 0 ? minutes + 1440 : minutes));
        return new Finding(from, end.to, senses, 2);
    }
}
