package boundary.capture;

import boundary.capture.Lexicon.Entry;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Recognises the phrases of the word tables: the longest, and of equally long ones that of the person's language.
/// A denied one says nothing.
final class PhraseRecogniser implements Recogniser {
    private static final List<Sense> NOTHING = List.of(new Sense.Nothing());

    private final Lexicon lexicon;

    PhraseRecogniser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Finding at(int index, Tokens tokens, Context context) {
        Token token = tokens.at(index);
        Finding code = code(index, tokens);
        if (token.isSign() || code != null) {
            return code;
        }
        Entry best = null;
        int bestEnd = index;
        for (Entry entry : lexicon.beginning(token)) {
            int end = entry.phrase().match(tokens, index);
            boolean preferred = end == bestEnd && Objects.equals(entry.language(), context.language());
            if (end > index && (end > bestEnd || preferred)) {
                best = entry;
                bestEnd = end;
            }
        }
        return best == null ? null : unlessDenied(index, bestEnd, best.senses(), tokens);
    }

    private static @Nullable Finding code(int index, Tokens tokens) {
        String typed = tokens.at(index).isWord() ? tokens.typed(index) : "";
        int end = index + 1;
        if (tokens.at(end).folded().equals("_")) {
            typed = typed + "_" + tokens.typed(end + 1);
            end += 2;
        }
        return Codes.isSpelled(typed) ? new Finding(index, end, Senses.named(typed), 4) : null;
    }

    private Finding unlessDenied(int from, int to, List<Sense> senses, Tokens tokens) {
        if (lexicon.is(WordClass.NOT_AFTER, tokens.at(to))) {
            return new Finding(from, to + 1, NOTHING, 0);
        }
        int before = from - 1;
        for (int i = 0; i < 2 && lexicon.is(WordClass.VERY, tokens.at(before)); i++) {
            before--;
        }
        if (lexicon.is(WordClass.NOT, tokens.at(before))) {
            return new Finding(before, to, NOTHING, 0);
        }
        return new Finding(from, to, senses, 1);
    }
}
