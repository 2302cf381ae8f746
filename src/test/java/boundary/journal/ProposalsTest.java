package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is outside the hours, and what capture proposes because of it (`scoring.md` §1).
class ProposalsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDateTime NOON = MONDAY.atTime(12, 0);
    private static final LocalDateTime EVENING = MONDAY.atTime(21, 0);

    private final Notebook book = new Notebook();
    private final ClientId client = book.client("Northwind", MONDAY);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00,", // exactly at the start
        "2026-03-02T08:59:59, Early",
        "2026-03-02T17:59:59,",
        "2026-03-02T18:00, Late", // exactly at the end
        "2026-03-06T12:00,",
        "2026-03-07T12:00, FreeWeekday"
    })
    void theUsualWeekIsMondayToFridayFromNineToSix(LocalDateTime at, @Nullable String why) {
        OffHours found = OffHours.of(book.journal(), null, at);
        assertEquals(why, found == null ? null : found.getClass().getSimpleName());
    }

    @Test
    void freeDaysAndAbsencesHoldFromTheirFirstDayToTheirLast() {
        var nauryz = new FreeDays(MONDAY.plusDays(1), MONDAY.plusDays(2), "Nauryz");
        book.put(Edit.Kind.CHANGE_POLICY, Policy.DEFAULT.withFreeDays(List.of(nauryz)), MONDAY);
        var away = new Absence(new ItemId(new UUID(3, 1)), MONDAY.plusDays(4), MONDAY.plusDays(4), "");
        book.put(Edit.Kind.NOTE_ABSENCE, away, MONDAY);
        assertNull(at(NOON));
        assertEquals(new OffHours.Holiday(nauryz), at(NOON.plusDays(1)));
        assertEquals(new OffHours.Holiday(nauryz), at(NOON.plusDays(2)));
        assertNull(at(NOON.plusDays(3)));
        assertEquals(new OffHours.Away(away), at(NOON.plusDays(4)));
    }

    @Test
    void aClientsOwnHoursReplaceTheUsualOnes() {
        var late = new WorkingHours.Hours(LocalTime.of(20, 0), LocalTime.of(23, 0));
        ownHours(new WorkingHours(Map.of(DayOfWeek.MONDAY, late)));
        Client mine = book.journal().client(client);
        assertNull(OffHours.of(book.journal(), mine, EVENING));
        assertInstanceOf(OffHours.Early.class, OffHours.of(book.journal(), mine, NOON));
        assertInstanceOf(OffHours.FreeWeekday.class, OffHours.of(book.journal(), mine, NOON.plusDays(1)));
        var free = new FreeDays(MONDAY, MONDAY, "");
        book.put(Edit.Kind.CHANGE_POLICY, Policy.DEFAULT.withFreeDays(List.of(free)), MONDAY);
        assertInstanceOf(
                OffHours.Holiday.class, OffHours.of(book.journal(), mine, EVENING), "a holiday is one for all");
        assertEquals(Set.of(Signal.OFF_HOURS), proposed(call().withAt(EVENING)));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void onlyWhatCannotWaitIsOffHours(Channel channel) {
        boolean waits = channel == Channel.EMAIL || channel == Channel.MEETING;
        Draft draft = call().withChannel(channel).withAt(EVENING);
        assertEquals(waits ? Set.of() : Set.of(Signal.OFF_HOURS), proposed(draft));
        assertNotNull(of(draft).offHours(), "the reason is shown all the same");
    }

    @Test
    void onlyTheClientsOwnContactIsOffHours() {
        assertEquals(Set.of(Signal.OFF_HOURS), proposed(call().withAt(EVENING).withDirection(null)));
        assertEquals(Set.of(), proposed(call().withAt(EVENING).withDirection(Direction.OUT)));
        assertEquals(Set.of(), proposed(call().withAt(EVENING).withDirection(Direction.UNKNOWN)));
        assertEquals(Set.of(), proposed(call().withAt(NOON)));
    }

    @Test
    void aDraftWithoutAMomentMeansNow() {
        assertEquals(
                Set.of(Signal.OFF_HOURS),
                Proposals.of(book.journal(), call(), EVENING).signals());
        assertEquals(Set.of(), Proposals.of(book.journal(), call(), NOON).signals());
    }

    @Test
    void unpaidTimeThatNothingElseExplainsIsExtraWork() {
        Draft unpaid = call().withAt(NOON).withBilling(Billing.UNPAID).withMinutes(20);
        assertEquals(Set.of(Signal.UNPAID_EXTRA), proposed(unpaid));
        assertEquals(Set.of(Signal.UNPAID_EXTRA), proposed(unpaid.withSignals(Set.of(Signal.THANKS))));
        assertEquals(Set.of(), proposed(unpaid.withSignals(Set.of(Signal.COMPLAINT))));
        assertEquals(Set.of(), proposed(unpaid.withBilling(null)));
        assertEquals(Set.of(Signal.OFF_HOURS, Signal.UNPAID_EXTRA), proposed(unpaid.withAt(EVENING)));
    }

    @Test
    void whatWasDeclinedOrSaidIsNotProposed() {
        Draft unpaid = call().withAt(EVENING).withBilling(Billing.UNPAID);
        assertEquals(Set.of(Signal.UNPAID_EXTRA), proposed(unpaid.withDeclined(Set.of(Signal.OFF_HOURS))));
        assertEquals(Set.of(), proposed(call().withAt(EVENING).withSignals(Set.of(Signal.OFF_HOURS))));
    }

    @ParameterizedTest
    @CsvSource({"0, MILD", "14, MILD", "15,", "60,", "61, SEVERE", "1440, SEVERE"})
    void theSeverityOfUnpaidAndLateContactFollowsTheMinutes(int minutes, @Nullable Severity severity) {
        Draft late = call().withAt(EVENING).withMinutes(minutes);
        Draft unpaid = call().withAt(NOON).withBilling(Billing.UNPAID).withMinutes(minutes);
        assertEquals(severity, of(late).severity());
        assertEquals(severity, of(unpaid).severity());
        assertEquals(Severity.MIDDLING, of(late.withSeverity(Severity.MIDDLING)).severity(), "what was said stands");
        assertNull(of(call().withAt(NOON).withMinutes(minutes)).severity());
        assertNull(of(late.withDeclined(Set.of(Signal.OFF_HOURS))).severity());
    }

    @Test
    void aLoggedLineBringsItsNewClient() {
        Draft draft = Draft.EMPTY
                .withNewClient(" Lumen Clinic ")
                .withAt(EVENING.minusDays(3))
                .withWords(Words.noting("hi"));
        book.apply(Edits.log(book.journal(), draft, NOON.atZone(ZoneId.of("Asia/Almaty")), book.stamp(MONDAY)));
        Client added = book.journal().clients().getFirst();
        assertEquals("Lumen Clinic", added.name());
        assertEquals(EVENING.minusDays(3).toLocalDate(), added.observedFrom(), "its diary begins with the entry");
        Interaction entry = book.journal().interactions(added.id()).getFirst();
        assertEquals(EVENING.minusDays(3), entry.local());
        assertEquals(Set.of(Signal.OFF_HOURS), entry.signals(), "what was proposed is stored");
    }

    @Test
    void whatALineLeavesOpenIsSettled() {
        book.apply(Edits.log(
                book.journal(),
                Draft.EMPTY.withClient(client),
                NOON.atZone(ZoneId.of("Asia/Almaty")),
                book.stamp(MONDAY)));
        Interaction entry = book.journal().interactions(client).getFirst();
        assertEquals(NOON, entry.local());
        assertEquals(Channel.OTHER, entry.channel());
        assertEquals(Direction.IN, entry.direction());
        assertEquals(0, entry.spentMinutes());
        assertNull(entry.energy());
        assertNull(entry.severity());
        var zone = NOON.atZone(ZoneId.of("Asia/Almaty"));
        assertThrows(
                IllegalArgumentException.class, () -> Edits.log(book.journal(), Draft.EMPTY, zone, book.stamp(MONDAY)));
    }

    @Test
    void onlyUnpaidMinutesAreCountedAsUnpaid() {
        Draft draft = call().withAt(NOON).withMinutes(25);
        assertEquals(0, entry(draft.withBilling(Billing.PAID)).unpaidMinutes());
        assertEquals(25, entry(draft.withBilling(Billing.UNPAID)).unpaidMinutes());
        assertEquals(25, entry(draft.withBilling(Billing.UNPAID)).spentMinutes());
    }

    private Interaction entry(Draft draft) {
        return Edits.entry(book.journal(), draft, new InteractionId(new UUID(2, 9)), ZoneId.of("Asia/Almaty"), NOON);
    }

    private @Nullable OffHours at(LocalDateTime moment) {
        return OffHours.of(book.journal(), book.journal().client(client), moment);
    }

    private Draft call() {
        return Draft.EMPTY.withClient(client).withChannel(Channel.CALL).withDirection(Direction.IN);
    }

    private Proposals of(Draft draft) {
        return Proposals.of(book.journal(), draft, NOON);
    }

    private Set<Signal> proposed(Draft draft) {
        return of(draft).signals();
    }

    private void ownHours(WorkingHours hours) {
        Client c = book.journal().client(client);
        book.put(
                Edit.Kind.EDIT_CLIENT,
                new Client(
                        c.id(),
                        c.name(),
                        c.aliases(),
                        "",
                        "",
                        "",
                        null,
                        null,
                        null,
                        null,
                        c.since(),
                        c.observedFrom(),
                        null,
                        hours,
                        ""),
                MONDAY);
    }
}
