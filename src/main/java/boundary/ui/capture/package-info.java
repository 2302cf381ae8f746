/// Floor 6: the capture line that stands on every screen, its chips, and the form behind it.
@NullMarked
package boundary.ui.capture;

import org.jspecify.annotations.NullMarked;
