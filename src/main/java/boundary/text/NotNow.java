package boundary.text;

import boundary.journal.Because;
import boundary.journal.Opinion;
import boundary.report.Alarm;
import java.time.LocalDate;

/// Why a client is kept quiet, and until when.
///
/// @param today the day whose year is not written
record NotNow(Messages messages, LocalDate today) {

    /// {@return it in one line: `not now: money; look again on 3 February`}
    String of(Alarm.Quiet quiet) {
        Opinion opinion = quiet.opinion();
        Because because = opinion.because();
        String why = because == null
                ? messages.text("opinion.elsewise")
                : messages.text("opinion.notNow.why", messages.name("opinion.because.", because));
        LocalDate until = opinion.quietUntil();
        Integer left = quiet.breachesLeft();
        String day = until == null ? "" : day(until);
        if (left == null) {
            return messages.text("opinion.quietUntil", why, day);
        }
        return until == null
                ? messages.count("opinion.quietAfter", left, why)
                : messages.count("opinion.quietUntilOrAfter", left, why, day);
    }

    private String day(LocalDate day) {
        return day.getYear() == today.getYear()
                ? messages.dates().brief(day)
                : messages.dates().briefYear(day);
    }
}
