/// Floor 2: composing letters to clients and checking their words, in English, Russian and Kazakh; pure.
///
/// The templates and the tables of phrases stand in the code, one class a language, as the words of the capture line
/// do: this floor reads no file, and a text that is there whenever the class is there needs neither a path nor an
/// answer to what happens when it is missing.
@NullMarked
package boundary.letter;

import org.jspecify.annotations.NullMarked;
