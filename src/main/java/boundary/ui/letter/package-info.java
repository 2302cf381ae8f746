/// Floor 6: the letters: templates, the editor with the letter that is open, and what there is to say about it.
@NullMarked
package boundary.ui.letter;

import org.jspecify.annotations.NullMarked;
