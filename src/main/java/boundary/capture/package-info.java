/// Floor 2: the grammar of the one-line entry, in English, Russian and Kazakh, mixed at will; pure.
@NullMarked
package boundary.capture;

import org.jspecify.annotations.NullMarked;
