package boundary.report;

import boundary.journal.Absence;
import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.QuietDay;
import boundary.scoring.Period;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the page of one day shows.
///
/// @param entries of that day, latest first
/// @param spentMinutes of these entries
/// @param unpaidMinutes of these entries
/// @param quiet whether the day is marked "nothing to report"
/// @param lastDays the last 14 days up to that day, oldest first
/// @param worth what is worth a minute, most pressing first
public record DayPage(
        LocalDate day,
        List<Entry> entries,
        long spentMinutes,
        long unpaidMinutes,
        boolean quiet,
        List<DayState> lastDays,
        List<WorthAMinute> worth) {

    private static final int STRIP_DAYS = 14;

    /// An entry beside its client.
    public record Entry(Client client, Interaction interaction) {}

    /// What is known of a day.
    ///
    /// @param entries how many it has
    public record DayState(LocalDate day, State state, int entries) {}

    /// Something was logged; it is known that there was nothing; or nothing is known.
    public enum State {
        LOGGED,
        CLEAR,
        UNKNOWN
    }

    /// {@return the page of a day}
    ///
    /// @param scores of the same journal, on that day or, for an earlier day, on today
    public static DayPage of(Journal journal, Scores scores, LocalDate day) {
        List<Entry> entries = entries(journal, day);
        return new DayPage(
                day,
                entries,
                entries.stream().mapToLong(e -> e.interaction().spentMinutes()).sum(),
                entries.stream().mapToLong(e -> e.interaction().unpaidMinutes()).sum(),
                journal.quietDays().contains(new QuietDay(day)),
                states(journal, Period.lastDays(day, STRIP_DAYS)),
                Minutes.of(journal, scores));
    }

    private static List<Entry> entries(Journal journal, LocalDate day) {
        var period = new Period(day, day);
        return journal.clients().stream()
                .flatMap(c -> period.of(journal.interactions(c.id())).stream().map(e -> new Entry(c, e)))
                .sorted(Comparator.comparing(Entry::interaction, Interaction.BY_MOMENT)
                        .reversed())
                .toList();
    }

    /// {@return what is known of each day of a period, oldest first}
    static List<DayState> states(Journal journal, Period period) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        journal.clients().stream()
                .map(c -> period.of(journal.interactions(c.id())))
                .flatMap(Collection::stream)
                .forEach(e -> counts.merge(e.day(), 1, Integer::sum));
        return period.from()
                .datesUntil(period.to().plusDays(1))
                .map(day -> state(journal, day, counts.getOrDefault(day, 0)))
                .toList();
    }

    /// A day of an absence is known to be clear as well as a marked one.
    private static DayState state(Journal journal, LocalDate day, int entries) {
        if (entries > 0) {
            return new DayState(day, State.LOGGED, entries);
        }
        boolean clear = journal.quietDays().contains(new QuietDay(day))
                || journal.absences().stream().anyMatch((Absence a) -> a.contains(day));
        return new DayState(day, clear ? State.CLEAR : State.UNKNOWN, 0);
    }
}
