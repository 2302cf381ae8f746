/// Floor 6: the month in review, as the page that is printed.
@NullMarked
package boundary.ui.month;

import org.jspecify.annotations.NullMarked;
