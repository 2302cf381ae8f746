package boundary.report;

import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.Opinion;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Version;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Whose draining work is to be pointed out: all of it, but where the consultant sees it differently, or does not want
/// to follow a suggestion now. That holds until a day, or until so many more burdens were noted, whichever comes first;
/// a severe event that was noted since breaks through. It changes no number.
public final class Alarm {
    private Alarm() {}

    /// What keeps a client quiet.
    ///
    /// @param opinion that says so
    /// @param breachesLeft after how many further entries with a burden it ends; nothing where only the day ends it
    public record Quiet(Opinion opinion, @Nullable Integer breachesLeft) {}

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
        return quiet(journal, assessment.client(), assessment.day()) != null;
    }

    /// {@return what keeps a client quiet on a day, or nothing where nothing does}. The opinion that was noted last
    /// holds: one that agrees, and puts nothing off, ends the quiet of those before it.
    public static @Nullable Quiet quiet(Journal journal, ClientId client, LocalDate day) {
        Opinion last = null;
        long said = 0;
        for (Opinion opinion : journal.opinions(client)) {
            long noted = journal.versions((Item) opinion).getLast().sequence();
            if (noted > said && !opinion.day().isAfter(day)) {
                last = opinion;
                said = noted;
            }
        }
        if (last == null || !putsOff(last, day) || noted(journal, client, said, Alarm::isSevere) > 0) {
            return null;
        }
        Integer most = last.quietBreaches();
        int left = most == null ? 1 : most - noted(journal, client, said, Alarm::isBurden);
        return left > 0 ? new Quiet(last, most == null ? null : left) : null;
    }

    private static boolean putsOff(Opinion opinion, LocalDate day) {
        LocalDate until = opinion.quietUntil();
        boolean ends = until != null || opinion.quietBreaches() != null;
        boolean wants = !opinion.agreed() || opinion.because() != null;
        return wants && ends && (until == null || !day.isAfter(until));
    }

    /// {@return how many entries of a client became such after a version was noted, whatever day they are of}
    private static int noted(Journal journal, ClientId client, long said, Predicate<Interaction> such) {
        return (int) journal.interactions(client).stream()
                .filter(such)
                .filter(entry -> since(journal, entry.id(), such) > said)
                .count();
    }

    /// {@return the number of the version since which an entry has been such without interruption}
    private static long since(Journal journal, InteractionId id, Predicate<Interaction> such) {
        long since = 0;
        for (Version<Interaction> version : journal.versions(id).reversed()) {
            Interaction entry = version.value();
            if (entry == null || !such.test(entry)) {
                break;
            }
            since = version.sequence();
        }
        return since;
    }

    private static boolean isBurden(Interaction entry) {
        return entry.signals().stream().anyMatch(signal -> signal.isBad() && counts(entry, signal));
    }

    /// A threat or revenge, whatever its severity, or a severe lack of respect.
    private static boolean isSevere(Interaction entry) {
        return counts(entry, Signal.RETALIATION)
                || counts(entry, Signal.DISRESPECT) && entry.severity() == Severity.SEVERE;
    }

    private static boolean counts(Interaction entry, Signal signal) {
        return entry.signals().contains(signal) && !entry.excused().contains(signal);
    }
}
