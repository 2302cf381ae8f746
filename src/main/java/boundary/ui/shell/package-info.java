/// Floor 6: the main window; the only place that turns a destination into a screen.
@NullMarked
package boundary.ui.shell;

import org.jspecify.annotations.NullMarked;
