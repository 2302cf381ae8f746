/// Floor 5: the journal in one SQLite file. The only package that speaks SQL, and none of it reads a byte of an open
/// journal by any other way.
@NullMarked
package boundary.sqlite;

import org.jspecify.annotations.NullMarked;
