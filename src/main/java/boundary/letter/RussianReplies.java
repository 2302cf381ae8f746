package boundary.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// Short replies in Russian, with the polite form of address, and without words that tell the writer's sex.
final class RussianReplies implements ReplyWords {
    private static final List<String> HOURS = List.of(
            "часа",
            "двух",
            "трёх",
            "четырёх",
            "пяти",
            "шести",
            "семи",
            "восьми",
            "девяти",
            "десяти",
            "одиннадцати",
            "двенадцати");
    private static final List<String> DAYS =
            List.of("в понедельник", "во вторник", "в среду", "в четверг", "в пятницу", "в субботу", "в воскресенье");
    private static final List<String> MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> ROUNDS = List.of("один", "два", "три", "четыре", "пять");

    @Override
    public String hold(ReplyTerms terms) {
        LocalTime time = terms.from().toLocalTime();
        String hour = ReplyWords.isSaid(time) ? HOURS.get(time.getHour() - 1) : ReplyWords.figures(time);
        String clock = terms.otherZone() ? " по моему времени" : "";
        return "Спасибо, принято. Отвечу вам " + day(terms) + " после " + hour + clock + ".";
    }

    @Override
    public String notIncluded(ReplyTerms terms) {
        Integer rounds = terms.rounds();
        String agreed = "Это сверх того, о чём мы договорились"
                + (rounds == null ? "" : " (" + ReplyWords.number(ROUNDS, rounds) + " " + rounds(rounds) + " правок)");
        if (terms.price() != null) {
            return agreed + "; такая работа стоит " + terms.price() + " в час. Напишите, пожалуйста, делаем ли.";
        }
        return terms.extra().isEmpty()
                ? agreed + ". Могу взять отдельной работой: назвать вам сначала цену?"
                : agreed + ". О дополнительной работе у нас записано: «" + terms.extra()
                        + "». Напишите, пожалуйста, делаем ли.";
    }

    @Override
    public String no() {
        return "Спасибо, что спросили. На этот раз взяться не смогу; остальное делаем, как договорились.";
    }

    private static String rounds(int count) {
        int last = count % 10;
        boolean teen = count % 100 / 10 == 1;
        if (last == 1 && !teen) {
            return "круг";
        }
        return last >= 2 && last <= 4 && !teen ? "круга" : "кругов";
    }

    private static String day(ReplyTerms terms) {
        LocalDate day = terms.from().toLocalDate();
        long days = ReplyWords.days(terms);
        if (days == 0) {
            return "сегодня";
        }
        if (days == 1) {
            return "завтра";
        }
        return days <= WEEK
                ? DAYS.get(day.getDayOfWeek().ordinal())
                : day.getDayOfMonth() + " " + MONTHS.get(day.getMonth().ordinal());
    }
}
