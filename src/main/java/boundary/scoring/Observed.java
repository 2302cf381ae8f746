package boundary.scoring;

import boundary.journal.Client;
import boundary.journal.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The days on which the diary covers a client, as known at the end of a day: from the first one observed, without the
/// days on which the work was closed. Days are counted from 1970-01-01.
///
/// @param gaps the days on which the work was closed, in order, without overlap, none before `from` or after `today`
record Observed(long from, long today, List<Gap> gaps) {

    /// Days in a row.
    ///
    /// @param until the day after the last
    record Gap(long from, long until) {}

    /// {@return what was known of a client on a day}
    ///
    /// @param client what stood then
    /// @param spans all that was ever known of the client: a closing that was known until the work was taken up
    /// again leaves a gap
    static Observed of(Client client, List<Span<Client>> spans, LocalDate day) {
        long from = client.observedFrom().toEpochDay();
        long today = day.toEpochDay();
        if (spans.size() == 1 && client.until() == null) {
            return new Observed(from, today, List.of());
        }
        var closed = new ArrayList<Gap>();
        for (Span<Client> span : spans) {
            LocalDate until = span.value().until();
            if (until != null && !span.from().isAfter(day)) {
                long end = span.holds(day) ? today + 1 : span.until().toEpochDay();
                long first = Math.max(from, until.toEpochDay());
                if (first < Math.min(end, today + 1)) {
                    closed.add(new Gap(first, Math.min(end, today + 1)));
                }
            }
        }
        return new Observed(from, today, closed.size() < 2 ? List.copyOf(closed) : merged(closed));
    }

    private static List<Gap> merged(List<Gap> gaps) {
        var merged = new ArrayList<Gap>();
        gaps.sort(Comparator.comparingLong(Gap::from));
        for (Gap gap : gaps) {
            Gap last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && gap.from() <= last.until()) {
                merged.set(merged.size() - 1, new Gap(last.from(), Math.max(last.until(), gap.until())));
            } else {
                merged.add(gap);
            }
        }
        return List.copyOf(merged);
    }

    /// {@return whether the day itself is one of them}
    boolean isOpen() {
        return from <= today && (gaps.isEmpty() || gaps.getLast().until() <= today);
    }

    /// {@return how many weeks these days are}
    double weeks() {
        long days = Math.max(0, today - from + 1);
        for (Gap gap : gaps) {
            days -= gap.until() - gap.from();
        }
        return days / 7.0;
    }
}
