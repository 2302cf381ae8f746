/// Floor 1: the journal of one person as an immutable value, and the edits that lead from one value to the next.
@NullMarked
package boundary.journal;

import org.jspecify.annotations.NullMarked;
