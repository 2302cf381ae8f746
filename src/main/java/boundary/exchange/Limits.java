package boundary.exchange;

import boundary.journal.Text;

/// Texts of JSON fields, refused where they are longer than the journal keeps them.
final class Limits {
    private Limits() {}

    static String name(Fields fields, String field) throws RefusedException {
        return within(fields, field, Text.NAME_LIMIT);
    }

    static String body(Fields fields, String field) throws RefusedException {
        return within(fields, field, Text.BODY_LIMIT);
    }

    private static String within(Fields fields, String field, int limit) throws RefusedException {
        String text = fields.text(field);
        if (text.length() > limit) {
            throw fields.bad(field, text.substring(0, 20) + "… (" + text.length() + " > " + limit + ")");
        }
        return text;
    }
}
