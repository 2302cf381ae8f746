/// Floor 6: the command line, one class a command. Starts without the toolkit and asks no questions.
@NullMarked
package boundary.cli;

import org.jspecify.annotations.NullMarked;
