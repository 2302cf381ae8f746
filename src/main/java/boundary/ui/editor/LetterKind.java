package boundary.ui.editor;

import boundary.letter.Address;
import boundary.letter.LetterLanguage;

/// Which letter a text is: of a template, in a language, to a reader addressed in a way.
///
/// @param template the name of a template of the program, or the identity of an own one
record LetterKind(String template, LetterLanguage language, Address address) {}
