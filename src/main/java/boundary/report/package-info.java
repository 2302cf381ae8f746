/// Floor 3: what the screens and the command line show, as values: pure read models made of the journal and its scores.
@NullMarked
package boundary.report;

import org.jspecify.annotations.NullMarked;
