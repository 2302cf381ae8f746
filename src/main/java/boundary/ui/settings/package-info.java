/// Floor 6: the settings: the policy that changes scores, kept in the journal, and language and colours, kept outside.
@NullMarked
package boundary.ui.settings;

import org.jspecify.annotations.NullMarked;
