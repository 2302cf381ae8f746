package boundary.journal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// A named, atomic set of changes: the unit of saving and of undo, and one action of the user.
///
/// @param kind what the user did, for the name of the undo
/// @param changes in the order in which they apply, at least one
public record Edit(Kind kind, List<Change> changes) {

    /// What the user did.
    public enum Kind {
        LOG,
        EDIT_ENTRY,
        DELETE_ENTRY,
        ADD_CLIENT,
        EDIT_CLIENT,
        CLOSE_CLIENT,
        REOPEN_CLIENT,
        DELETE_CLIENT,
        CHANGE_POLICY,
        /// What was changed of the model.
        SCORECARD,
        /// A fact about an entry, against what the model makes of it.
        ARGUE,
        NOTE_ACTION,
        NOTE_HARDSHIP,
        NOTE_ABSENCE,
        CHECK_IN,
        MARK_QUIET,
        NOTE_OBLIGATION,
        NOTE_INCOME,
        NOTE_OPINION,
        NOTE_AGREEMENT,
        NOTE_BOUNDARY,
        /// What was answered to a request, and how the client took it.
        ANSWER,
        DECIDE_EXTRA,
        BILL_EXTRAS,
        PLAN_ENDING,
        SEND_LETTER,
        REVIEW_ENDING,
        EDIT_TEMPLATE,
        EDIT_RESOURCE,
        CHANGE_PRACTICE,
        EDIT_FILTER,
        SAMPLE,
        IMPORT;

        /// {@return whether taking such an edit back takes its versions back too, as if they had never been}
        public boolean isRetroactive() {
            return this == IMPORT || this == SAMPLE;
        }
    }

    public Edit {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("an edit changes something");
        }
    }

    /// {@return the first day from which a change of it counts as recorded}
    public LocalDate earliest() {
        return changes.stream()
                .map(c -> c.known().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// {@return the edit that takes this one back, in the opposite order. It counts from the stamp's day, but the
    /// inverse of an import counts from the days of the import itself}
    public Edit inverse(Stamp stamp) {
        List<Change> back = changes.reversed().stream()
                .map(c -> c.inverse(new Known(
                        stamp.recordedAt(), kind.isRetroactive() ? c.known().from() : stamp.today())))
                .toList();
        return new Edit(kind, back);
    }
}
