package boundary.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The forms in which a name may stand in a text: as it is, and in the cases of Russian and Kazakh.
final class NameForms {
    /// Shorter stems say too little: what is typed counts as it is.
    private static final int SHORTEST_STEM = 2;
    private static final String VOWELS = "аәеёиоөуұүыіэюяй";
    /// What Kazakh hangs on a name.
    private static final String KAZAKH = "(?:(?:[ндт][ыі]ң|[ғгқк][ае]|[ндт][ыі]|[дт][ае]|[ндт][ае]н|[мбп]ен|н[ае]"
            + "|[ндт]ік[іи]|[ндт]ікі|[лдт][ае]р)(?:[ндт][ыі]ң|[ғгқк][ае]|[ндт][ыі]|[дт][ае]|[ндт][ае]н|[мбп]ен)?)";

    /// Names that lose their last vowel: Павел, Павла; Лев, Льва.
    private static final Pattern FLEETING = Pattern.compile(".*[бвгджзклмнпрстфхцчшщ][еёо][лкцнрв]");

    private NameForms() {}

    /// {@return the words of a name with one space between them}
    static String words(String name) {
        return name.strip().replaceAll("[\\s\\u00A0]+", " ");
    }

    /// {@return a pattern of all forms of a name, without what must stand around it}
    static String pattern(String name) {
        return Arrays.stream(name.split(" ", -1)).map(NameForms::word).collect(Collectors.joining("[\\s\\u00A0]+"));
    }

    private static String word(String word) {
        List<String> forms = new ArrayList<>();
        String low = word.toLowerCase(Locale.ROOT);
        boolean cyrillic = low.codePoints()
                .allMatch(c -> c == '-' || Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        if (cyrillic) {
            String endings = endings(low);
            String stem = stem(word, low);
            if (stem.length() >= SHORTEST_STEM && !endings.isEmpty()) {
                forms.add(quoted(stem) + "(?:" + endings + ")");
            }
            if (FLEETING.matcher(low).matches()) {
                forms.add(quoted(word.substring(0, word.length() - 2)) + "ь?"
                        + quoted(word.substring(word.length() - 1)) + "(?:а|у|ом|ем|е|ы)");
            }
            if (word.length() > SHORTEST_STEM) {
                forms.add(quoted(word) + KAZAKH);
            }
        }
        forms.add(quoted(word));
        return "(?:" + String.join("|", forms) + ")";
    }

    private static String stem(String word, String low) {
        for (String whole : List.of("ский", "цкий", "ская", "цкая")) {
            if (low.endsWith(whole)) {
                return word.substring(0, word.length() - 2);
            }
        }
        char last = low.charAt(low.length() - 1);
        boolean open = VOWELS.indexOf(last) >= 0 || last == 'ь';
        return open ? word.substring(0, word.length() - 1) : word;
    }

    /// {@return what Russian puts behind the stem, with bars between}
    private static String endings(String low) {
        if (low.matches(".*[сц]к(ий|ая)")) {
            return "ий|ого|ому|им|ом|ая|ой|ую|ою|ие|их|ими";
        }
        return switch (low.charAt(low.length() - 1)) {
            case 'а' -> "а|ы|и|е|у|ой|ою|ей|ею|ин|ина|ины|ину|иной|ином|иного|иному|иным|иных";
            case 'я' -> "я|и|е|ю|ей|ею|ёй|ин|ина|ины|ину|иной|ином|иного|иному|иным|иных";
            case 'ь' -> "ь|я|и|ю|ем|ём|е|ью|ин|ина|ины|ину|иной|ином|иного|иному|иным|иных";
            case 'й' -> "й|я|ю|ем|ём|е|и|ев|ева|еву|еве|евы|евой|евым";
            case 'о', 'е', 'ё', 'и', 'у', 'ы', 'э', 'ю', 'ә', 'і', 'ө', 'ү', 'ұ' -> "";
            default -> "а|у|ом|ем|е|ы|ым|ых|ыми|ой";
        };
    }

    /// {@return the letters as they are looked for: `ё` is `е`}
    private static String quoted(String letters) {
        return letters.codePoints()
                .mapToObj(c ->
                        c == 'ё' || c == 'е' || c == 'Ё' || c == 'Е' ? "[её]" : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
    }
}
