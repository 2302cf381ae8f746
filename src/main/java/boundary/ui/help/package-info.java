/// Floor 6: help and shortcuts inside the program.
@NullMarked
package boundary.ui.help;

import org.jspecify.annotations.NullMarked;
