package boundary.scoring;

import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.CheckIn;
import boundary.journal.CleanDay;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Hardship;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Obligation;
import boundary.journal.Span;
import boundary.journal.Workdays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// All that was ever known of one client, each thing with the days on which it was known. Immutable.
///
/// @param timeline the entries that stand, which tells whether the chronicle still holds
record Dossier(
        ClientId id,
        List<Interaction> timeline,
        Chronicle chronicle,
        List<Span<Client>> client,
        List<Span<ActionTaken>> actions,
        List<Span<Hardship>> hardships,
        List<Span<CheckIn>> checkIns,
        List<Span<Obligation>> obligations,
        List<Span<Agreement>> agreements,
        List<Span<Disengagement>> plans) {

    /// {@return what the journal has of a client}
    ///
    /// @param earlier what an earlier journal had; what did not change is shared with it, and where nothing did it
    /// is the answer itself
    static Dossier of(Journal journal, ClientId id, @Nullable Dossier earlier) {
        Dossier next = new Dossier(
                id,
                journal.interactions(id),
                chronicle(journal, id, earlier),
                journal.clientSpans(id),
                journal.actionSpans(id),
                journal.hardshipSpans(id),
                journal.checkInSpans(id),
                journal.obligationSpans(id),
                journal.agreementSpans(id),
                journal.disengagementSpans(id));
        return earlier != null && next.sameAs(earlier) ? earlier : next;
    }

    /// A timeline that did not change is the same object.
    @SuppressWarnings("ReferenceEquality") // comparing thousands of entries would cost more than reading them
    private static Chronicle chronicle(Journal journal, ClientId id, @Nullable Dossier earlier) {
        return earlier != null && earlier.timeline == journal.interactions(id)
                ? earlier.chronicle
                : Chronicle.of(journal.interactionSpans(id));
    }

    @SuppressWarnings("ReferenceEquality") // see chronicle
    private boolean sameAs(Dossier other) {
        return chronicle == other.chronicle
                && client.equals(other.client)
                && actions.equals(other.actions)
                && hardships.equals(other.hardships)
                && checkIns.equals(other.checkIns)
                && obligations.equals(other.obligations)
                && agreements.equals(other.agreements)
                && plans.equals(other.plans);
    }

    Dossier withChronicle(Chronicle next) {
        return new Dossier(id, timeline, next, client, actions, hardships, checkIns, obligations, agreements, plans);
    }

    /// {@return the client as known at the end of a day}
    @Nullable
    Client client(LocalDate day) {
        for (Span<Client> span : client) {
            if (span.holds(day)) {
                return span.value();
            }
        }
        return null;
    }

    /// {@return the days on which the diary covers the client, as known at the end of a day; nothing where it does
    /// not know the client yet, or covers later days only}
    @Nullable
    Observed observed(LocalDate day) {
        Client known = client(day);
        return known == null || known.observedFrom().isAfter(day) ? null : Observed.of(known, client, day);
    }

    /// {@return the check-ins of that day and before, as known then}
    List<CheckIn> checkIns(LocalDate day) {
        return known(checkIns, day, answer -> !answer.day().isAfter(day));
    }

    List<Hardship> hardships(LocalDate day) {
        return known(hardships, day, hardship -> true);
    }

    /// {@return the earliest clean day of an ending, as known at the end of a day}
    CleanDay cleanDay(Workdays workdays, LocalDate day) {
        return CleanDay.of(
                known(obligations, day, obligation -> true),
                only(known(agreements, day, agreement -> true)),
                only(known(plans, day, plan -> true)),
                workdays,
                day);
    }

    /// {@return what was done up to that day, as known then}
    List<ActionTaken> actions(LocalDate day) {
        return known(actions, day, action -> !action.day().isAfter(day));
    }

    private static <T> @Nullable T only(List<T> known) {
        return known.isEmpty() ? null : known.getFirst();
    }

    private static <T> List<T> known(List<Span<T>> spans, LocalDate day, Predicate<T> counts) {
        if (spans.isEmpty()) {
            return List.of();
        }
        var known = new ArrayList<T>(spans.size());
        for (Span<T> span : spans) {
            if (span.holds(day) && counts.test(span.value())) {
                known.add(span.value());
            }
        }
        return known;
    }
}
