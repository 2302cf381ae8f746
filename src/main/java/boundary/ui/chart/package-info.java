/// Floor 6: charts as drawings that the window shows and a file holds alike, each with its numbers as a table and a way
/// out as a picture.
@NullMarked
package boundary.ui.chart;

import org.jspecify.annotations.NullMarked;
