package boundary.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import boundary.journal.Boundary;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.ExtraEdits;
import boundary.journal.Income;
import boundary.journal.ItemId;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Practice;
import boundary.journal.Signal;
import boundary.letter.FieldValues;
import boundary.letter.MergeField;
import boundary.scoring.Diary;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What stands in the fields of a letter: what the journal says, and nothing else.
class LetterWordingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    private final Diary diary = new Diary();
    private final ClientId client = diary.client("Northwind", TODAY.minusDays(100));
    private int ids;

    @Test
    void whatNobodySaidHasNoValue() {
        FieldValues values = values(Language.EN);
        for (MergeField field : List.of(
                MergeField.ME,
                MergeField.WORK,
                MergeField.LAST_CONTACT,
                MergeField.LAST_DAY,
                MergeField.FROM_DAY,
                MergeField.RATE,
                MergeField.NEW_RATE,
                MergeField.AMOUNT,
                MergeField.BOUNDARY,
                MergeField.HELP)) {
            assertNull(values.of(field), field.name());
        }
        assertEquals("Northwind", values.of(MergeField.CONTACT));
    }

    @Test
    void theNameIsThatOfThePractice() {
        diary.item(Practice.UNKNOWN.withName("Дана $1 {CLIENT}"), TODAY);
        assertEquals("Дана $1 {CLIENT}", values(Language.EN).of(MergeField.ME));
    }

    @Test
    void theAmountIsWhatTheClientStillOwes() {
        ItemId bill = owe(Obligation.Party.CLIENT, new Money(42_000, EUR), null);
        owe(Obligation.Party.CLIENT, new Money(10_050, EUR), null);
        owe(Obligation.Party.CLIENT, new Money(7_000, EUR), TODAY);
        owe(Obligation.Party.ME, new Money(99_900, EUR), null);
        assertEquals("€\u00A0520.50", values(Language.EN).of(MergeField.AMOUNT));
        pay(bill, 30_000, EUR);
        pay(bill, 1_000, USD);
        assertEquals("€\u00A0220.50", values(Language.EN).of(MergeField.AMOUNT));
        pay(bill, 20_000, EUR);
        owe(Obligation.Party.CLIENT, new Money(5_000, USD), null);
        assertEquals("100,50\u00A0€, 50\u00A0$", values(Language.RU).of(MergeField.AMOUNT));
    }

    @Test
    void whatIsPaidInFullIsNoAmount() {
        pay(owe(Obligation.Party.CLIENT, new Money(42_000, EUR), null), 42_000, EUR);
        assertNull(values(Language.EN).of(MergeField.AMOUNT));
    }

    @Test
    void theBoundaryIsTheNewestOfTheDay() {
        bound("no calls after six", TODAY.minusDays(9));
        bound("one round of changes", TODAY.minusDays(2));
        bound("still to come", TODAY.plusDays(1));
        assertEquals("one round of changes", values(Language.KK).of(MergeField.BOUNDARY));
    }

    @Test
    void theLastDayIsThatOfAPlanThatStands() {
        Disengagement plan = Disengagement.begun(client, TODAY).withLastDay(LocalDate.of(2026, 12, 11));
        diary.item(plan, TODAY);
        assertEquals("11 December 2026", values(Language.EN).of(MergeField.LAST_DAY));
        assertEquals("11 декабря 2026", values(Language.RU).of(MergeField.LAST_DAY));
    }

    @Test
    void aPlanThatWasLeftHasNoLastDayAndClosedWorkHasItsOwn() {
        LocalDate planned = LocalDate.of(2026, 12, 11);
        diary.item(Disengagement.begun(client, TODAY).withLastDay(planned).withLeft(TODAY), TODAY);
        assertNull(values(Language.EN).of(MergeField.LAST_DAY));
        Client closed = Client.named(new ClientId(new UUID(5, 1)), "Contoso", TODAY.minusDays(50))
                .withUntil(TODAY);
        diary.client(closed);
        assertEquals(
                "22 November 2026",
                new LetterWording(Messages.in(Language.EN))
                        .values(diary.journal(), closed, TODAY)
                        .of(MergeField.LAST_DAY));
    }

    private FieldValues values(Language language) {
        var journal = diary.journal();
        return new LetterWording(Messages.in(language))
                .values(journal, Objects.requireNonNull(journal.client(client)), TODAY);
    }

    private ItemId owe(Obligation.Party by, Money amount, @Nullable LocalDate done) {
        var id = new ItemId(new UUID(6, ++ids));
        diary.item(
                new Obligation(
                        id,
                        client,
                        ExtraEdits.INVOICE,
                        by,
                        TODAY.minusDays(20),
                        TODAY.minusDays(5),
                        done,
                        false,
                        "",
                        amount,
                        "Invoice"),
                TODAY.minusDays(20));
        return id;
    }

    private void pay(ItemId bill, long minor, Currency currency) {
        diary.item(
                new Income(new ItemId(new UUID(6, ++ids)), client, TODAY, new Money(minor, currency), "", bill), TODAY);
    }

    private void bound(String rule, LocalDate set) {
        diary.item(new Boundary(new ItemId(new UUID(6, ++ids)), client, set, Set.of(Signal.OFF_HOURS), rule), set);
    }
}
