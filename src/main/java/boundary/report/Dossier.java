package boundary.report;

import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Extra;
import boundary.journal.Hardship;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.LetterSent;
import boundary.journal.Obligation;
import boundary.journal.Opinion;
import boundary.journal.Words;
import boundary.journal.WorkingHours;
import boundary.scoring.Assessment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that a selection of the journal holds, for a reader outside: the facts of each client, and beside them
/// only what was asked for. What stays out is in no part of it, and hidden names are hidden.
///
/// @param day the day on which it is looked at
/// @param zone the home zone of the consultant, in which moments of writing are read
/// @param author the consultant's own name; empty where unknown
/// @param hours the consultant's usual working hours
/// @param parts one a client, by name; only clients of whom something goes out
public record Dossier(
        Selection selection, LocalDate day, ZoneId zone, String author, WorkingHours hours, List<Part> parts) {

    /// What goes out of one client. What is of no day, or was not asked for, is empty.
    ///
    /// @param entries oldest first
    /// @param extras what became of unpaid time, in the order of the decisions
    /// @param letters oldest first
    /// @param checkIns answers to "how much does this client wear you out?", where feelings were asked for
    /// @param opinions what was thought of suggestions, where scores were asked for
    /// @param assessment the score of the day, where scores were asked for
    /// @param ending the plan of the ending, where remarks were asked for
    public record Part(
            Client client,
            @Nullable Agreement agreement,
            List<Boundaries.Line> boundaries,
            List<Entry> entries,
            List<ActionTaken> actions,
            List<Hardship> hardships,
            List<Extra> extras,
            List<Obligation> obligations,
            List<Income> income,
            List<LetterSent> letters,
            List<CheckIn> checkIns,
            List<Opinion> opinions,
            @Nullable Assessment assessment,
            @Nullable Disengagement ending) {

        /// {@return the entry with an identity; nothing where it does not go out}
        public @Nullable Entry entry(@Nullable InteractionId id) {
            return id == null
                    ? null
                    : entries.stream()
                            .filter(entry -> entry.interaction().id().equals(id))
                            .findFirst()
                            .orElse(null);
        }
    }

    /// One entry: what happened, and when that was written.
    ///
    /// @param number its number in the whole dossier, from 1; the same in every format
    /// @param recordedAt the true moment at which it was written down
    /// @param knownFrom the day of that moment, and for what was brought in from elsewhere the day that its source
    /// gives
    /// @param later what was written about it afterwards, oldest first
    public record Entry(
            int number,
            Interaction interaction,
            Words words,
            Instant recordedAt,
            LocalDate knownFrom,
            List<Later> later) {}

    /// A later version of an entry.
    ///
    /// @param before nothing where it had been deleted
    /// @param after nothing where it was deleted
    /// @param words whether its words were changed
    /// @param moved whether it had been another client's
    public record Later(
            Instant recordedAt,
            @Nullable Interaction before,
            @Nullable Interaction after,
            boolean words,
            boolean moved) {

        /// {@return whether nothing that goes out was changed}
        public boolean isElsewhere() {
            return !words && before != null && before.equals(after);
        }
    }

    public Dossier {
        parts = List.copyOf(parts);
    }

    /// {@return what a selection holds}
    ///
    /// @param words the words of a version of an entry, by its sequence number
    /// @param day up to which boundaries are counted, and of which the scores are
    public static Dossier of(Journal journal, LongFunction<Words> words, Selection selection, LocalDate day) {
        return new DossierParts(journal, words, selection, day).dossier();
    }

    /// {@return all entries, client by client}
    public Stream<Entry> entries() {
        return parts.stream().flatMap(part -> part.entries().stream());
    }

    /// {@return how many entries there are}
    public int size() {
        return parts.stream().mapToInt(part -> part.entries().size()).sum();
    }

    /// {@return the first moment at which any of it was written down; nothing where there is no entry}
    public @Nullable Instant firstRecorded() {
        return entries().map(Entry::recordedAt).min(Comparator.naturalOrder()).orElse(null);
    }

    /// {@return the last moment at which any of it was written down or changed}
    public @Nullable Instant lastRecorded() {
        return entries()
                .map(entry -> entry.later().isEmpty()
                        ? entry.recordedAt()
                        : entry.later().getLast().recordedAt())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// {@return the first day of it: the selection's, or that of the earliest entry}
    public @Nullable LocalDate from() {
        return selection.from() != null
                ? selection.from()
                : entries()
                        .map(e -> e.interaction().day())
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /// {@return the last day of it: the selection's, or that of the latest entry}
    public @Nullable LocalDate to() {
        return selection.to() != null
                ? selection.to()
                : entries()
                        .map(e -> e.interaction().day())
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /// {@return what stays out, in its own order}
    public Set<With> leftOut() {
        Set<With> out = EnumSet.allOf(With.class);
        out.removeAll(selection.with());
        return out;
    }

    /// {@return the part of a client; nothing where nothing of them goes out}
    public @Nullable Part part(ClientId client) {
        return parts.stream()
                .filter(part -> part.client().id().equals(client))
                .findFirst()
                .orElse(null);
    }
}
