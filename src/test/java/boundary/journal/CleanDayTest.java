package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The earliest clean day is never before a duty or the notice.
class CleanDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ClientId CLIENT = new ClientId(new UUID(1, 1));
    private static final Workdays WORKDAYS = new Workdays(Policy.DEFAULT, List.of());

    @Test
    void isTodayWhereNothingStandsBefore() {
        CleanDay clean = CleanDay.of(List.of(), null, null, WORKDAYS, TODAY);
        assertEquals(TODAY, clean.day());
        assertTrue(clean.isDated());
    }

    /// As in the picture of the ending: the December issue on the 4th, the files on the 11th, 14 days of notice.
    @Test
    void isTheLatestOfDutiesAndNotice() {
        List<Obligation> duties =
                List.of(duty(1, TODAY.plusDays(12), Repeat.MONTHLY), duty(2, TODAY.plusDays(19), null));
        CleanDay clean = CleanDay.of(duties, agreement(14, Notice.Unit.DAYS), null, WORKDAYS, TODAY);
        assertEquals(LocalDate.of(2026, 12, 6), clean.noticeEnds());
        assertEquals(LocalDate.of(2026, 12, 11), clean.lastDue());
        assertEquals(LocalDate.of(2026, 12, 11), clean.day());
        assertEquals(duties, clean.duties());
    }

    @Test
    void whatRepeatsLaterEndsWithTheAgreement() {
        CleanDay clean = CleanDay.of(
                List.of(duty(1, TODAY.plusDays(12), Repeat.MONTHLY)),
                agreement(5, Notice.Unit.DAYS),
                null,
                WORKDAYS,
                TODAY);
        assertEquals(TODAY.plusDays(5), clean.day());
        assertTrue(clean.duties().isEmpty());
    }

    @Test
    void aNoticeThatWasGivenCountsFromItsDay() {
        Disengagement plan = Disengagement.begun(CLIENT, TODAY.minusDays(10)).withNoticeGiven(TODAY.minusDays(10));
        Agreement agreement = agreement(14, Notice.Unit.DAYS);
        assertEquals(
                TODAY.plusDays(4),
                CleanDay.of(List.of(), agreement, plan, WORKDAYS, TODAY).day());
        assertEquals(
                TODAY.plusDays(14),
                CleanDay.of(List.of(), agreement, plan.withLeft(TODAY), WORKDAYS, TODAY)
                        .day(),
                "but not that of a plan that was left");
    }

    @Test
    void aDutyWithoutADayKeepsTheLetterClosed() {
        assertFalse(CleanDay.of(List.of(duty(1, null, null)), null, null, WORKDAYS, TODAY)
                .isDated());
    }

    @Test
    void isNeverBeforeADutyOrTheNotice() {
        for (long seed = 1; seed <= 3000; seed++) {
            var random = new Random(seed);
            LocalDate today = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
            var duties = new ArrayList<Obligation>();
            for (int i = random.nextInt(5); i > 0; i--) {
                duties.add(duty(i, today.plusDays(random.nextInt(90) - 20), null));
            }
            Notice.Unit unit = Notice.Unit.values()[random.nextInt(3)];
            int count = random.nextInt(60);
            Workdays workdays = workdays(random, today);
            CleanDay clean = CleanDay.of(duties, agreement(count, unit), null, workdays, today);
            String what = "seed " + seed;
            assertFalse(clean.day().isBefore(today), what);
            LocalDate last = duties.stream()
                    .map(Obligation::due)
                    .max(Comparator.naturalOrder())
                    .orElse(today);
            assertFalse(clean.day().isBefore(last), what);
            LocalDate notice = agreement(count, unit).notice().earliest(today, workdays::contain);
            assertFalse(clean.day().isBefore(notice), what);
            assertTrue(
                    clean.day().equals(today)
                            || clean.day().equals(last)
                            || clean.day().equals(notice),
                    what);
        }
    }

    private static Workdays workdays(Random random, LocalDate today) {
        LocalDate from = today.plusDays(random.nextInt(20));
        return new Workdays(
                Policy.DEFAULT.withFreeDays(List.of(new FreeDays(from, from.plusDays(random.nextInt(10)), ""))),
                List.of(new Absence(new ItemId(new UUID(3, 3)), from.plusDays(12), from.plusDays(15), "")));
    }

    private static Agreement agreement(int count, Notice.Unit unit) {
        Agreement blank = Agreement.blank(CLIENT, TODAY);
        return new Agreement(
                CLIENT,
                TODAY,
                blank.channels(),
                null,
                null,
                "",
                "",
                false,
                null,
                blank.pricing(),
                null,
                null,
                new Notice(count, unit, Notice.Form.ANY, ""));
    }

    private static Obligation duty(long id, @Nullable LocalDate due, @Nullable Repeat repeats) {
        return new Obligation(
                new ItemId(new UUID(5, id)),
                CLIENT,
                "",
                Obligation.Party.ME,
                LocalDate.of(2023, 1, 1),
                due,
                null,
                false,
                "",
                null,
                "",
                repeats,
                null);
    }
}
