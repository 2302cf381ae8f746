package boundary.report;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.scoring.Period;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which repairs are to be asked about on the page of a day: as `HelpQuestion` says, but ten weeks at most, so that
/// what nobody wants to answer goes out of sight there.
final class Repairs {
    private static final int ASKED_FOR = HelpQuestion.AGAIN + 28;

    private Repairs() {}

    /// {@return the repairs of a client that are to be asked about on the day of the scores, noted ones first}
    static List<WorthAMinute> asked(Journal journal, Scores scores, Client client) {
        var all = new ArrayList<WorthAMinute>();
        Set<LocalDate> days = new HashSet<>();
        for (ActionTaken repair : journal.actions(client.id())) {
            if (repair.action() == Action.REPAIR) {
                days.add(repair.day());
                ask(all, journal, scores, client, repair, repair);
            }
        }
        for (Interaction entry : journal.interactions(client.id())) {
            if (entry.actions().contains(Action.REPAIR) && days.add(entry.day())) {
                var repair = new ActionTaken(
                        new ItemId(entry.id().value()), client.id(), entry.day(), Action.REPAIR, "", null);
                ask(all, journal, scores, client, repair, null);
            }
        }
        return all;
    }

    private static void ask(
            List<WorthAMinute> all,
            Journal journal,
            Scores scores,
            Client client,
            ActionTaken repair,
            @Nullable ActionTaken noted) {
        LocalDate day = repair.day();
        if (scores.day().toEpochDay() - day.toEpochDay() > ASKED_FOR) {
            return;
        }
        HelpQuestion question = HelpQuestion.of(journal, scores, client.id(), day, Action.REPAIR, noted);
        if (question != null) {
            var since = new Period(day.plusDays(1), scores.day());
            int entries = since.of(journal.interactions(client.id())).size();
            all.add(new WorthAMinute.Repaired(
                    client.id(), client.name(), repair, noted != null, entries, question.effect()));
        }
    }
}
