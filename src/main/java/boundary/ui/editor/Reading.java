package boundary.ui.editor;

import boundary.letter.Advice;
import boundary.letter.Cut;
import boundary.letter.FieldValues;
import boundary.letter.LetterCheck;
import boundary.letter.Merged;
import boundary.letter.Part;
import boundary.text.LetterWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.IndexRange;

/// The look at a letter: which parts it has, and which words might be said better.
final class Reading {
    private Reading() {}

    /// What was seen.
    record Looked(Set<Part> parts, List<Phrase> advice) {}

    /// {@return what the letter shows with the values in their places}
    ///
    /// @param left phrases about which no advice is wanted
    static Looked of(LetterState state, LetterWording wording, Set<String> left) {
        FieldValues values = state.values();
        Merged text = state.letter().written(values, wording::mark);
        String tokens = state.letter()
                .written(FieldValues.NONE, field -> String.valueOf(PieceOps.TOKEN))
                .text();
        LetterCheck check = LetterCheck.of(text.text(), state.language());
        var phrases = new ArrayList<Phrase>();
        int done = 0;
        for (Advice advice : check.advice()) {
            if (advice.kind() == Advice.Kind.UNFILLED) {
                continue; // the fields say that
            }
            int from = text.inPieces(advice.from(), false);
            int to = Math.max(from + 1, text.inPieces(advice.to(), true));
            Cut cut = Cut.of(tokens, from, to);
            IndexRange place = shown(tokens, cut);
            String words = words(text, place);
            if (place.getStart() >= done && !left.contains(words)) {
                phrases.add(new Phrase(advice.kind(), words, place, cut));
                done = place.getEnd();
            }
        }
        return new Looked(check.parts(), phrases);
    }

    /// {@return the words that go, without blanks and signs around them}
    private static IndexRange shown(String tokens, Cut cut) {
        int from = cut.from();
        int to = Math.min(tokens.length(), cut.to() - cut.instead().length());
        while (from < to && isAround(tokens.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(tokens.charAt(to - 1))) {
            to--;
        }
        return new IndexRange(from, Math.max(to, from));
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || ",;:—–".indexOf(c) >= 0;
    }

    /// {@return the words of a stretch of the editor, with the values in their places}
    private static String words(Merged text, IndexRange place) {
        int from = -1;
        int to = text.text().length();
        for (int i = 0; i <= text.text().length(); i++) {
            if (from < 0 && text.inPieces(i, false) >= place.getStart()) {
                from = i;
            }
            if (text.inPieces(i, true) <= place.getEnd()) {
                to = i;
            }
        }
        return text.text().substring(Math.max(0, from), Math.max(Math.max(0, from), to));
    }
}
