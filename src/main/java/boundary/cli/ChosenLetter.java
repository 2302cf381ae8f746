package boundary.cli;

import boundary.journal.Fold;
import boundary.journal.Journal;
import boundary.journal.OwnTemplate;
import boundary.letter.LetterLanguage;
import boundary.letter.LetterTemplate;
import boundary.letter.RichLetter;
import boundary.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The letter that a name on the command line means: one of the program, by its code, or one of the consultant's own,
/// by its name.
///
/// @param builtIn nothing where it is the consultant's own
/// @param own those of that name, each in its language; empty where it is one of the program
record ChosenLetter(@Nullable LetterTemplate builtIn, List<OwnTemplate> own) {

    static ChosenLetter of(Desk desk, Journal journal, String name) {
        LetterTemplate builtIn = LetterTemplate.of(name);
        String folded = Fold.of(name.strip());
        List<OwnTemplate> own = builtIn != null
                ? List.of()
                : journal.templates().stream()
                        .filter(each -> Fold.of(each.name()).equals(folded))
                        .toList();
        if (builtIn == null && own.isEmpty()) {
            var known = new ArrayList<>(
                    Arrays.stream(LetterTemplate.values()).map(Enum::name).toList());
            journal.templates().stream().map(OwnTemplate::name).distinct().forEach(known::add);
            throw new Failure(Exit.USAGE, desk.messages().text("cli.letter.NONE", name, String.join(", ", known)));
        }
        return new ChosenLetter(builtIn, own);
    }

    /// {@return the language in which it can be written: the wanted one, but an own letter has only its own}
    Language language(Language wanted) {
        if (own.isEmpty()) {
            return wanted;
        }
        Language only = Language.of(own(wanted).language());
        return only == null ? wanted : only;
    }

    /// {@return the letter in a language in which it can be written}
    RichLetter in(Language language) {
        if (builtIn != null) {
            return RichLetter.of(builtIn.letter(LetterLanguage.valueOf(language.name())));
        }
        OwnTemplate mine = own(language);
        return RichLetter.parse(mine.subject(), mine.body());
    }

    private OwnTemplate own(Language wanted) {
        return own.stream()
                .filter(each -> Language.of(each.language()) == wanted)
                .findFirst()
                .orElse(own.getFirst());
    }
}
