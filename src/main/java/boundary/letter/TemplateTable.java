package boundary.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The templates of one language. They are written as `[NAME]`, a line with the subject, and the paragraphs in the
/// order of [Part]; `|` breaks a line, and a line of `-` alone is a part that the letter does not have.
final class TemplateTable {
    private static final TemplateTable ENGLISH = new TemplateTable(EnglishLetters.TABLE);
    private static final TemplateTable RUSSIAN = new TemplateTable(RussianLetters.TABLE);
    private static final TemplateTable RUSSIAN_FAMILIAR = new TemplateTable(RussianFamiliarLetters.TABLE);
    private static final TemplateTable KAZAKH_FAMILIAR = new TemplateTable(KazakhFamiliarLetters.TABLE);
    private static final TemplateTable KAZAKH = new TemplateTable(KazakhLetters.TABLE);

    private final Map<LetterTemplate, Letter> letters = new EnumMap<>(LetterTemplate.class);

    private TemplateTable(String table) {
        for (String section : table.strip().split("(?m)^\\[")) {
            if (!section.isEmpty()) {
                int end = section.indexOf(']');
                letters.put(
                        LetterTemplate.valueOf(section.substring(0, end)),
                        letter(section.substring(end + 1).strip().lines().toList()));
            }
        }
    }

    static TemplateTable in(LetterLanguage language, Address address) {
        boolean polite = address == Address.POLITE;
        return switch (language) {
            case EN -> ENGLISH;
            case RU -> polite ? RUSSIAN : RUSSIAN_FAMILIAR;
            case KK -> polite ? KAZAKH : KAZAKH_FAMILIAR;
        };
    }

    Letter letter(LetterTemplate template) {
        Letter letter = letters.get(template);
        if (letter == null) {
            throw new IllegalArgumentException("no letter " + template);
        }
        return letter;
    }

    private static Letter letter(List<String> lines) {
        Part[] parts = Part.values();
        if (lines.size() != parts.length + 1) {
            throw new IllegalArgumentException("a letter of " + lines.size() + " lines: " + lines.getFirst());
        }
        var passages = new ArrayList<Passage>();
        for (Part part : parts) {
            String text = lines.get(part.ordinal() + 1).replace("|", "\n");
            if (!text.equals("-")) {
                passages.add(new Passage(part, Piece.parse(text)));
            }
        }
        return new Letter(Piece.parse(lines.getFirst()), passages);
    }
}
