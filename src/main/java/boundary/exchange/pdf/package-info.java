/// Floor 5: setting documents on pages of PDF; the only place that knows the library for it.
@NullMarked
package boundary.exchange.pdf;

import org.jspecify.annotations.NullMarked;
