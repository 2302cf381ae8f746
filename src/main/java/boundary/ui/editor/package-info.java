/// Floor 6: the letter that is being written, which more than one screen shows: the editor with its fields, the state
/// of the letter, and the ways out of it.
@NullMarked
package boundary.ui.editor;

import org.jspecify.annotations.NullMarked;
