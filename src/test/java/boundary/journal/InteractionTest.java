package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteractionTest {
    private final Notebook book = new Notebook();

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T23:30+06:00, 2024-02-29", // Almaty sets its clocks back that night: half past eleven comes twice
        "2024-02-29T23:30+05:00, 2024-02-29",
        "2024-03-01T00:00+05:00, 2024-03-01",
        "2024-03-31T23:59:59-11:00, 2024-03-31",
        "2024-01-01T00:00+14:00, 2024-01-01",
        "1969-12-31T23:30-03:00, 1969-12-31"
    })
    void theDayIsTheLocalDateAtItsOwnOffset(OffsetDateTime at, LocalDate day) {
        Interaction entry = at(at);
        assertEquals(day, entry.day());
        assertEquals(at.toLocalDateTime(), entry.local());
    }

    @Test
    void aTimelineKeepsTheTwoHalvesPastElevenApart() {
        var first = at(OffsetDateTime.parse("2024-02-29T23:30+06:00"));
        var second = at(OffsetDateTime.parse("2024-02-29T23:30+05:00"));
        assertEquals(first.local(), second.local());
        assertTrue(Interaction.BY_MOMENT.compare(first, second) < 0);
    }

    @Test
    void aDraftOfThatHourTakesOneOfThem() {
        ZoneId almaty = ZoneId.of("Asia/Almaty");
        var local = LocalDateTime.of(2024, 2, 29, 23, 30);
        Draft draft = Draft.EMPTY.withClient(new ClientId(new UUID(1, 1))).withAt(local);
        Interaction entry = Edits.entry(Journal.empty(), draft, new InteractionId(new UUID(2, 2)), almaty, local);
        assertEquals(local, entry.local());
        assertEquals(local.toLocalDate(), entry.day());
    }

    @Test
    void minutesAreThoseOfADay() {
        Interaction entry = at(OffsetDateTime.parse("2026-03-02T10:00Z"));
        assertEquals(1440, lasting(entry, 1440, 0).spentMinutes());
        assertThrows(IllegalArgumentException.class, () -> lasting(entry, 1441, 0));
        assertThrows(IllegalArgumentException.class, () -> lasting(entry, 10, -1));
    }

    private Interaction at(OffsetDateTime at) {
        Interaction e = book.call(new ClientId(new UUID(1, 1)), LocalDateTime.of(2000, 1, 1, 0, 0));
        return new Interaction(
                e.id(),
                e.client(),
                at.toInstant(),
                at.getOffset(),
                at.getOffset(),
                e.channel(),
                e.direction(),
                0,
                0,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                false);
    }

    private static Interaction lasting(Interaction e, int spent, int unpaid) {
        return new Interaction(
                e.id(),
                e.client(),
                e.at(),
                e.zone(),
                e.offset(),
                e.channel(),
                e.direction(),
                spent,
                unpaid,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                false);
    }
}
