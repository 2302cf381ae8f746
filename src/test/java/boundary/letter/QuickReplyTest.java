package boundary.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Absence;
import boundary.journal.Agreement;
import boundary.journal.Answer;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Pricing;
import boundary.journal.Stamp;
import boundary.journal.WorkingHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Short replies: when the consultant works again, what was agreed, and words that nobody has to take back.
class QuickReplyTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Client CLIENT = Client.named(new ClientId(new UUID(0, 1)), "Northwind Studio", FRIDAY);

    private final Stamp stamp = new Stamp(Instant.EPOCH, FRIDAY, () -> new UUID(0, 9));

    private ReplyTerms terms(Client client, LocalDateTime now, Journal journal) {
        return ReplyTerms.of(journal, client, now.atZone(ZONE), money -> "€ " + money.minor() / 100);
    }

    private static String text(LetterLanguage language, QuickReply.Kind kind, ReplyTerms terms) {
        return QuickReply.of(language, terms).get(kind.ordinal()).text();
    }

    private static String hold(LetterLanguage language, ReplyTerms terms) {
        return text(language, QuickReply.Kind.HOLD, terms);
    }

    private static Client client(@Nullable Money rate, @Nullable ZoneId zone, @Nullable WorkingHours own) {
        return new Client(
                CLIENT.id(),
                CLIENT.name(),
                List.of(),
                "",
                "",
                "",
                null,
                zone,
                null,
                rate,
                FRIDAY,
                FRIDAY,
                null,
                own,
                "");
    }

    private static ReplyTerms terms(LocalDateTime from) {
        return new ReplyTerms(FRIDAY, from, false, null, null, "");
    }

    @Test
    void holdsOverTheWeekendAndSaysTheDay() {
        ReplyTerms terms = terms(CLIENT, FRIDAY.atTime(21, 40), Journal.empty());
        assertEquals(FRIDAY.plusDays(3).atTime(9, 0), terms.from());
        assertEquals("Thank you, noted. I’ll answer on Monday after nine.", hold(LetterLanguage.EN, terms));
        assertEquals("Спасибо, принято. Отвечу вам в понедельник после девяти.", hold(LetterLanguage.RU, terms));
        assertEquals(
                "Рақмет, назарға алдым. Дүйсенбіде сағат тоғыздан кейін жауап беремін.",
                hold(LetterLanguage.KK, terms));
    }

    @Test
    void holdsUntilTomorrowOrUntilTheHoursOfTheSameDayBegin() {
        ReplyTerms sunday = terms(CLIENT, FRIDAY.plusDays(2).atTime(12, 0), Journal.empty());
        assertTrue(
                hold(LetterLanguage.EN, sunday).contains("answer tomorrow after nine."),
                hold(LetterLanguage.EN, sunday));
        ReplyTerms early = terms(CLIENT, FRIDAY.atTime(7, 5), Journal.empty());
        assertEquals(FRIDAY.atTime(9, 0), early.from());
        assertTrue(hold(LetterLanguage.RU, early).contains("сегодня после девяти"));
        ReplyTerms within = terms(CLIENT, FRIDAY.minusDays(1).atTime(14, 0), Journal.empty());
        assertEquals(FRIDAY.atTime(9, 0), within.from(), "within the hours it is the next working day");
    }

    @Test
    void skipsAbsencesAndTakesTheHoursAgreedWithTheClient() {
        Journal away = Journal.empty()
                .with(Edits.put(
                        Journal.empty(),
                        Edit.Kind.NOTE_ABSENCE,
                        new Absence(new ItemId(new UUID(0, 5)), FRIDAY.plusDays(1), FRIDAY.plusDays(20), ""),
                        stamp));
        ReplyTerms late = terms(CLIENT, FRIDAY.atTime(19, 0), away);
        assertEquals(LocalDate.of(2026, 12, 11), late.from().toLocalDate());
        assertTrue(hold(LetterLanguage.EN, late).contains("on 11 December after nine"));
        assertTrue(hold(LetterLanguage.RU, late).contains("11 декабря после девяти"));
        assertTrue(hold(LetterLanguage.KK, late).contains("11 желтоқсанда сағат тоғыздан"));
        var own = new WorkingHours(
                Map.of(DayOfWeek.SATURDAY, new WorkingHours.Hours(LocalTime.of(10, 30), LocalTime.of(12, 0))));
        ReplyTerms saturday = terms(client(null, null, own), FRIDAY.atTime(19, 0), Journal.empty());
        assertEquals("Thank you, noted. I’ll answer tomorrow after 10:30.", hold(LetterLanguage.EN, saturday));
        assertEquals(
                "Рақмет, назарға алдым. Ертең сағат 10:30-дан кейін жауап беремін.", hold(LetterLanguage.KK, saturday));
    }

    @Test
    void theKazakhAblativeFollowsTheWordThatIsSpoken() {
        Map<LocalTime, String> spoken = Map.of(
                LocalTime.of(13, 0), "13:00-ден",
                LocalTime.of(9, 10), "9:10-нан",
                LocalTime.of(9, 15), "9:15-тен",
                LocalTime.of(9, 20), "9:20-дан",
                LocalTime.of(9, 40), "9:40-тан",
                LocalTime.of(9, 50), "9:50-ден",
                LocalTime.of(9, 46), "9:46-дан",
                LocalTime.of(9, 49), "9:49-дан",
                LocalTime.of(12, 0), "он екіден");
        spoken.forEach((time, words) -> assertTrue(
                hold(LetterLanguage.KK, terms(FRIDAY.plusDays(1).atTime(time))).contains(words), words));
    }

    @Test
    void saysWhoseTimeItIsWhereTheClockOfTheClientDiffers() {
        ReplyTerms far = terms(client(null, ZoneId.of("Europe/Riga"), null), FRIDAY.atTime(21, 0), Journal.empty());
        assertTrue(hold(LetterLanguage.EN, far).endsWith("after nine, my time."));
        ReplyTerms near = terms(client(null, ZONE, null), FRIDAY.atTime(21, 0), Journal.empty());
        assertFalse(hold(LetterLanguage.EN, near).contains("my time"));
    }

    @Test
    void namesThePriceThatWasAgreedAndInventsNone() {
        Money rate = new Money(8000, Currency.getInstance("EUR"));
        Journal agreed = agreed(3, "");
        ReplyTerms priced = terms(client(rate, null, null), FRIDAY.atTime(21, 0), agreed);
        assertEquals(
                "This goes beyond what we agreed (three rounds of changes); it would be € 80 an hour. Shall I go"
                        + " ahead?",
                text(LetterLanguage.EN, QuickReply.Kind.NOT_INCLUDED, priced));
        ReplyTerms unpriced = terms(CLIENT, FRIDAY.atTime(21, 0), agreed);
        for (LetterLanguage language : LetterLanguage.values()) {
            String text = text(language, QuickReply.Kind.NOT_INCLUDED, unpriced);
            assertTrue(text.chars().noneMatch(Character::isDigit) && !text.contains("€"), text);
            assertTrue(text.endsWith("?"), "the price is asked about: " + text);
        }
        ReplyTerms quoted = terms(CLIENT, FRIDAY.atTime(21, 0), agreed(null, "€ 40 a banner"));
        assertTrue(text(LetterLanguage.RU, QuickReply.Kind.NOT_INCLUDED, quoted).contains("«€ 40 a banner»"));
        ReplyTerms tooLong = terms(CLIENT, FRIDAY.atTime(21, 0), agreed(null, "x".repeat(161)));
        assertEquals("", tooLong.extra());
    }

    @Test
    void anOfferIsNoAnswerBeforeItIsAccepted() {
        assertEquals(Answer.NEXT_DAY, QuickReply.Kind.HOLD.answer());
        assertEquals(Answer.DECLINED, QuickReply.Kind.NO.answer());
        assertNull(QuickReply.Kind.NOT_INCLUDED.answer());
    }

    @Test
    void nothingInThemCallsForAdviceAndTheyFitAMessenger() {
        for (LetterLanguage language : LetterLanguage.values()) {
            for (ReplyTerms terms : everyTerms()) {
                for (QuickReply reply : QuickReply.of(language, terms)) {
                    assertEquals(
                            List.of(), LetterCheck.of(reply.text(), language).advice(), reply.text());
                    assertTrue(reply.text().length() <= 300, reply.text());
                    assertFalse(reply.text().contains("null") || reply.text().contains("  "), reply.text());
                }
            }
        }
    }

    private static List<ReplyTerms> everyTerms() {
        var all = new ArrayList<ReplyTerms>();
        for (LocalTime time : List.of(LocalTime.of(9, 0), LocalTime.of(14, 0), LocalTime.of(10, 30))) {
            for (int days = 0; days < 9; days++) {
                LocalDateTime from = FRIDAY.plusDays(days).atTime(time);
                for (Integer rounds : Arrays.asList(null, 1, 2, 5, 6, 11, 21, 22)) {
                    all.add(new ReplyTerms(FRIDAY, from, days % 2 == 0, rounds, "€ 80", ""));
                    all.add(new ReplyTerms(FRIDAY, from, false, rounds, null, days % 2 == 0 ? "" : "80 an hour"));
                }
            }
        }
        return all;
    }

    private Journal agreed(@Nullable Integer rounds, String extra) {
        var agreement = new Agreement(
                CLIENT.id(), FRIDAY, Set.of(), null, rounds, "", extra, false, null, Pricing.HOURLY, null, null, null);
        Journal with = Journal.empty().with(Edits.put(Journal.empty(), Edit.Kind.ADD_CLIENT, CLIENT, stamp));
        return with.with(Edits.put(with, Edit.Kind.NOTE_AGREEMENT, agreement, stamp));
    }
}
