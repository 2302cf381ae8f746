package boundary.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import boundary.journal.Absence;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Draft;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.FreeDays;
import boundary.journal.Interaction;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.OffHours;
import boundary.journal.Policy;
import boundary.journal.QuietDay;
import boundary.journal.Stamp;
import boundary.journal.Words;
import boundary.journal.WorkingHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final Stamp stamp = new Stamp(Instant.EPOCH, DAY, UUID::randomUUID);
    private final Wording english = Messages.in(Language.EN).wording();
    private final Wording russian = Messages.in(Language.RU).wording();
    private final Wording kazakh = Messages.in(Language.KK).wording();

    @Test
    void offHoursSayWhy() {
        var late = new OffHours.Late(LocalTime.of(22, 40), LocalTime.of(18, 0));
        assertEquals("22:40, your day ends at 18:00", english.offHours(late));
        assertEquals("22:40, жұмыс күніңіздің соңы — 18:00", kazakh.offHours(late));
        var early = new OffHours.Early(LocalTime.of(7, 5), LocalTime.of(9, 0));
        assertEquals("07:05, ваш день начинается в 09:00", russian.offHours(early));
        assertEquals("Sunday is not a working day", english.offHours(new OffHours.FreeWeekday(DayOfWeek.SUNDAY)));
        assertEquals("воскресенье у вас выходной", russian.offHours(new OffHours.FreeWeekday(DayOfWeek.SUNDAY)));
        assertEquals(
                "22 November is a free day of yours",
                english.offHours(new OffHours.Holiday(new FreeDays(DAY, DAY, ""))));
        assertEquals(
                "«Наурыз» — сіздің бос күніңіз",
                kazakh.offHours(new OffHours.Holiday(new FreeDays(DAY, DAY, "Наурыз"))));
        var away = new Absence(new ItemId(UUID.randomUUID()), DAY.minusDays(3), DAY, "");
        assertEquals("you are away until 22 November", english.offHours(new OffHours.Away(away)));
    }

    @Test
    void hoursOfTheSameKindAreTakenTogether() {
        assertEquals("Mon–Fri 9–18", english.hours(WorkingHours.USUAL));
        Map<DayOfWeek, WorkingHours.Hours> days = new HashMap<>(WorkingHours.USUAL.days());
        days.put(DayOfWeek.FRIDAY, new WorkingHours.Hours(LocalTime.of(9, 30), LocalTime.of(16, 0)));
        days.remove(DayOfWeek.TUESDAY);
        assertEquals("Пн 9–18, Ср–Чт 9–18, Пт 09:30–16", russian.hours(new WorkingHours(days)));
        assertEquals("жұмыс күні жоқ", kazakh.hours(new WorkingHours(Map.of())));
    }

    @Test
    void anEditIsNamedAfterItsClient() {
        Draft draft = Draft.EMPTY.withNewClient("Айжан Сапарова").withChannel(Channel.MESSAGE);
        Edit log = Edits.log(Journal.empty(), draft, DAY.atTime(12, 0).atZone(ZoneOffset.UTC), stamp);
        Journal journal = Journal.empty().with(log);
        assertEquals("Log Айжан Сапарова, message", english.edit(log, Journal.empty()), "the client is in the edit");
        assertEquals("Айжан Сапарова, сообщение", russian.edit(log, journal));
        Interaction entry = journal.interactions().getFirst();
        assertEquals("Жою: Айжан Сапарова, хабарлама", kazakh.edit(Edits.delete(entry, Words.NONE, stamp), journal));
    }

    @Test
    void anEditWithoutClientIsNamedAfterItsKind() {
        Edit policy = Edits.put(Journal.empty(), Edit.Kind.CHANGE_POLICY, Policy.DEFAULT, stamp);
        assertEquals("Change the settings", english.edit(policy, Journal.empty()));
        Edit quiet = Edits.put(Journal.empty(), Edit.Kind.MARK_QUIET, new QuietDay(DAY), stamp);
        assertEquals("Нечего отметить: 22 ноября", russian.edit(quiet, Journal.empty()));
        Client client = Client.named(new ClientId(UUID.randomUUID()), "Atlas", DAY);
        Edit imported = Edits.put(Journal.empty(), Edit.Kind.IMPORT, client, stamp);
        assertEquals("Import, 0 entries", english.edit(imported, Journal.empty()));
    }

    @Test
    void everyConstantHasAWord() {
        for (Language language : Language.values()) {
            Wording wording = Messages.in(language).wording();
            List.of(boundary.journal.Signal.values()).forEach(wording::signal);
            List.of(boundary.journal.Signal.values()).forEach(wording::signalRow);
            List.of(boundary.journal.Action.values()).forEach(wording::action);
            List.of(boundary.journal.Energy.values()).forEach(wording::energy);
            List.of(boundary.journal.Severity.values()).forEach(wording::severity);
            List.of(boundary.journal.Billing.values()).forEach(wording::billing);
            List.of(boundary.journal.Tolerance.values()).forEach(wording::tolerance);
            List.of(boundary.journal.Obligation.Party.values()).forEach(wording::party);
            List.of(boundary.scoring.Band.values()).forEach(wording::band);
            List.of(boundary.journal.Suggestion.values()).forEach(wording::suggestion);
            List.of(boundary.scoring.Code.values()).forEach(wording::reason);
            for (Channel channel : Channel.values()) {
                List.of(Direction.values()).forEach(d -> wording.contact(channel, d));
            }
            List.of(Edit.Kind.values()).forEach(k -> Messages.in(language).text("edit." + k, "one", "two"));
        }
    }

    @Test
    void aMissingMessageIsAMistakeOfTheProgram() {
        Messages messages = Messages.in(Language.EN);
        assertThrows(IllegalArgumentException.class, () -> messages.text("no.such.key"));
        assertThrows(IllegalArgumentException.class, () -> messages.text("capture.quoted"));
        assertEquals("“it's {1} 'quoted'”", messages.text("capture.quoted", "it's {1} 'quoted'"));
    }

    @Test
    void languagesAreKnownByTheirTags() {
        assertEquals(Language.KK, Language.of("kk-KZ"));
        assertEquals(Language.RU, Language.of("RU_ru"));
        assertEquals(Language.EN, Language.of("en"));
        assertNull(Language.of("eng"));
        assertNull(Language.of(""));
    }
}
