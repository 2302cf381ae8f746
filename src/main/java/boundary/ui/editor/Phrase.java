package boundary.ui.editor;

import boundary.letter.Advice;
import boundary.letter.Cut;
import javafx.scene.control.IndexRange;

/// Words of the letter about which there is advice.
///
/// @param words as they stand in the letter, with what would go with them
/// @param place where they stand in the text of the editor
/// @param cut how they are taken away
public record Phrase(Advice.Kind kind, String words, IndexRange place, Cut cut) {}
