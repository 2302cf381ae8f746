package boundary.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How cells write numbers: a real minus sign, groups of three parted by a no-break space, units that never break from
/// their figure.
///
/// @param decimalMark between whole and fraction: a point in English, a comma in Russian and Kazakh
/// @param hour the unit word of hours, such as "h"
/// @param minute the unit word of minutes, such as "m"
public record Figures(char decimalMark, String hour, String minute) {
    /// The sign of negative numbers, as wide as the plus.
    public static final char MINUS = '\u2212';

    private static final char NO_BREAK = '\u00a0';
    private static final String NOTHING = "–";

    /// {@return the mark for "no value"}
    public static String nothing() {
        return NOTHING;
    }

    /// {@return a length of time: 41 m, 1 h, 5 h 30 m, 1 h 05 m; a negative one has its sign in front}
    public String duration(long minutes) {
        long length = Math.abs(minutes);
        long hours = length / 60;
        long rest = length % 60;
        String words;
        if (hours == 0) {
            words = "" + rest + NO_BREAK + minute;
        } else if (rest == 0) {
            words = grouped(hours) + NO_BREAK + hour;
        } else {
            words = grouped(hours) + NO_BREAK + hour + NO_BREAK + (rest < 10 ? "0" : "") + rest + NO_BREAK + minute;
        }
        return minutes < 0 ? MINUS + words : words;
    }

    /// {@return a whole number in groups of three}
    public static String grouped(long number) {
        var digits = new StringBuilder(Long.toString(number).replace("-", ""));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, NO_BREAK);
        }
        return number < 0 ? MINUS + digits.toString() : digits.toString();
    }

    /// {@return a number rounded half up to so many places, grouped; what rounds to zero has no sign}
    public String decimal(double number, int places) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = grouped(Long.parseLong(point < 0 ? plain : plain.substring(0, point)));
        String text = point < 0 ? whole : whole + decimalMark + plain.substring(point + 1);
        return rounded.signum() < 0 ? MINUS + text : text;
    }

    /// {@return the same with a plus before positive numbers; zero has no sign}
    public String signed(double number, int places) {
        String text = decimal(number, places);
        boolean positive = BigDecimal.valueOf(number)
                        .setScale(places, RoundingMode.HALF_UP)
                        .signum()
                > 0;
        return positive ? "+" + text : text;
    }

    /// {@return an energy rating with its sign: +2, 0, −1}
    public static String energy(int rating) {
        return rating > 0 ? "+" + rating : grouped(rating);
    }

    /// {@return the style class that colours an energy rating; the sign says the same without colour}
    public static String energyClass(int rating) {
        return rating > 0 ? "energy-good" : rating == 0 ? "energy-flat" : rating == -1 ? "energy-low" : "energy-bad";
    }
}
