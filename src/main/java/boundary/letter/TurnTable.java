package boundary.letter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The turns of words of one language: those that advice is about, those that look like them and are fine, and those
/// that show a part of a letter. Written as `[KIND]`, `[KIND FINE]` or `[PART]`, and turns with commas between.
final class TurnTable {
    private static final TurnTable ENGLISH = new TurnTable(EnglishTurns.TABLE);
    private static final TurnTable RUSSIAN = new TurnTable(RussianTurns.TABLE);
    private static final TurnTable KAZAKH = new TurnTable(KazakhTurns.TABLE);

    private final Map<Advice.Kind, List<Turn>> kinds = new EnumMap<>(Advice.Kind.class);
    private final Map<Advice.Kind, List<Turn>> fine = new EnumMap<>(Advice.Kind.class);
    private final Map<Part, List<Turn>> parts = new EnumMap<>(Part.class);

    private TurnTable(String table) {
        for (String section : table.strip().split("(?m)^\\[")) {
            if (!section.isEmpty()) {
                int end = section.indexOf(']');
                add(section.substring(0, end), turns(section.substring(end + 1)));
            }
        }
    }

    static TurnTable in(LetterLanguage language) {
        return switch (language) {
            case EN -> ENGLISH;
            case RU -> RUSSIAN;
            case KK -> KAZAKH;
        };
    }

    List<Turn> of(Advice.Kind kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    /// {@return turns within which nothing of the kind is meant}
    List<Turn> fine(Advice.Kind kind) {
        return fine.getOrDefault(kind, List.of());
    }

    List<Turn> of(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    private void add(String head, List<Turn> turns) {
        String name = head.replace(" FINE", "");
        if (!name.equals(head)) {
            fine.put(Advice.Kind.valueOf(name), turns);
        } else if (Arrays.stream(Part.values()).anyMatch(part -> part.name().equals(name))) {
            parts.put(Part.valueOf(name), turns);
        } else {
            kinds.put(Advice.Kind.valueOf(name), turns);
        }
    }

    private static List<Turn> turns(String written) {
        return Arrays.stream(written.split(","))
                .filter(turn -> !turn.isBlank())
                .map(Turn::new)
                .toList();
    }
}
