package boundary.ui.capture;

import boundary.capture.Capture;
import boundary.capture.Context;
import boundary.capture.Doubt;
import boundary.capture.Known;
import boundary.capture.Parsed;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Draft;
import boundary.journal.Journal;
import boundary.journal.Proposals;
import boundary.journal.Signal;
import boundary.journal.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the line says as it stands: the grammar's answer, what was changed by hand, and what the program proposes.
///
/// @param doubt what has to be settled before the entry can be logged; nothing where it can
record Reading(
        String line,
        Draft draft,
        Proposals proposals,
        @Nullable Doubt doubt) {

    /// {@return the reading of a line}
    static Reading of(String line, Context context, Overrides overrides, Journal journal) {
        Parsed<Draft> parsed = Capture.parse(line, context);
        ClientId settled = overrides.over(parsed.value()).client();
        if (settled != null && parsed.value().client() == null) {
            parsed = Capture.parse(line, only(settled, context));
        }
        Draft draft = overrides.over(settled == null ? parsed.value() : withName(parsed.value()));
        Doubt doubt = open(parsed, draft);
        if (doubt instanceof Doubt.UnknownClient unknown) {
            draft = draft.withNewClient(unknown.name());
            doubt = null;
        }
        return new Reading(line, draft, Proposals.of(journal, draft, context.now()), doubt);
    }

    /// {@return whether Enter would log it}
    boolean isReady() {
        return doubt == null && (draft.client() != null || draft.newClient() != null);
    }

    /// {@return whether nothing was typed}
    boolean isBlank() {
        return line.isBlank();
    }

    /// {@return the client, where it is one of the journal}
    @Nullable
    Client client(Journal journal) {
        ClientId id = draft.client();
        return id == null ? null : journal.client(id);
    }

    /// {@return whether a signal would be stored, because the line names it or because it is proposed}
    boolean shows(Signal signal) {
        return draft.signals().contains(signal) || proposals.signals().contains(signal);
    }

    /// Where the client was settled by hand, the words that left it open are its name, and not a part of the note.
    private static Context only(ClientId client, Context context) {
        List<Known> one = context.clients().stream()
                .filter(known -> known.id().equals(client))
                .toList();
        return new Context(context.now(), one, context.language());
    }

    /// Words that were taken for the name of a new client belong to the note, where the client was settled by hand.
    private static Draft withName(Draft parsed) {
        String name = parsed.newClient();
        return name == null
                ? parsed
                : parsed.withWords(Words.noting((name + " " + parsed.words().note()).strip()));
    }

    private static @Nullable Doubt open(Parsed<Draft> parsed, Draft draft) {
        for (Doubt doubt : parsed.doubts()) {
            boolean settled =
                    !(doubt instanceof Doubt.TooLong) && (draft.client() != null || draft.newClient() != null);
            if (!settled) {
                return doubt;
            }
        }
        return null;
    }
}
