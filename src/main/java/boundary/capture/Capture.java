package boundary.capture;

import boundary.journal.Draft;
import boundary.journal.Text;
import boundary.journal.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// The grammar of the one-line entry: a client anywhere in the line, and in any order what kind of contact it was,
/// when, how long, paid or not, how it felt, and what it was a sign of. The rest is the note, as it was typed.
///
/// Pure and quick enough to be asked on every key. Never throws, whatever the line holds.
public final class Capture {
    private static final Spelling SPELLING = new Spelling(Lexicon.ALL.words());
    private static final Findings FINDINGS = new Findings(Lexicon.ALL);

    private Capture() {}

    /// {@return what a line says}
    ///
    /// The client is only named where no other fits about as well; see [Doubt]. A line longer than a note can be is
    /// not read: the draft is empty then, and the doubt says so.
    ///
    /// @param text the line as it was typed
    public static Parsed<Draft> parse(String text, Context context) {
        if (text.length() > Text.BODY_LIMIT) {
            Part whole = new Part(0, text.length(), Part.Kind.NOTE);
            return new Parsed<>(
                    Draft.EMPTY, List.of(whole), List.of(new Doubt.TooLong(text.length(), Text.BODY_LIMIT)));
        }
        Tokens tokens = Tokens.of(text).mended(word -> isName(word, context) ? null : SPELLING.meant(word));
        Reading reading = new Reading(context.now());
        ClientSearch search = new ClientSearch(Lexicon.ALL, context.index(), tokens);
        List<Mention> certain =
                search.mentions().stream().filter(Mention::whole).toList();
        List<Finding> findings = reading.understood(FINDINGS.in(tokens, context, certain));
        BitSet taken = new BitSet();
        findings.forEach(f -> taken.set(f.from(), f.to()));
        List<Mention> mentions = search.without(taken).mentions();
        Naming naming = Naming.of(mentions, findings, tokens, context.index());
        List<Part> parts = new ArrayList<>();
        findings.forEach(
                f -> parts.add(part(f.from(), f.to(), f.senses().getFirst().kind(), tokens)));
        if (naming.part() != null) {
            parts.add(naming.part());
        }
        parts.sort(Comparator.comparingInt(Part::start));
        parts.addAll(Notes.between(parts, text));
        parts.sort(Comparator.comparingInt(Part::start));
        Draft draft = naming.in(reading.draft()).withWords(Words.noting(Notes.joined(parts, text)));
        return new Parsed<>(draft, parts, naming.doubts());
    }

    private static boolean isName(String word, Context context) {
        String skeleton = Skeleton.of(word);
        return !context.index().places(skeleton).isEmpty()
                || !skeleton.isEmpty()
                        && !context.index().beginningWith(skeleton).isEmpty();
    }

    static Part part(int from, int to, Part.Kind kind, Tokens tokens) {
        return new Part(tokens.at(from).start(), tokens.at(to - 1).end(), kind);
    }
}
