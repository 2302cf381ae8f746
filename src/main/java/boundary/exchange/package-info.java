/// Floor 5: reading files into one edit, and writing the journal out to files.
@NullMarked
package boundary.exchange;

import org.jspecify.annotations.NullMarked;
