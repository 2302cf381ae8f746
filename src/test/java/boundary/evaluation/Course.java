package boundary.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The weeks of one client, in order.
///
/// @param situational whether the client's trouble has a cause that passes
public record Course(String client, boolean situational, List<Week> weeks) {
    private static final int GAP = 3;
    private static final int SHORTEST = 3;
    private static final int TOO_LATE = 4;
    private static final int BEFORE = 2;
    private static final int AFTER = 6;

    /// {@return the true episodes that somebody could have found: of three weeks and more, gaps of up to three
    /// weeks merged, not begun in the last four weeks}
    List<Episode> episodes() {
        var found = new ArrayList<Episode>();
        int i = 0;
        while (i < weeks.size()) {
            if (!weeks.get(i).draining()) {
                i++;
                continue;
            }
            Episode episode = beginningAt(i);
            if (episode.weeks() >= SHORTEST && weeks.size() - i > TOO_LATE) {
                found.add(episode);
            }
            i = episode.last() + 1;
        }
        return found;
    }

    private Episode beginningAt(int first) {
        int last = first;
        for (int i = first; i < weeks.size() && i - last <= GAP + 1; i++) {
            if (weeks.get(i).draining()) {
                last = i;
            }
        }
        return new Episode(first, last);
    }

    /// {@return how many days after an episode's beginning it was raised; nothing where it never was}
    OptionalInt days(Episode episode) {
        return IntStream.rangeClosed(episode.first(), episode.last())
                .filter(this::isRaised)
                .map(i -> (i - episode.first()) * 7 + 3)
                .findFirst();
    }

    /// {@return the places of the weeks that are far enough from every draining week for an alarm to be a false
    /// one}
    private IntStream clear() {
        return IntStream.range(0, weeks.size())
                .filter(i -> IntStream.rangeClosed(i - AFTER, i + BEFORE)
                        .noneMatch(near -> near >= 0
                                && near < weeks.size()
                                && weeks.get(near).draining()));
    }

    int clearWeeks() {
        return (int) clear().count();
    }

    /// {@return how often it was raised in a clear week}
    int falseAlarms() {
        return (int)
                clear().filter(i -> isRaised(i) && (i == 0 || !isRaised(i - 1))).count();
    }

    /// {@return how often it was raised or cleared}
    int moves() {
        return (int) IntStream.range(1, weeks.size())
                .filter(i -> isRaised(i) != isRaised(i - 1))
                .count();
    }

    private boolean isRaised(int week) {
        return weeks.get(week).said().raised();
    }
}
