package boundary.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The note of a line: what lies between the understood parts, without the white space, commas, semicolons, colons and
/// dashes that set them apart. No other character is left out.
final class Notes {
    private static final String SEPARATORS = ",;:|/\u00B7\u2022\u2013\u2014-";
    private static final String LONE = SEPARATORS + ".!?()\u00AB\u00BB\"+&";

    private Notes() {}

    /// {@return the notes between parts that are in the order of the line}
    static List<Part> between(List<Part> understood, String line) {
        List<Part> notes = new ArrayList<>();
        int start = 0;
        for (Part part : understood) {
            add(start, part.start(), line, notes);
            start = part.end();
        }
        add(start, line.length(), line, notes);
        return notes;
    }

    /// {@return the notes of a line as one text}
    static String joined(List<Part> parts, String line) {
        return parts.stream()
                .filter(p -> p.kind() == Part.Kind.NOTE)
                .map(p -> p.of(line))
                .collect(Collectors.joining(" "));
    }

    private static void add(int from, int to, String line, List<Part> notes) {
        int start = from;
        int end = to;
        while (start < end && separates(line.charAt(start), from > 0 ? SEPARATORS + "." : SEPARATORS)) {
            start++;
        }
        while (end > start && separates(line.charAt(end - 1), SEPARATORS)) {
            end--;
        }
        boolean alone = line.substring(start, end).chars().allMatch(c -> separates((char) c, LONE));
        if (start < end && !(alone && (from > 0 || to < line.length()))) {
            notes.add(new Part(start, end, Part.Kind.NOTE));
        }
    }

    private static boolean separates(char c, String signs) {
        return Tokens.isSpace(c) || signs.indexOf(c) >= 0;
    }
}
