package boundary.report;

import boundary.journal.Argument;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.journal.Stamp;
import boundary.journal.Words;
import boundary.scoring.Assessment;
import boundary.scoring.Scores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be said in the client's favour about one burden of an entry, and what the model would make of each. Nothing
/// is changed by asking.
///
/// @param choices the facts that fit, in their order
public record ArguedEntry(Interaction entry, Signal kind, Assessment now, List<Choice> choices) {

    /// One fact, and how its client would stand with it.
    public record Choice(Argument argument, Assessment then) {}

    /// {@return what can be said about a burden of an entry}
    ///
    /// @param scores of the same journal
    public static ArguedEntry of(Journal journal, Scores scores, Interaction entry, Signal kind) {
        var choices = new ArrayList<Choice>();
        for (Argument argument : Argument.values()) {
            Client other = argument == Argument.WRONG_CLIENT ? anyOther(journal, entry.client()) : null;
            if (argument.fits(entry, kind) && (argument != Argument.WRONG_CLIENT || other != null)) {
                ClientId to = other == null ? null : other.id();
                choices.add(new Choice(argument, then(journal, scores, entry, argument, kind, to)));
            }
        }
        return new ArguedEntry(entry, kind, scores.of(entry.client()), List.copyOf(choices));
    }

    /// {@return how the client of an entry would stand with a fact}
    ///
    /// @param other whose entry it is, for `WRONG_CLIENT`; else nothing
    /// @throws IllegalArgumentException if that can't be said of the entry
    public static Assessment then(
            Journal journal,
            Scores scores,
            Interaction entry,
            Argument argument,
            Signal kind,
            @Nullable ClientId other) {
        Stamp stamp = new Stamp(Instant.EPOCH, scores.day(), () -> new UUID(0, 0));
        Edit edit = Edits.argue(journal, entry, Words.NONE, argument, kind, other, stamp);
        return scores.after(journal.with(edit)).of(entry.client());
    }

    private static @Nullable Client anyOther(Journal journal, ClientId client) {
        return journal.clients().stream()
                .filter(c -> !c.id().equals(client))
                .findFirst()
                .orElse(null);
    }
}
