/// Floor 2: the scoring model. How far the work for each client drains on a day, and exactly why; a pure function of
/// the journal and the day.
@NullMarked
package boundary.scoring;

import org.jspecify.annotations.NullMarked;
