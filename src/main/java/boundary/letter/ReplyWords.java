package boundary.letter;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The words of short replies in one language.
interface ReplyWords {
    /// The last hour of the morning that is said in a word; later ones are written with figures.
    int WORDS_UP_TO = 12;

    /// The days of a week after which a weekday alone would be misunderstood.
    int WEEK = 6;

    /// {@return that the answer comes when the consultant works again}
    String hold(ReplyTerms terms);

    /// {@return that it was not agreed, and what it costs where a price was agreed}
    String notIncluded(ReplyTerms terms);

    /// {@return a no with thanks}
    String no();

    /// {@return in how many days the consultant works again, 0 for today}
    static long days(ReplyTerms terms) {
        return ChronoUnit.DAYS.between(terms.today(), terms.from().toLocalDate());
    }

    /// {@return whether a time is said in a word}
    static boolean isSaid(LocalTime time) {
        return time.getMinute() == 0 && time.getHour() >= 1 && time.getHour() <= WORDS_UP_TO;
    }

    /// {@return a time in figures: `9:30`}
    static String figures(LocalTime time) {
        return time.getHour() + (time.getMinute() < 10 ? ":0" : ":") + time.getMinute();
    }

    /// {@return a number in a word where there is one, else in figures}
    static String number(List<String> words, int number) {
        return number >= 1 && number <= words.size() ? words.get(number - 1) : Integer.toString(number);
    }
}
