package boundary.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A letter somebody could have written, and what is right about it.
///
/// @param fault the kind of its one fault; nothing where it has none
/// @param from where the fault may begin
/// @param to where it ends at the latest
/// @param parts of a letter without fault: the parts that are there
record SampleLetter(
        LetterLanguage language,
        int number,
        String text,
        Advice.@Nullable Kind fault,
        int from,
        int to,
        Set<Part> parts) {

    /// {@return the letters of a file, in its order}
    static List<SampleLetter> all(LetterLanguage language) {
        String text = String.join("\n", lines("letters-" + language.name().toLowerCase(Locale.ROOT) + ".txt"));
        String[] sections = text.split("(?m)^== ");
        var letters = new ArrayList<SampleLetter>();
        for (int i = 1; i < sections.length; i++) {
            letters.add(of(language, i, sections[i]));
        }
        return letters;
    }

    static List<String> lines(String file) {
        try (InputStream in = SampleLetter.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isGood() {
        return fault == null;
    }

    @Override
    public String toString() {
        return language + " " + number + (fault == null ? "" : " " + fault);
    }

    private static SampleLetter of(LetterLanguage language, int number, String section) {
        int end = section.indexOf('\n');
        List<String> head = Arrays.asList(section.substring(0, end).strip().split(" "));
        String marked = section.substring(end + 1).strip();
        String text = marked.replace("⟦", "").replace("⟧", "");
        if (!head.getFirst().equals("good")) {
            Advice.Kind fault = Advice.Kind.valueOf(head.getFirst());
            return new SampleLetter(
                    language, number, text, fault, marked.indexOf('⟦'), marked.indexOf('⟧') - 1, Set.of());
        }
        Set<Part> parts = head.stream().skip(1).map(Part::valueOf).collect(Collectors.toUnmodifiableSet());
        return new SampleLetter(language, number, text, null, -1, -1, parts);
    }
}
