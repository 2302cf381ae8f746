package boundary.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Names of third persons that stand in no text that leaves: the first is written as `[person 1]`, the second as
/// `[person 2]`, everywhere the same.
///
/// A name is found as a whole word in any case of letters, and in the case endings of Russian and Kazakh. One person
/// may have several names, with a slash between them: `Marta Lind / Marta`. Where two names begin at the same place,
/// the longer one counts. Masks of the same names are equal.
public final class Mask {
    /// Nobody is hidden.
    public static final Mask NONE = new Mask(List.of());

    private static final String PERSON = "person";

    private final List<String> names;
    private final String person;
    private final List<Integer> numbers;
    private final @Nullable Pattern pattern;

    /// @param names blank ones count for nobody, and one that is named twice is one person
    public Mask(List<String> names) {
        this(names, PERSON);
    }

    /// @param person the word that stands before the number
    public Mask(List<String> names, String person) {
        this.names = names.stream()
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                .filter(name -> !forms(name).isEmpty())
                .distinct()
                .toList();
        this.person = person;
        List<Form> forms = IntStream.range(0, this.names.size())
                .boxed()
                .flatMap(i -> forms(this.names.get(i)).stream().map(form -> new Form(form, i + 1)))
                .sorted(Comparator.comparingInt((Form form) -> -form.name().length()))
                .toList();
        this.numbers = forms.stream().map(Form::person).toList();
        this.pattern = forms.isEmpty() ? null : pattern(forms);
    }

    /// One name of a person.
    private record Form(String name, int person) {}

    /// {@return the names, in the order of the persons' numbers}
    public List<String> names() {
        return names;
    }

    /// {@return whether nobody is hidden}
    public boolean isNone() {
        return pattern == null;
    }

    /// {@return the text with the names hidden}. A text without any of them comes back as it is.
    public String of(String text) {
        Pattern searched = pattern;
        if (searched == null || text.isEmpty()) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Matcher found = searched.matcher(composed);
        if (!found.find()) {
            return text;
        }
        return found.reset().replaceAll(hit -> Matcher.quoteReplacement(stub(hit::group)));
    }

    /// {@return the text with the names hidden, cut where it would be longer than the limit}
    public String of(String text, int limit) {
        String masked = of(text);
        if (masked.length() <= limit) {
            return masked;
        }
        boolean halves = Character.isHighSurrogate(masked.charAt(limit - 1));
        return masked.substring(0, halves ? limit - 1 : limit);
    }

    private interface Groups {
        @Nullable
        String of(int group);
    }

    private String stub(Groups groups) {
        int group = 1;
        while (groups.of(group) == null) {
            group++;
        }
        return "[" + person + " " + numbers.get(group - 1) + "]";
    }

    private static List<String> forms(String name) {
        var forms = new ArrayList<String>();
        for (String form : name.split("/", -1)) {
            String words = NameForms.words(form);
            if (!words.isEmpty()) {
                forms.add(words);
            }
        }
        return forms;
    }

    private static Pattern pattern(List<Form> forms) {
        String any = forms.stream()
                .map(form -> "(" + NameForms.pattern(form.name()) + ")")
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{M}])(?:", ")(?![\\p{L}\\p{M}])"));
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mask that && names.equals(that.names) && person.equals(that.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(names, person);
    }

    @Override
    public String toString() {
        return "Mask of " + names.size() + " names"; // the names belong into no log
    }
}
