package boundary.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a letter has and what might be said better: a look at its phrases, not at its meaning. It advises and never
/// blocks.
///
/// @param parts which of the parts of a good refusal are there, from `THANKS` to `OTHER_HELP`
/// @param advice in the order of the text; several phrases of one kind in one sentence are one advice
public record LetterCheck(Set<Part> parts, List<Advice> advice) {
    private static final Pattern UNFILLED = Pattern.compile("\\[(?:…|\\.\\.\\.)[^\\[\\]\\n]{0,80}]|\\{([A-Z_]{2,20})}");

    public LetterCheck {
        parts = Set.copyOf(parts);
        advice = List.copyOf(advice);
    }

    /// {@return what a text shows}
    ///
    /// @param text without the fields that wait for a value, or with their marks
    public static LetterCheck of(String text, LetterLanguage language) {
        TurnTable table = TurnTable.in(language);
        List<LetterWord> words = LetterWord.in(text);
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (!Turn.found(table.of(part), words).isEmpty()) {
                parts.add(part);
            }
        }
        var advice = new ArrayList<>(unfilled(text));
        for (Advice.Kind kind : Advice.Kind.values()) {
            advice.addAll(advice(kind, table, words));
        }
        advice.sort(Comparator.comparingInt(Advice::from));
        return new LetterCheck(parts, advice);
    }

    private static List<Advice> advice(Advice.Kind kind, TurnTable table, List<LetterWord> words) {
        List<Turn.Match> fine = Turn.found(table.fine(kind), words);
        var advice = new ArrayList<Advice>();
        int sentence = -1;
        for (Turn.Match match : Turn.found(table.of(kind), words)) {
            if (fine.stream().anyMatch(match::overlaps)) {
                continue;
            }
            LetterWord first = words.get(match.from());
            int to = words.get(match.to() - 1).to();
            if (first.sentence() == sentence) {
                Advice before = advice.removeLast();
                advice.add(new Advice(kind, before.from(), Math.max(before.to(), to)));
            } else {
                advice.add(new Advice(kind, first.from(), to));
            }
            sentence = first.sentence();
        }
        return advice;
    }

    private static List<Advice> unfilled(String text) {
        return UNFILLED.matcher(text)
                .results()
                .filter(r -> r.group(1) == null || MergeField.of(r.group(1)) != null)
                .map(r -> new Advice(Advice.Kind.UNFILLED, r.start(), r.end()))
                .toList();
    }
}
