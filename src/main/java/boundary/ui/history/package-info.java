/// Floor 6: the history: every entry, narrowed down, as a table, by days and in a calendar.
@NullMarked
package boundary.ui.history;

import org.jspecify.annotations.NullMarked;
