/// Floor 4: every word that a person reads, in three languages, and how numbers, dates and money are written in each.
@NullMarked
package boundary.text;

import org.jspecify.annotations.NullMarked;
