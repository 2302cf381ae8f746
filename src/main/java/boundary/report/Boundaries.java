package boundary.report;

import boundary.journal.ActionTaken;
import boundary.journal.Answer;
import boundary.journal.Boundary;
import boundary.journal.Client;
import boundary.journal.Direction;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.OffHours;
import boundary.journal.Signal;
import boundary.scoring.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The boundaries of one client, each with what happened before and after it was told: the fairest argument for ending
/// the work, and the fairest for keeping it.
///
/// @param lines one a boundary, oldest first
public record Boundaries(List<Line> lines) {
    /// How many days before the telling are looked at.
    public static final int DAYS_BEFORE = 56;

    private static final double DAYS_A_WEEK = 7;
    private static final double EARLY_WEEKS = 2;

    /// One boundary.
    ///
    /// @param told when it was told, oldest first; empty where it was not: then nothing counts against the client
    /// @param before the breaches of the eight weeks before it was first told, or before the day where it was not
    /// told; fewer weeks where the diary does not reach so far
    /// @param since the breaches since it was first told; nothing where it was not. The day of the telling is in
    /// neither
    /// @param own where the consultant broke it since: by agreeing to it for free, or by coming to the client
    /// outside the working hours
    public record Line(
            Boundary boundary,
            List<ActionTaken> told,
            Breaches before,
            @Nullable Breaches since,
            List<Interaction> own) {

        /// {@return what can be said of it}
        public Verdict verdict() {
            if (since == null) {
                return Verdict.NOT_TOLD;
            }
            if (since.entries().isEmpty()) {
                return since.weeks() < EARLY_WEEKS ? Verdict.TOO_EARLY : Verdict.NONE_SINCE;
            }
            if (since.weeks() < EARLY_WEEKS) {
                return Verdict.TOO_EARLY;
            }
            return since.perWeek() < before.perWeek() ? Verdict.FEWER : Verdict.NO_FEWER;
        }
    }

    /// The entries that broke a boundary.
    ///
    /// @param entries latest first
    /// @param weeks the time in which they did, 0 where there was none
    public record Breaches(List<Interaction> entries, double weeks) {

        /// {@return how many a week; 0 where there was no time}
        public double perWeek() {
            return weeks == 0 ? 0 : entries.size() / weeks;
        }
    }

    /// What can be said of a boundary.
    public enum Verdict {
        NOT_TOLD,
        /// It was told less than two weeks ago.
        TOO_EARLY,
        NONE_SINCE,
        FEWER,
        NO_FEWER
    }

    public Boundaries {
        lines = List.copyOf(lines);
    }

    /// {@return the boundaries of a client as they stand on a day}
    public static Boundaries of(Journal journal, Client client, LocalDate day) {
        return new Boundaries(journal.boundaries(client.id()).stream()
                .filter(boundary -> !boundary.set().isAfter(day))
                .map(boundary -> line(journal, client, boundary, day))
                .toList());
    }

    private static Line line(Journal journal, Client client, Boundary boundary, LocalDate day) {
        List<ActionTaken> told = journal.actions(client.id()).stream()
                .filter(taken ->
                        boundary.id().equals(taken.about()) && !taken.day().isAfter(day))
                .sorted(Comparator.comparing(ActionTaken::day))
                .toList();
        LocalDate first = told.isEmpty() ? day.plusDays(1) : told.getFirst().day();
        return new Line(
                boundary,
                told,
                breaches(journal, client, boundary, before(client, first)),
                told.isEmpty() ? null : breaches(journal, client, boundary, new Period(first.plusDays(1), day)),
                told.isEmpty() ? List.of() : own(journal, client, boundary, new Period(first, day)));
    }

    private static Period before(Client client, LocalDate first) {
        LocalDate from = first.minusDays(DAYS_BEFORE);
        return new Period(client.observedFrom().isAfter(from) ? client.observedFrom() : from, first.minusDays(1));
    }

    private static Breaches breaches(Journal journal, Client client, Boundary boundary, Period period) {
        long days = Math.max(0, period.to().toEpochDay() - period.from().toEpochDay() + 1);
        return new Breaches(
                in(journal, client, period).stream()
                        .filter(boundary::isBrokenBy)
                        .toList()
                        .reversed(),
                days / DAYS_A_WEEK);
    }

    private static List<Interaction> own(Journal journal, Client client, Boundary boundary, Period period) {
        return in(journal, client, period).stream()
                .filter(entry -> isOwn(journal, client, boundary, entry))
                .toList()
                .reversed();
    }

    private static boolean isOwn(Journal journal, Client client, Boundary boundary, Interaction entry) {
        boolean gaveIn = boundary.isBrokenBy(entry) && entry.answer() == Answer.AGREED_FREE;
        boolean cameLate = boundary.breaches().contains(Signal.OFF_HOURS)
                && entry.direction() == Direction.OUT
                && OffHours.of(journal, client, entry.local()) != null;
        return gaveIn || cameLate;
    }

    private static List<Interaction> in(Journal journal, Client client, Period period) {
        return period.to().isBefore(period.from()) ? List.of() : period.of(journal.interactions(client.id()));
    }
}
