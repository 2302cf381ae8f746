/// Floor 6: small forms about one client, and the desk on which their edits are made, for the screens that share them.
@NullMarked
package boundary.ui.form;

import org.jspecify.annotations.NullMarked;
