/// Floor 6: import and export, and the one package of the window that sees the readers and writers of files.
@NullMarked
package boundary.ui.transfer;

import org.jspecify.annotations.NullMarked;
