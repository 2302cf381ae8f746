/// Floor 6: what stands in the window before a journal does: the first start, and why a journal can't be opened.
@NullMarked
package boundary.ui.welcome;

import org.jspecify.annotations.NullMarked;
