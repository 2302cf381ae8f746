package boundary.capture;

import boundary.capture.WordMatches.Match;
import boundary.journal.Fold;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the clients that a line may name.
final class ClientSearch {
    private static final int CROWD = 200;
    private static final int FURTHER_WORD = 8;
    private static final int LEADING = 8;
    private static final int ADDRESSED = 5;
    private static final int EXPECTED = 4;
    private static final int TOPIC = -15;

    private final Lexicon lexicon;
    private final ClientIndex index;
    private final Tokens tokens;
    private final BitSet taken;
    private final List<Map<Integer, Match>> matches;

    ClientSearch(Lexicon lexicon, ClientIndex index, Tokens tokens) {
        this.lexicon = lexicon;
        this.index = index;
        this.tokens = tokens;
        this.taken = new BitSet();
        this.matches = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            matches.add(tokens.at(i).isSign() ? Map.of() : matchesAt(i));
        }
    }

    private ClientSearch(ClientSearch whole, BitSet taken) {
        this.lexicon = whole.lexicon;
        this.index = whole.index;
        this.tokens = whole.tokens;
        this.taken = taken;
        this.matches = new ArrayList<>(whole.matches);
        taken.stream().forEach(i -> matches.set(i, Map.of()));
    }

    /// {@return the search among the other tokens}
    ///
    /// @param used the tokens that are something else
    ClientSearch without(BitSet used) {
        return new ClientSearch(this, used);
    }

    private Map<Integer, Match> matchesAt(int i) {
        Token token = tokens.at(i);
        String typed = tokens.typed(i);
        int apostrophe = 0;
        while (apostrophe < typed.length() && !Fold.isApostrophe(typed.charAt(apostrophe))) {
            apostrophe++;
        }
        boolean strict = token.isNumber()
                || lexicon.is(WordClass.STOP, token)
                || lexicon.words().contains(token.folded());
        Map<Integer, Match> found = WordMatches.of(typed, strict, index);
        return found.isEmpty() && apostrophe < typed.length()
                ? WordMatches.of(typed.substring(0, apostrophe), strict, index)
                : found;
    }

    /// {@return everything in the line that may name a client}
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            addMentions(i, mentions);
            mentions.addAll(split(i));
        }
        return mentions;
    }

    /// A word that hundreds of names share tells none of them, unless it is a whole name.
    private void addMentions(int token, List<Mention> mentions) {
        int seen = 0;
        for (Map.Entry<Integer, Match> match : matches.get(token).entrySet()) {
            if (seen++ < CROWD || match.getValue().whole()) {
                Mention placed = placed(mention(token, match.getKey(), match.getValue()));
                if (placed != null) {
                    mentions.add(placed);
                }
            }
        }
    }

    /// A name of one word that was typed as two: north wind.
    private List<Mention> split(int i) {
        if (!tokens.at(i).isWord() || !tokens.at(i + 1).isWord() || taken.get(i) || taken.get(i + 1)) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        String both = Skeleton.of(tokens.typed(i) + tokens.typed(i + 1));
        for (ClientIndex.Place place : index.places(both)) {
            Mention mention = new Mention(index.name(place.name()).client(), i, i + 2, WordMatches.EXACT, false, false);
            Mention placed = placed(mention);
            if (placed != null) {
                found.add(placed);
            }
        }
        return found;
    }

    private Mention mention(int from, int name, Match first) {
        int words = index.name(name).words().size();
        Set<Integer> used = new HashSet<>(Set.of(first.position()));
        int to = from + 1;
        int best = first.quality();
        int worst = first.quality();
        boolean generic = first.generic();
        for (int next = skipped(to); next < tokens.size(); next = skipped(to)) {
            Match match = matches.get(next).get(name);
            if (first.whole() || match == null || match.whole() || !used.add(match.position())) {
                break;
            }
            best = Math.max(best, match.quality());
            worst = Math.min(worst, match.quality());
            generic &= match.generic();
            to = next + 1;
        }
        boolean whole = first.whole() || used.size() == words;
        boolean exact = whole && index.name(name).kind().equals(kindAround(from, to));
        int score = (whole ? worst + 20 : best) + FURTHER_WORD * (used.size() - 1) + (exact ? ClientChoice.CLOSE : 0);
        boolean unsure = used.size() == 1 && (best < WordMatches.PREFIX || best < WordMatches.PREFIX + 6);
        boolean weak = !(whole && worst >= WordMatches.ENDING) && (generic || unsure);
        return new Mention(
                index.name(name).client(), from, withEnding(to), score, weak, whole && worst >= WordMatches.ENDING);
    }

    /// What may stand between the words of one name.
    private int skipped(int index) {
        int i = index;
        while (i < index + 3
                && (tokens.at(i).isSign("\u00AB\u00BB\"\u201C\u201D\u201E&-.+") || isLegal(i))
                && !taken.get(i)) {
            i++;
        }
        return i;
    }

    /// A case ending after a hyphen belongs to the name: Lumen-ге; so do quotes and the kind of the company.
    private int withEnding(int to) {
        int i = to;
        boolean ending = tokens.at(i).isMinus()
                && tokens.touches(i)
                && tokens.touches(i + 1)
                && tokens.at(i + 1).isWord()
                && tokens.at(i + 1).folded().length() <= 4;
        i = ending ? i + 2 : i;
        while (!taken.get(i) && (isLegal(i) || tokens.at(i).isSign("\u00BB\u201D\"") && tokens.touches(i))) {
            i++;
        }
        return i;
    }

    /// {@return the kind of company that stands before and after the words of a name: of two clients that differ by
    /// nothing else it tells which is meant}
    private List<String> kindAround(int from, int to) {
        int begin = from;
        while (begin > 0 && !taken.get(begin - 1) && (isLegal(begin - 1) || isQuote(begin - 1))) {
            begin--;
        }
        int end = to;
        while (end < tokens.size() && !taken.get(end) && (isLegal(end) || isQuote(end))) {
            end++;
        }
        return IntStream.range(begin, end)
                .filter(this::isLegal)
                .mapToObj(i -> Skeleton.of(tokens.typed(i)))
                .toList();
    }

    private boolean isQuote(int index) {
        return tokens.at(index).isSign("\u00AB\u00BB\"\u201C\u201D\u201E");
    }

    private boolean isLegal(int index) {
        return lexicon.is(WordClass.LEGAL, tokens.at(index));
    }

    /// {@return the mention with what its place in the line says, or nothing where it is too weak for that place}
    private @Nullable Mention placed(Mention mention) {
        int begin = mention.from();
        while (begin > 0
                && !taken.get(begin - 1)
                && (isLegal(begin - 1) || tokens.at(begin - 1).isSign("\u00AB\u201E\u201C\"@#"))) {
            begin--;
        }
        boolean addressed = lexicon.is(WordClass.WITH, tokens.at(begin - 1)) && !taken.get(begin - 1);
        boolean topic = lexicon.is(WordClass.ABOUT, tokens.at(begin - 1));
        int lead = addressed ? begin - 1 : begin;
        boolean expected =
                lead == 0 || taken.get(lead - 1) || tokens.at(lead - 1).isSign();
        if (mention.weak() && !expected && !addressed) {
            return null;
        }
        if (topic) {
            return mention.weak() ? null : mention.placed(begin, TOPIC);
        }
        int bonus = lead == 0 ? LEADING : addressed ? ADDRESSED : expected ? EXPECTED : 0;
        return mention.placed(addressed && expected ? lead : begin, bonus);
    }
}
