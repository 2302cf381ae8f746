/// Floor 6: the list of the clients, and the page of one: its score with the reasons, its entries, and what is known of
/// it.
@NullMarked
package boundary.ui.client;

import org.jspecify.annotations.NullMarked;
