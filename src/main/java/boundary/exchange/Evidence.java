package boundary.exchange;

import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Version;
import boundary.journal.Words;
import boundary.report.Leaving;
import boundary.report.Selection;
import boundary.text.Messages;
import boundary.text.paper.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that an evidence bundle is made of.
///
/// @param selection what goes out of the journal, and what stays out
/// @param words the words of a version of an entry by its sequence number
/// @param chain the chain of the same journal
/// @param history the selection as a document to read, which goes in as PDF; nothing leaves that out
/// @param messages the language of what people read; the instructions stand there in English too
/// @param made the day on which the bundle is made
/// @param program name and version of this program
public record Evidence(
        Journal journal,
        Selection selection,
        LongFunction<Words> words,
        EvidenceChain chain,
        @Nullable Paper history,
        Messages messages,
        LocalDate made,
        String program) {

    /// What goes to others holds nothing that was deleted: only the consultant's own whole copy does.
    public Evidence {
        if (selection.clients().isEmpty()) {
            selection = selection.withClients(
                    journal.clients().stream().map(Client::id).collect(Collectors.toSet()));
        }
    }

    /// {@return what goes out by the selection}
    Leaving leaving() {
        return new Leaving(journal, selection);
    }

    /// {@return the versions of an entry that go out, oldest first; the last one is how it stands}
    List<Version<Interaction>> versions(Interaction entry) {
        return journal.versions(entry.id()).stream()
                .filter(version -> isTheirs(version.value()))
                .toList();
    }

    private boolean isTheirs(@Nullable Interaction value) {
        return value == null || selection.clients().contains(value.client());
    }
}
