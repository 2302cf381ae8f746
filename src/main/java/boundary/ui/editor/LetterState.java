package boundary.ui.editor;

import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Words;
import boundary.letter.Address;
import boundary.letter.FieldValues;
import boundary.letter.LetterLanguage;
import boundary.letter.LetterTemplate;
import boundary.letter.MergeField;
import boundary.letter.Part;
import boundary.letter.RichLetter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The open letter as it stands: what it is, what it says, and what there is to say about it.
///
/// @param client nothing for somebody who is no client
/// @param entry what it answers
/// @param template the name of a [LetterTemplate], or the identity of an own template
/// @param known what the journal says for its fields
/// @param typed what was typed in place of it
/// @param parts which parts of a good refusal are there
/// @param advice in the order of the text
public record LetterState(
        @Nullable Client client,
        @Nullable Interaction entry,
        Words words,
        String template,
        LetterLanguage language,
        Address address,
        RichLetter letter,
        FieldValues known,
        Map<MergeField, String> typed,
        Set<Part> parts,
        List<Phrase> advice) {

    /// {@return what its fields are filled with}
    public FieldValues values() {
        FieldValues all = known;
        for (Map.Entry<MergeField, String> each : typed.entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        return all;
    }

    /// {@return the fields of the letter that have no value}
    public Set<MergeField> missing() {
        Set<MergeField> missing = EnumSet.noneOf(MergeField.class);
        missing.addAll(letter.fields());
        missing.removeAll(values().known().keySet());
        return missing;
    }

    /// {@return the template of the program that it began as; nothing for an own one}
    public @Nullable LetterTemplate builtIn() {
        return LetterTemplate.of(template);
    }

    LetterState withText(RichLetter next, Map<MergeField, String> nextTyped) {
        return new LetterState(
                client, entry, words, template, language, address, next, known, nextTyped, parts, advice);
    }

    LetterState withTemplate(String next, LetterLanguage nextLanguage, Address nextAddress) {
        return new LetterState(
                client, entry, words, next, nextLanguage, nextAddress, letter, known, typed, parts, advice);
    }

    LetterState withReader(@Nullable Client next, FieldValues nextKnown) {
        return new LetterState(
                next, entry, words, template, language, address, letter, nextKnown, typed, parts, advice);
    }

    LetterState withLook(Set<Part> nextParts, List<Phrase> nextAdvice) {
        return new LetterState(
                client, entry, words, template, language, address, letter, known, typed, nextParts, nextAdvice);
    }
}
