package boundary.text.paper;

import java.util.Locale;

/// Which addresses a document may lead to.
final class Links {
    private Links() {}

    /// {@return the address if it leads to a page or a mailbox, else nothing}
    static String safe(String link) {
        String bare = link.strip();
        String lower = bare.toLowerCase(Locale.ROOT);
        boolean known = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
        boolean whole = bare.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        return known && whole ? bare : "";
    }

    /// {@return the address without what people leave away when they write it}
    static String bare(String link) {
        return link.replaceFirst("^(?i)(https?://|mailto:)", "").replaceFirst("/$", "");
    }
}
