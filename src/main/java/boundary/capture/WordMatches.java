package boundary.capture;

import boundary.capture.ClientIndex.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which words of which names one typed word may be, with the best quality of each name.
final class WordMatches {
    static final int EXACT = 80;
    static final int ENDING = 76;
    static final int PREFIX = 60;
    static final int NEAR = 50;
    static final int NEARLY = 42;

    private static final int SHORTEST_PREFIX = 3;

    /// A typed word taken for a word of a name.
    ///
    /// @param whole whether it stands for all words of the name at once
    record Match(int position, int quality, boolean generic, boolean whole) {}

    private final ClientIndex index;
    private final Map<Integer, Match> byName = new HashMap<>();

    private WordMatches(ClientIndex index) {
        this.index = index;
    }

    /// {@return what a word may be}
    ///
    /// @param strict whether only the word itself counts: it is an ordinary word, or a number
    static Map<Integer, Match> of(String typed, boolean strict, ClientIndex index) {
        WordMatches matches = new WordMatches(index);
        String word = Skeleton.of(typed);
        if (word.isEmpty()) {
            return Map.of();
        }
        matches.add(word, EXACT);
        matches.addWhole(word);
        if (!strict) {
            matches.addForms(word);
        }
        return matches.byName;
    }

    private void addForms(String word) {
        for (String stem : Endings.stems(word)) {
            add(stem, ENDING);
            index.withBase(stem).forEach(w -> add(w, ENDING));
        }
        if (word.length() >= SHORTEST_PREFIX) {
            index.beginningWith(word).forEach(w -> add(w, PREFIX + Math.min(word.length(), 8)));
        }
        if (byName.isEmpty() && word.length() >= 4) {
            addAll(index.near(word, 1), NEAR);
            if (byName.isEmpty() && word.length() >= 6) {
                addAll(index.near(word, 2), NEARLY);
            }
        }
    }

    private void addAll(List<String> words, int quality) {
        words.forEach(w -> add(w, quality));
    }

    private void add(String word, int quality) {
        boolean generic = index.isGeneric(word);
        for (Place place : index.places(word)) {
            Match before = byName.get(place.name());
            if (before == null || before.quality < quality) {
                byName.put(place.name(), new Match(place.position(), quality, generic, false));
            }
        }
    }

    private void addWhole(String word) {
        for (Place place : index.joined(word)) {
            byName.put(place.name(), new Match(0, EXACT, false, true));
        }
    }
}
