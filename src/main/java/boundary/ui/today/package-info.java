/// Floor 6: the screen of one day: the fortnight around it, its entries, and what is worth a minute.
@NullMarked
package boundary.ui.today;

import org.jspecify.annotations.NullMarked;
