package boundary.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Answer;
import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Hardship;
import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Obligation;
import boundary.journal.Repair;
import boundary.journal.Repeat;
import boundary.journal.Signal;
import boundary.journal.Words;
import boundary.scoring.Diary;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is worth a minute, on Monday 23 November 2026, and on other days where the day is what is asked about.
class MinutesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Diary diary = new Diary();
    private final ClientId client = diary.client("Northwind", TODAY.minusWeeks(30));

    private List<WorthAMinute> worth(LocalDate day) {
        Journal journal = diary.journal();
        return DayPage.of(journal, Scores.of(journal, day), day).worth();
    }

    private <W extends WorthAMinute> List<W> worth(LocalDate day, Class<W> kind) {
        return worth(day).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private boolean isAsked(LocalDate day) {
        return !worth(day, WorthAMinute.Repaired.class).isEmpty();
    }

    private ActionTaken apology(LocalDate day, Boolean helped) {
        return new ActionTaken(
                new ItemId(diary.id()), client, day, Action.REPAIR, "", helped, null, null, Repair.APOLOGY);
    }

    @Test
    void aRepairIsAskedAboutAfterTwoWeeksAndAgainAfterSix() {
        LocalDate day = TODAY.minusDays(60);
        ActionTaken repair = apology(day, null);
        diary.item(repair, day);
        assertFalse(isAsked(day.plusDays(13)));
        assertTrue(isAsked(day.plusDays(14)));
        ActionTaken answered = repair.withHelped(true);
        diary.change(repair, answered, day.plusDays(15));
        assertFalse(isAsked(day.plusDays(41)), "it was answered");
        assertTrue(isAsked(day.plusDays(42)), "whether it lasts is another question");
        diary.change(answered, answered.withHelped(false), day.plusDays(43));
        assertFalse(isAsked(day.plusDays(44)));
    }

    @Test
    void aRepairThatNobodyAnsweredIsNotAskedAboutForEver() {
        diary.item(apology(TODAY.minusDays(70), null), TODAY.minusDays(70));
        assertTrue(isAsked(TODAY));
        assertFalse(isAsked(TODAY.plusDays(1)));
    }

    @Test
    void aRepairThatWasLoggedWithAnEntryIsAskedAboutOnceADay() {
        LocalDate day = TODAY.minusDays(20);
        Interaction plain = diary.entry(client, day, Set.of(), Set.of(), null, null, false);
        Interaction entry = new Interaction(
                plain.id(),
                plain.client(),
                plain.at(),
                plain.zone(),
                plain.offset(),
                plain.channel(),
                plain.direction(),
                5,
                0,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(Action.REPAIR),
                false);
        diary.add(entry, day);
        diary.entry(client, day.plusDays(3), Signal.COMPLAINT);
        List<WorthAMinute.Repaired> asked = worth(TODAY, WorthAMinute.Repaired.class);
        assertEquals(1, asked.size());
        assertFalse(asked.getFirst().isNoted());
        assertEquals(1, asked.getFirst().entries());
        diary.item(apology(day, true), TODAY.minusDays(1));
        assertFalse(isAsked(TODAY), "answered beside the entry");
    }

    @Test
    void aHardTimeIsLookedAtAgainWhileItGoesOn() {
        var time =
                new Hardship(new ItemId(diary.id()), client, TODAY.minusDays(40), null, TODAY.minusDays(2), true, "");
        diary.item(time, TODAY.minusDays(40));
        assertTrue(worth(TODAY.minusDays(3), WorthAMinute.LookAgain.class).isEmpty());
        assertEquals(1, worth(TODAY, WorthAMinute.LookAgain.class).size());
        var over = new Hardship(time.id(), client, time.from(), TODAY.minusDays(1), time.lookAgain(), true, "");
        diary.change(time, over, TODAY);
        assertTrue(worth(TODAY, WorthAMinute.LookAgain.class).isEmpty());
    }

    @Test
    void aPlanNamesItsNextStepWhereItRestsOrTheLastDayIsNear() {
        Disengagement begun = Disengagement.begun(client, TODAY.minusDays(8));
        diary.item(begun, TODAY.minusDays(8));
        assertTrue(worth(TODAY.minusDays(2), WorthAMinute.NextStep.class).isEmpty(), "it was begun six days before");
        assertEquals(
                EndingPlan.Name.COPY,
                worth(TODAY, WorthAMinute.NextStep.class).getFirst().step());
        Disengagement near = begun.withCopyKept(TODAY).withLastDay(TODAY.plusDays(10));
        diary.change(begun, near, TODAY);
        assertEquals(
                EndingPlan.Name.MONEY,
                worth(TODAY, WorthAMinute.NextStep.class).getFirst().step());
        diary.change(near, near.withLeft(TODAY), TODAY);
        assertTrue(worth(TODAY, WorthAMinute.NextStep.class).isEmpty());
    }

    @Test
    void afterThirtyDaysItIsTimeToLookBackUntilThatWasDone() {
        LocalDate closed = TODAY.minusDays(30);
        Client standing = diary.journal().client(client);
        diary.item(Disengagement.begun(client, closed.minusDays(20)), closed.minusDays(20));
        diary.change(standing, standing.withUntil(closed), closed);
        assertTrue(worth(TODAY.minusDays(1), WorthAMinute.LookBack.class).isEmpty());
        assertEquals(30, worth(TODAY, WorthAMinute.LookBack.class).getFirst().days());
        assertEquals(
                90,
                worth(TODAY.plusDays(60), WorthAMinute.LookBack.class)
                        .getFirst()
                        .days());
    }

    @Test
    void requestsWithoutAnAnswerAreCountedAClientFromTheSecondWorkingDayOn() {
        Interaction asked = diary.entry(client, TODAY.minusDays(4), Signal.UNPAID_EXTRA);
        diary.entry(client, TODAY.minusDays(3), Signal.URGENT);
        diary.entry(client, TODAY.minusDays(5), Signal.COMPLAINT);
        diary.entry(client, TODAY.minusDays(20), Signal.UNPAID_EXTRA);
        List<WorthAMinute.Unanswered> open = worth(TODAY, WorthAMinute.Unanswered.class);
        assertEquals(1, open.size());
        assertEquals(1, open.getFirst().requests(), "Friday's has a working day to be answered: Monday");
        assertEquals(asked.id(), open.getFirst().entry());
        assertEquals(
                2,
                worth(TODAY.plusDays(1), WorthAMinute.Unanswered.class)
                        .getFirst()
                        .requests());
        diary.changes()
                .add(new Change.OfInteraction(
                        asked, asked.withAnswer(Answer.DECLINED, null), Words.NONE, Words.NONE, Diary.known(TODAY)));
        assertTrue(worth(TODAY, WorthAMinute.Unanswered.class).isEmpty());
    }

    @Test
    void aDutyThatRepeatsEndsWithTheWork() {
        var newsletter = new Obligation(
                new ItemId(diary.id()),
                client,
                "",
                Obligation.Party.ME,
                TODAY.minusDays(40),
                TODAY.plusDays(10),
                null,
                false,
                "",
                null,
                "Newsletter",
                Repeat.MONTHLY,
                null);
        diary.item(newsletter, TODAY.minusDays(40));
        assertEquals(1, worth(TODAY, WorthAMinute.Due.class).size());
        Disengagement plan = Disengagement.begun(client, TODAY).withLastDay(TODAY.plusDays(10));
        diary.item(plan, TODAY);
        assertTrue(worth(TODAY, WorthAMinute.Due.class).getFirst().ends(), "it is due on the last day itself");
        diary.change(plan, plan.withLastDay(TODAY.plusDays(9)), TODAY);
        assertTrue(worth(TODAY, WorthAMinute.Due.class).isEmpty());
    }

    @Test
    void overdueDutiesOfBothSidesComeFirstAndThoseOfAClosedClientStay() {
        diary.owe(client, Obligation.Party.ME, TODAY.minusDays(40), TODAY.plusDays(3));
        diary.owe(client, Obligation.Party.CLIENT, TODAY.minusDays(40), TODAY.minusDays(3));
        diary.item(apology(TODAY.minusDays(15), null), TODAY.minusDays(15));
        assertEquals(
                List.of("Due", "Repaired", "Due"),
                worth(TODAY).stream().map(w -> w.getClass().getSimpleName()).toList());
        Client standing = diary.journal().client(client);
        Item closed = standing.withUntil(TODAY.minusDays(1));
        Obligation mine = diary.journal().obligations(client).stream()
                .filter(duty -> duty.owedBy() == Obligation.Party.ME)
                .findFirst()
                .orElseThrow();
        diary.change(mine, mine.withDone(TODAY.minusDays(2)), TODAY.minusDays(2));
        diary.change(standing, closed, TODAY.minusDays(1));
        assertEquals(
                List.of(Obligation.Party.CLIENT),
                worth(TODAY, WorthAMinute.Due.class).stream()
                        .map(due -> due.obligation().owedBy())
                        .toList());
    }
}
