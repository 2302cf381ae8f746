package boundary.letter;

import boundary.journal.InteractionId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter that is being written, with everything that would be lost if the program ended now.
///
/// @param template the name of a [LetterTemplate] or the identity of an own template; empty for none
/// @param entry what the letter answers
/// @param typed values of fields that were typed, in place of what the journal says
/// @param left phrases, as they stand in the letter, about which no more advice is wanted
/// @param slept whether the question whether to sleep on it was asked
public record LetterDraft(
        String template,
        LetterLanguage language,
        Address address,
        @Nullable InteractionId entry,
        Map<MergeField, String> typed,
        Set<String> left,
        boolean slept,
        RichLetter letter) {
    private static final String HEAD = "letter 1";

    public LetterDraft {
        typed = Map.copyOf(typed);
        left = Set.copyOf(left);
    }

    /// {@return the draft as a text}
    public String text() {
        var text = new StringBuilder(HEAD).append('\n');
        line(text, "template", template);
        line(text, "language", language.name());
        line(text, "address", address.name());
        if (entry != null) {
            line(text, "entry", entry.value().toString());
        }
        typed.keySet().stream().sorted().forEach(field -> line(text, "field " + field, typed.getOrDefault(field, "")));
        left.stream().sorted().forEach(phrase -> line(text, "left", phrase));
        line(text, "slept", Boolean.toString(slept));
        line(text, "subject", Markup.written(letter.subject()));
        return text.append("body\n").append(Markup.written(letter.lines())).toString();
    }

    /// {@return the draft of a text, or nothing where the text is none}
    public static @Nullable LetterDraft parse(String text) {
        int body = text.indexOf("\nbody\n");
        if (!text.startsWith(HEAD + "\n") || body < 0) {
            return null;
        }
        var reading = new Reading();
        try {
            text.substring(HEAD.length() + 1, body).lines().forEach(reading::line);
        } catch (IllegalArgumentException broken) {
            return null;
        }
        return reading.draft(text.substring(body + "\nbody\n".length()));
    }

    private static void line(StringBuilder text, String name, String value) {
        String one = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        text.append(name).append(": ").append(one).append('\n');
    }

    private static String read(String one) {
        var value = new StringBuilder();
        for (int i = 0; i < one.length(); i++) {
            char c = one.charAt(i);
            if (c != '\\' || i + 1 == one.length()) {
                value.append(c);
            } else {
                char sign = one.charAt(++i);
                value.append(sign == 'n' ? '\n' : sign == 'r' ? '\r' : sign);
            }
        }
        return value.toString();
    }

    /// What has been read so far.
    private static final class Reading {
        private String template = "";
        private LetterLanguage language = LetterLanguage.EN;
        private Address address = Address.POLITE;
        private @Nullable InteractionId entry;
        private final Map<MergeField, String> typed = new EnumMap<>(MergeField.class);
        private final Set<String> left = new HashSet<>();
        private boolean slept;
        private String subject = "";

        /// @throws IllegalArgumentException if a value is none
        void line(String line) {
            int colon = line.indexOf(": ");
            String name = colon < 0 ? "" : line.substring(0, colon);
            String value = read(line.substring(Math.max(0, colon + 2)));
            switch (name) {
                case "template" -> template = value;
                case "language" -> language = LetterLanguage.valueOf(value);
                case "address" -> address = Address.valueOf(value);
                case "entry" -> entry = new InteractionId(UUID.fromString(value));
                case "left" -> left.add(value);
                case "slept" -> slept = Boolean.parseBoolean(value);
                case "subject" -> subject = value;
                default -> field(name, value);
            }
        }

        private void field(String name, String value) {
            MergeField field = name.startsWith("field ") ? MergeField.of(name.substring("field ".length())) : null;
            if (field != null) {
                typed.put(field, value);
            }
        }

        LetterDraft draft(String body) {
            return new LetterDraft(
                    template, language, address, entry, typed, left, slept, RichLetter.parse(subject, body));
        }
    }
}
