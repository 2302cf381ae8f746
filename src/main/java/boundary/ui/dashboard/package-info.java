/// Floor 6: the dashboard: clients by drain, the figures of the last 30 days, and when clients reach the consultant.
@NullMarked
package boundary.ui.dashboard;

import org.jspecify.annotations.NullMarked;
