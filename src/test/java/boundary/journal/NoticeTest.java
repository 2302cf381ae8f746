package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a notice ends: worked out with a paper calendar, and what must hold for any.
class NoticeTest {
    @ParameterizedTest
    @CsvSource({
        // the 22nd of November 2026 is a Sunday
        "2026-11-22, 14, DAYS, 2026-12-06",
        "2026-11-22, 0, DAYS, 2026-11-22",
        "2026-11-22, 1, WORKING_DAYS, 2026-11-23",
        "2026-11-20, 1, WORKING_DAYS, 2026-11-23",
        "2026-11-20, 10, WORKING_DAYS, 2026-12-04",
        "2026-11-20, 0, WORKING_DAYS, 2026-11-20",
        "2026-11-22, 0, MONTH_END, 2026-11-30",
        "2026-11-30, 0, MONTH_END, 2026-11-30",
        "2026-11-30, 1, MONTH_END, 2026-12-31",
        "2026-11-22, 28, MONTH_END, 2026-12-31",
        // 2028 is a leap year, 2100 is none
        "2028-02-15, 14, DAYS, 2028-02-29",
        "2028-01-31, 28, MONTH_END, 2028-02-29",
        "2028-01-31, 30, MONTH_END, 2028-03-31",
        "2027-01-31, 28, MONTH_END, 2027-02-28",
        "2100-02-28, 1, DAYS, 2100-03-01",
        "2026-12-31, 1, MONTH_END, 2027-01-31",
    })
    void endsOn(LocalDate given, int count, Notice.Unit unit, LocalDate expected) {
        assertEquals(expected, notice(count, unit).earliest(given, NoticeTest::isWeekday));
    }

    @Test
    void freeDaysDoNotCountAsWorkingDays() {
        LocalDate holiday = LocalDate.of(2026, 12, 16);
        assertEquals(
                LocalDate.of(2026, 12, 18),
                notice(3, Notice.Unit.WORKING_DAYS)
                        .earliest(LocalDate.of(2026, 12, 14), day -> isWeekday(day) && !day.equals(holiday)));
    }

    @Test
    void endsEvenWhereNobodyEverWorks() {
        LocalDate given = LocalDate.of(2026, 11, 22);
        LocalDate end = notice(5, Notice.Unit.WORKING_DAYS).earliest(given, day -> false);
        assertFalse(end.isBefore(given.plusDays(5)));
        assertFalse(end.isAfter(given.plusDays(5 + 367)));
    }

    @Test
    void aLaterDayNeverEndsEarlierAndALongerNoticeNeitherAnyMore() {
        for (long seed = 1; seed <= 2000; seed++) {
            var random = new Random(seed);
            LocalDate given = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2000));
            int count = random.nextInt(120);
            for (Notice.Unit unit : Notice.Unit.values()) {
                LocalDate end = notice(count, unit).earliest(given, NoticeTest::isWeekday);
                String what = "seed " + seed + ", " + count + " " + unit + " from " + given;
                assertFalse(end.isBefore(given.plusDays(unit == Notice.Unit.DAYS ? count : 0)), what);
                assertFalse(
                        notice(count, unit)
                                .earliest(given.plusDays(1), NoticeTest::isWeekday)
                                .isBefore(end),
                        what);
                assertFalse(
                        notice(count + 1, unit)
                                .earliest(given, NoticeTest::isWeekday)
                                .isBefore(end),
                        what);
            }
        }
    }

    @Test
    void hasNoNegativeDays() {
        assertThrows(IllegalArgumentException.class, () -> notice(-1, Notice.Unit.DAYS));
        assertThrows(IllegalArgumentException.class, () -> notice(Notice.MOST_DAYS + 1, Notice.Unit.DAYS));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Notice notice(int count, Notice.Unit unit) {
        return new Notice(count, unit, Notice.Form.ANY, "");
    }
}
