/// Floor 4: the open journal, its undo and redo, and the port through which it is kept.
@NullMarked
package boundary.session;

import org.jspecify.annotations.NullMarked;
