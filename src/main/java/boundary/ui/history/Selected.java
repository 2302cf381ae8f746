package boundary.ui.history;

import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.report.Filter;
import boundary.report.FilterText;
import boundary.report.Found;
import boundary.ui.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the history shows: the entries that were found, in every form in which it shows them.
///
/// @param found on the days asked for
/// @param rows of the table, in its order
/// @param byDays the same, newest first
/// @param days what happened on each day, as the other conditions have it, whatever days were asked for
record Selected(
        Journal journal,
        LocalDate today,
        FilterText asked,
        Found found,
        List<HistoryRow> rows,
        List<HistoryRow> byDays,
        Map<LocalDate, Found.DayCount> days) {

    /// {@return what a filter finds, which takes time in proportion to the whole journal}
    ///
    /// @param having the entries that have the words asked for
    static Selected of(Shown shown, FilterText asked, @Nullable Set<InteractionId> having, HistoryRow.Order order) {
        Journal journal = shown.journal();
        Filter filter = asked.filter();
        Found anyDay = Found.of(journal, filter.withDays(null, null), having);
        Found found = anyDay.on(journal, filter);
        List<HistoryRow> byDays = HistoryRow.of(journal, found.entries());
        return new Selected(
                journal, shown.today(), asked, found, ordered(byDays, order), byDays, anyDay.days(filter.signals()));
    }

    private static List<HistoryRow> ordered(List<HistoryRow> rows, HistoryRow.Order order) {
        if (order.equals(HistoryRow.Order.NEWEST)) {
            return rows;
        }
        List<HistoryRow> ordered = new ArrayList<>(rows);
        ordered.sort(order.comparator());
        return ordered;
    }
}
