/// Controls, icons, cell formats and charts of the interface, knowing nothing of the journal; floor 6, below every
/// screen.
@NullMarked
package boundary.ui.kit;

import org.jspecify.annotations.NullMarked;
