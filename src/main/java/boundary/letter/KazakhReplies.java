package boundary.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/// Short replies in Kazakh, with the polite form of address.
final class KazakhReplies implements ReplyWords {
    private static final List<String> HOURS = List.of(
            "бірден",
            "екіден",
            "үштен",
            "төрттен",
            "бестен",
            "алтыдан",
            "жетіден",
            "сегізден",
            "тоғыздан",
            "оннан",
            "он бірден",
            "он екіден");
    private static final List<String> DAYS =
            List.of("дүйсенбіде", "сейсенбіде", "сәрсенбіде", "бейсенбіде", "жұмада", "сенбіде", "жексенбіде");
    private static final List<String> MONTHS = List.of(
            "қаңтарда",
            "ақпанда",
            "наурызда",
            "сәуірде",
            "мамырда",
            "маусымда",
            "шілдеде",
            "тамызда",
            "қыркүйекте",
            "қазанда",
            "қарашада",
            "желтоқсанда");
    private static final List<String> ROUNDS = List.of("бір", "екі", "үш", "төрт", "бес");
    private static final List<String> UNITS =
            List.of("", "ден", "ден", "тен", "тен", "тен", "дан", "ден", "ден", "дан");
    private static final List<String> TENS = List.of("ден", "нан", "дан", "дан", "тан", "ден");

    @Override
    public String hold(ReplyTerms terms) {
        LocalTime time = terms.from().toLocalTime();
        String hour = ReplyWords.isSaid(time) ? HOURS.get(time.getHour() - 1) : figures(time);
        String clock = terms.otherZone() ? "менің уақытым бойынша " : "";
        return "Рақмет, назарға алдым. " + capital(day(terms)) + " " + clock + "сағат " + hour
                + " кейін жауап беремін.";
    }

    @Override
    public String notIncluded(ReplyTerms terms) {
        Integer rounds = terms.rounds();
        String agreed = "Бұл — біз келіскеннен тыс жұмыс"
                + (rounds == null ? "" : " (келісімде " + ReplyWords.number(ROUNDS, rounds) + " рет түзету бар)");
        if (terms.price() != null) {
            return agreed + "; ондай жұмыс сағатына " + terms.price() + " тұрады. Жасау керек болса, жазып жіберіңіз.";
        }
        return terms.extra().isEmpty()
                ? agreed + ". Бөлек жұмыс ретінде жасай аламын: алдымен бағасын айтайын ба?"
                : agreed + ". Қосымша жұмыс туралы келісіміміз: «" + terms.extra()
                        + "». Жасау керек болса, жазып жіберіңіз.";
    }

    @Override
    public String no() {
        return "Сұрағаныңызға рақмет. Бұл жолы қолға ала алмаймын; қалғаны келіскеніміздей жалғасады.";
    }

    /// A time in figures in the ablative, whose ending follows the last word that is spoken.
    private static String figures(LocalTime time) {
        int minute = time.getMinute();
        String ending = minute % 10 == 0 ? TENS.get(minute / 10) : UNITS.get(minute % 10);
        return ReplyWords.figures(time) + "-" + ending;
    }

    private static String day(ReplyTerms terms) {
        LocalDate day = terms.from().toLocalDate();
        long days = ReplyWords.days(terms);
        if (days == 0) {
            return "бүгін";
        }
        if (days == 1) {
            return "ертең";
        }
        return days <= WEEK
                ? DAYS.get(day.getDayOfWeek().ordinal())
                : day.getDayOfMonth() + " " + MONTHS.get(day.getMonth().ordinal());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
