package boundary.report;

import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.Opinion;
import boundary.journal.Signal;
import boundary.journal.Version;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Scores;
import java.util.List;

/// Whose draining work is to be pointed out: all of it, but where the consultant sees it differently until a day, and
/// no retaliation was noted since. It changes no number.
public final class Alarm {
    private Alarm() {}

    /// {@return the assessments that are to be pointed out, by score}
    ///
    /// @param scores of the same journal
    public static List<Assessment> of(Journal journal, Scores scores) {
        return scores.all().stream()
                .filter(assessment -> assessment.band() == Band.DRAINING)
                .filter(assessment -> !isQuiet(journal, assessment))
                .toList();
    }

    /// {@return whether an opinion of the consultant keeps a client quiet on the day of an assessment}
    public static boolean isQuiet(Journal journal, Assessment assessment) {
        ClientId client = assessment.client();
        return journal.opinions(client).stream()
                .filter(opinion -> !opinion.agreed() && opinion.quiets(assessment.day()))
                .anyMatch(opinion -> !broken(journal, opinion));
    }

    /// A retaliation that was noted after the opinion breaks through, whatever day it is of.
    private static boolean broken(Journal journal, Opinion opinion) {
        long said = journal.versions((Item) opinion).getLast().sequence();
        return journal.interactions(opinion.client()).stream()
                .filter(Alarm::retaliates)
                .anyMatch(entry -> noted(journal, entry.id()) > said);
    }

    /// {@return the number of the version since which an entry has been a retaliation without interruption}
    private static long noted(Journal journal, InteractionId id) {
        long since = 0;
        for (Version<Interaction> version : journal.versions(id).reversed()) {
            Interaction entry = version.value();
            if (entry == null || !retaliates(entry)) {
                break;
            }
            since = version.sequence();
        }
        return since;
    }

    private static boolean retaliates(Interaction entry) {
        return entry.signals().contains(Signal.RETALIATION) && !entry.excused().contains(Signal.RETALIATION);
    }
}
