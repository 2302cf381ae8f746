package boundary.ui.client;

import boundary.journal.Channel;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.report.ClientPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One entry in a list by days.
///
/// @param version the number of its last version, which also changes with its words alone
/// @param first whether it is the first one of its day in the list
record TimelineRow(Interaction entry, long version, boolean first) {

    /// What a list is narrowed to; nothing means everything.
    ///
    /// @param found the entries whose words were looked for
    record Filter(
            @Nullable Signal signal,
            @Nullable Channel channel,
            @Nullable Set<?> found) implements Predicate<Interaction> {
        static final Filter ALL = new Filter(null, null, null);

        @Override
        public boolean test(Interaction entry) {
            return (signal == null || entry.signals().contains(signal))
                    && (channel == null || entry.channel() == channel)
                    && (found == null || found.contains(entry.id()));
        }

        Filter withSignal(@Nullable Signal next) {
            return new Filter(next, channel, found);
        }

        Filter withChannel(@Nullable Channel next) {
            return new Filter(signal, next, found);
        }

        Filter withFound(@Nullable Set<?> next) {
            return new Filter(signal, channel, next);
        }
    }

    /// {@return the entries that pass a filter, newest day first}
    static List<TimelineRow> of(Journal journal, List<ClientPage.Day> timeline, Filter filter) {
        List<TimelineRow> rows = new ArrayList<>();
        for (ClientPage.Day day : timeline) {
            boolean first = true;
            for (Interaction entry : day.entries()) {
                if (filter.test(entry)) {
                    var versions = journal.versions(entry.id());
                    rows.add(new TimelineRow(
                            entry, versions.isEmpty() ? 0 : versions.getLast().sequence(), first));
                    first = false;
                }
            }
        }
        return rows;
    }
}
