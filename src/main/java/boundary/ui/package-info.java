/// Floor 6: the vocabulary of the window: screens, destinations, the session as JavaFX sees it, and background jobs.
@NullMarked
package boundary.ui;

import org.jspecify.annotations.NullMarked;
