/// Floor 6: how an entry stands in a list, the same on every screen.
@NullMarked
package boundary.ui.entry;

import org.jspecify.annotations.NullMarked;
