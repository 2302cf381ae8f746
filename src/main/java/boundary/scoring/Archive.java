package boundary.scoring;

import boundary.journal.Absence;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Journal;
import boundary.journal.Policy;
import boundary.journal.QuietDay;
import boundary.journal.Span;
import boundary.journal.Workdays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that was ever recorded, as the model reads it: what was known of each client, of the policy and of the
/// calendar, and on which days. Immutable.
final class Archive {
    private final Map<ClientId, Dossier> dossiers;
    private final List<Span<Policy>> policies;
    private final List<Span<Absence>> absences;
    private final List<Span<QuietDay>> quietDays;

    private Archive(Journal journal, @Nullable Archive earlier) {
        var found = new HashMap<ClientId, Dossier>();
        for (ClientId id : journal.everyClient()) {
            found.put(id, Dossier.of(journal, id, earlier == null ? null : earlier.dossiers.get(id)));
        }
        dossiers = found;
        policies = journal.policySpans();
        absences = journal.absenceSpans();
        quietDays = journal.quietDaySpans();
    }

    /// @param earlier the archive of an earlier state, from which everything is shared that did not change
    static Archive of(Journal journal, @Nullable Archive earlier) {
        return new Archive(journal, earlier);
    }

    @Nullable
    Dossier dossier(ClientId client) {
        return dossiers.get(client);
    }

    Collection<Dossier> dossiers() {
        return dossiers.values();
    }

    /// {@return the policy as known at the end of a day}
    Policy policy(LocalDate day) {
        for (Span<Policy> span : policies) {
            if (span.holds(day)) {
                return span.value();
            }
        }
        return Policy.DEFAULT;
    }

    /// {@return the days on which the consultant works, as known at the end of a day}
    Workdays workdays(LocalDate day) {
        return new Workdays(
                policy(day),
                absences.stream().filter(s -> s.holds(day)).map(Span::value).toList());
    }

    /// {@return the days up to a day that were marked "nothing to report" by then, counted from 1970-01-01}
    List<Long> quietDays(LocalDate day) {
        return quietDays.stream()
                .filter(s -> s.holds(day) && !s.value().day().isAfter(day))
                .map(s -> s.value().day().toEpochDay())
                .toList();
    }

    /// {@return the first day on which a client was known and observed, or nothing where none ever was}
    @Nullable
    LocalDate firstDay() {
        LocalDate first = null;
        for (Dossier dossier : dossiers.values()) {
            for (Span<Client> span : dossier.client()) {
                LocalDate from = span.value().observedFrom();
                LocalDate day = from.isBefore(span.from()) ? span.from() : from;
                first = first == null || day.isBefore(first) ? day : first;
            }
        }
        return first;
    }
}
