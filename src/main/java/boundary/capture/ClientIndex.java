package boundary.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of all clients, ready to be found by any of their words. Immutable; made once for a list of clients.
public final class ClientIndex {

    /// One name of a client: its words without the kind of the company, and the kind of the company.
    record Name(int client, List<String> words, List<String> kind) {}

    /// A word of a name.
    record Place(int name, int position) {}

    private final List<Known> clients;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, List<String>> bases = new HashMap<>();
    private final Map<String, List<Place>> joined = new HashMap<>();
    private final Set<String> generic = new HashSet<>();
    private final String[] words;
    private final long[] letters;

    private ClientIndex(List<Known> clients) {
        this.clients = List.copyOf(clients);
        for (int i = 0; i < this.clients.size(); i++) {
            Known client = this.clients.get(i);
            add(i, client.name());
            for (String alias : client.aliases()) {
                add(i, alias);
            }
        }
        words = places.keySet().stream().sorted().toArray(String[]::new);
        letters = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            letters[i] = Distance.letters(words[i]);
        }
    }

    /// {@return an index of the clients}
    public static ClientIndex of(List<Known> clients) {
        return new ClientIndex(clients);
    }

    /// {@return the clients, in the order in which they were given}
    public List<Known> clients() {
        return clients;
    }

    private void add(int client, String name) {
        Tokens tokens = Tokens.of(name);
        List<String> kept = new ArrayList<>();
        List<String> kind = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            String skeleton = token.isSign() ? "" : Skeleton.of(tokens.typed(i));
            if (skeleton.isEmpty()) {
                continue;
            }
            all.add(skeleton);
            if (Lexicon.ALL.is(WordClass.LEGAL, token)) {
                kind.add(skeleton);
            } else {
                kept.add(skeleton);
                if (Lexicon.ALL.is(WordClass.GENERIC, token)) {
                    generic.add(skeleton);
                }
            }
        }
        List<String> words = kept.isEmpty() ? all : kept;
        int id = names.size();
        names.add(new Name(client, List.copyOf(words), kept.isEmpty() ? List.of() : List.copyOf(kind)));
        for (int i = 0; i < words.size(); i++) {
            place(words.get(i), new Place(id, i));
        }
        if (!words.isEmpty()) {
            joined.computeIfAbsent(String.join("", words), _ -> new ArrayList<>())
                    .add(new Place(id, 0));
        }
    }

    private void place(String word, Place place) {
        List<Place> known = places.get(word);
        if (known == null) {
            known = new ArrayList<>();
            places.put(word, known);
            String base = Endings.base(word);
            if (!base.equals(word)) {
                bases.computeIfAbsent(base, _ -> new ArrayList<>()).add(word);
            }
        }
        known.add(place);
    }

    Name name(int id) {
        return names.get(id);
    }

    /// {@return whether a word is one that many companies have in their names}
    boolean isGeneric(String word) {
        return generic.contains(word);
    }

    List<Place> places(String word) {
        return places.getOrDefault(word, List.of());
    }

    /// {@return the names whose words, written without spaces, are this}
    List<Place> joined(String word) {
        return joined.getOrDefault(word, List.of());
    }

    /// {@return the words that look like this before a Russian ending}
    List<String> withBase(String stem) {
        return bases.getOrDefault(stem, List.of());
    }

    /// {@return the words that begin so and are longer}
    List<String> beginningWith(String prefix) {
        int at = Arrays.binarySearch(words, prefix);
        int from = at >= 0 ? at + 1 : -at - 1;
        int to = from;
        while (to < words.length && words[to].startsWith(prefix)) {
            to++;
        }
        return Arrays.asList(words).subList(from, to);
    }

    /// {@return the words of at least five letters that are one slip away, or, from eight letters on, two}
    ///
    /// @param slips 1 or 2
    List<String> near(String word, int slips) {
        long bits = Distance.letters(word);
        List<String> near = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (Long.bitCount(letters[i] ^ bits) <= 2 * slips && resembles(words[i], word, slips)) {
                near.add(words[i]);
            }
        }
        return near;
    }

    private static boolean resembles(String word, String typed, int slips) {
        int shortest = slips == 1 ? 5 : 8;
        boolean sizes = word.length() >= shortest && Math.abs(word.length() - typed.length()) <= slips;
        return sizes && sameStart(word, typed) && Distance.between(word, typed) == slips;
    }

    /// The first letter is seldom wrong, but may be swapped with the second.
    private static boolean sameStart(String a, String b) {
        boolean swapped = a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return a.charAt(0) == b.charAt(0) || swapped || a.length() >= 8;
    }
}
