/// Floor 4: documents as values, made of words and of nothing that belongs to a page, and what they look like as plain
/// text and as HTML.
@NullMarked
package boundary.text.paper;

import org.jspecify.annotations.NullMarked;
