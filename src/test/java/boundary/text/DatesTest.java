package boundary.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private final Dates english = Messages.in(Language.EN).dates();
    private final Dates russian = Messages.in(Language.RU).dates();
    private final Dates kazakh = Messages.in(Language.KK).dates();

    @Test
    void headings() {
        assertEquals("Sunday, 22 November 2026", english.full(SUNDAY));
        assertEquals("Воскресенье, 22 ноября 2026", russian.full(SUNDAY));
        assertEquals("2026 ж. 22 қараша, жексенбі", kazakh.full(SUNDAY));
    }

    @Test
    void lists() {
        assertEquals("Sun 22", english.shortDay(SUNDAY));
        assertEquals("Вс 22", russian.shortDay(SUNDAY));
        assertEquals("Жс 22", kazakh.shortDay(SUNDAY));
        assertEquals("Sun 22 Nov", english.weekdayBrief(SUNDAY));
        assertEquals("вс 22 ноя", russian.weekdayBrief(SUNDAY));
        assertEquals("жс 22 қар", kazakh.weekdayBrief(SUNDAY));
    }

    @Test
    void ranges() {
        assertEquals("1 Sep – 22 Nov 2026", english.range(LocalDate.of(2026, 9, 1), SUNDAY));
        assertEquals("24 дек 2025 – 22 ноя 2026", russian.range(LocalDate.of(2025, 12, 24), SUNDAY));
        assertEquals("1 қыр – 2026 ж. 22 қар", kazakh.range(LocalDate.of(2026, 9, 1), SUNDAY));
    }

    @Test
    void moments() {
        assertEquals("22 November 2026, 09:05", english.moment(SUNDAY.atTime(9, 5, 59)));
        assertEquals("00:00", russian.time(LocalTime.MIDNIGHT));
    }
}
