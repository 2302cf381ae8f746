package boundary.capture;

import boundary.journal.Draft;
import boundary.journal.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom a line names.
///
/// @param known the client; nothing where none is sure
/// @param unknown the name of somebody who is not a client yet
/// @param part where the name stands
record Naming(
        @Nullable Known known,
        @Nullable String unknown,
        @Nullable Part part,
        List<Doubt> doubts) {
    private static final int LONGEST_NAME = 6;

    static Naming of(List<Mention> mentions, List<Finding> findings, Tokens tokens, ClientIndex index) {
        ClientChoice choice = ClientChoice.of(mentions);
        Mention mention = choice.mention();
        if (mention != null) {
            Known known = index.clients().get(mention.client());
            Part part = Capture.part(mention.from(), mention.to(), Part.Kind.CLIENT, tokens);
            return new Naming(known, null, part, List.of());
        }
        if (!choice.rivals().isEmpty()) {
            List<Known> several = choice.rivals().stream()
                    .map(m -> index.clients().get(m.client()))
                    .toList();
            return new Naming(null, null, null, List.of(new Doubt.SeveralClients(several)));
        }
        return unknown(findings, tokens);
    }

    private static Naming unknown(List<Finding> findings, Tokens tokens) {
        int to = findings.isEmpty() ? tokens.size() : findings.getFirst().from();
        int from = 0;
        while (to > from && tokens.at(to - 1).isSign() && !tokens.at(to - 1).isSign(".)\"\u00BB\u201D")) {
            to--;
        }
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.at(i).isWord() ? 1 : 0;
        }
        if (words == 0 || words > LONGEST_NAME) {
            return new Naming(null, null, null, List.of(new Doubt.NoClient()));
        }
        Part part = Capture.part(from, to, Part.Kind.CLIENT, tokens);
        String name = part.of(tokens.line());
        return name.length() > Text.NAME_LIMIT
                ? new Naming(null, null, null, List.of(new Doubt.NoClient()))
                : new Naming(null, name, part, List.of(new Doubt.UnknownClient(name)));
    }

    /// {@return the draft with the client}
    Draft in(Draft draft) {
        if (known != null) {
            return draft.withClient(known.id());
        }
        return unknown == null ? draft : draft.withNewClient(unknown);
    }
}
