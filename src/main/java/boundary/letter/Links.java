package boundary.letter;

import java.util.regex.Pattern;

/// The addresses that words of a letter may lead to: pages, mailboxes and telephones.
public final class Links {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:|tel:)\\S+");
    private static final Pattern PAGE = Pattern.compile("(?i)[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+([/?#]\\S*)?");
    private static final Pattern MAILBOX = Pattern.compile("[^\\s@:/]+@[^\\s@:/]+\\.[^\\s@:/]+");

    private Links() {}

    /// {@return the address as it is kept; empty where it is none that a letter may lead to}
    public static String clean(String address) {
        String bare = address.strip();
        return ADDRESS.matcher(bare).matches() ? bare : "";
    }

    /// {@return the address that a person means: `example.com` is a page, `a@example.com` a mailbox; empty for
    /// anything else}
    public static String meant(String typed) {
        String bare = typed.strip();
        if (MAILBOX.matcher(bare).matches()) {
            return "mailto:" + bare;
        }
        if (PAGE.matcher(bare).matches()) {
            return "https://" + bare;
        }
        return clean(bare);
    }
}
