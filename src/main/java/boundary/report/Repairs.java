package boundary.report;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Version;
import boundary.scoring.Period;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which repairs are to be asked about: 14 days after, and again 42 days after, until it is answered, for four weeks at
/// most.
final class Repairs {
    private static final List<Integer> ASKED_AFTER = List.of(42, 14);
    private static final int ASKED_FOR = 28;

    private Repairs() {}

    /// {@return the repairs of a client that are to be asked about on the day of the scores, oldest first}
    static List<WorthAMinute> asked(Journal journal, Scores scores, Client client) {
        var all = new ArrayList<WorthAMinute>();
        Set<LocalDate> days = new HashSet<>();
        for (ActionTaken repair : journal.actions(client.id())) {
            if (repair.action() == Action.REPAIR) {
                days.add(repair.day());
                if (isOpen(journal, repair, scores.day())) {
                    all.add(question(journal, scores, client, repair, true));
                }
            }
        }
        for (Interaction entry : journal.interactions(client.id())) {
            if (entry.actions().contains(Action.REPAIR)
                    && stage(entry.day(), scores.day()) > 0
                    && days.add(entry.day())) {
                var repair = new ActionTaken(
                        new ItemId(entry.id().value()), client.id(), entry.day(), Action.REPAIR, "", null);
                all.add(question(journal, scores, client, repair, false));
            }
        }
        return all;
    }

    private static WorthAMinute question(
            Journal journal, Scores scores, Client client, ActionTaken repair, boolean isNoted) {
        LocalDate next = repair.day().plusDays(1);
        int entries = new Period(next, scores.day())
                .of(journal.interactions(client.id()))
                .size();
        return new WorthAMinute.Repaired(
                client.id(), client.name(), repair, isNoted, entries, scores.effect(client.id(), repair.day()));
    }

    /// An answer that was given before the question arose does not answer it.
    private static boolean isOpen(Journal journal, ActionTaken repair, LocalDate today) {
        int stage = stage(repair.day(), today);
        Version<? extends Item> last = journal.versions((Item) repair).getLast();
        return stage > 0
                && (repair.helped() == null
                        || last.knownFrom().isBefore(repair.day().plusDays(stage)));
    }

    /// {@return after how many days it is asked now: 14 or 42, or 0 where it is not}
    private static int stage(LocalDate repaired, LocalDate today) {
        long days = today.toEpochDay() - repaired.toEpochDay();
        int latest = ASKED_AFTER.getFirst() + ASKED_FOR;
        return days > latest
                ? 0
                : ASKED_AFTER.stream().filter(each -> days >= each).findFirst().orElse(0);
    }
}
