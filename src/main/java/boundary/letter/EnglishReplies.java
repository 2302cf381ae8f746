package boundary.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Short replies in English.
final class EnglishReplies implements ReplyWords {
    private static final List<String> HOURS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ROUNDS = HOURS.subList(0, 5);

    @Override
    public String hold(ReplyTerms terms) {
        LocalTime time = terms.from().toLocalTime();
        String hour = ReplyWords.isSaid(time) ? HOURS.get(time.getHour() - 1) : ReplyWords.figures(time);
        String clock = terms.otherZone() ? ", my time" : "";
        return "Thank you, noted. I’ll answer " + day(terms) + " after " + hour + clock + ".";
    }

    @Override
    public String notIncluded(ReplyTerms terms) {
        Integer rounds = terms.rounds();
        String agreed = "This goes beyond what we agreed"
                + (rounds == null
                        ? ""
                        : " (" + ReplyWords.number(ROUNDS, rounds) + (rounds == 1 ? " round" : " rounds")
                                + " of changes)");
        if (terms.price() != null) {
            return agreed + "; it would be " + terms.price() + " an hour. Shall I go ahead?";
        }
        return terms.extra().isEmpty()
                ? agreed + ". I can do it as separate work: would you like a price first?"
                : agreed + ". On extra work we agreed: “" + terms.extra() + "”. Shall I go ahead?";
    }

    @Override
    public String no() {
        return "Thank you for asking. This time I have to say no; the rest goes on as agreed.";
    }

    private static String day(ReplyTerms terms) {
        LocalDate day = terms.from().toLocalDate();
        long days = ReplyWords.days(terms);
        if (days == 0) {
            return "today";
        }
        if (days == 1) {
            return "tomorrow";
        }
        return days <= WEEK
                ? "on " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : "on " + day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
