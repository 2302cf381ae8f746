package boundary.capture;

import java.time.LocalTime;

/// A part of the day, as people name it.
enum DayPart {
    MORNING(9),
    NOON(12),
    AFTERNOON(15),
    EVENING(20),
    NIGHT(23);

    private final int hour;

    DayPart(int hour) {
        this.hour = hour;
    }

    /// {@return the time that is meant where none is said}
    LocalTime time() {
        return LocalTime.of(hour, 0);
    }

    /// {@return the hour of the day that an hour means in this part of it: the evening's nine is 21}
    int hour(int said) {
        boolean half = said >= 1 && said <= 12;
        return switch (this) {
            case MORNING -> said == 12 ? 0 : said;
            case NOON -> said >= 1 && said <= 4 ? said + 12 : said;
            case AFTERNOON, EVENING -> half && said < 12 ? said + 12 : said;
            case NIGHT -> said == 12 ? 0 : half && said >= 6 ? said + 12 : said;
        };
    }
}
