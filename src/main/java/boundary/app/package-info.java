/// Floor 7: where the program starts, is wired together, and asks the machine for its clock, its zone and its folders.
@NullMarked
package boundary.app;

import org.jspecify.annotations.NullMarked;
