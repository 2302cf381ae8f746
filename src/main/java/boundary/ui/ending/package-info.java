/// Floor 6: how the work for a client is brought to its end, and what came of it.
@NullMarked
package boundary.ui.ending;

import org.jspecify.annotations.NullMarked;
