package boundary.exchange.pdf;

/// How a character looks, and where it leads.
///
/// @param size of the letters, in points
/// @param link empty where it leads nowhere
record Style(Face face, float size, Ink ink, String link) {
    static final Style TITLE = new Style(Face.BOLD, 21, Ink.TEXT);
    static final Style BELOW = new Style(Face.REGULAR, 11, Ink.MUTED);
    static final Style CHAPTER = new Style(Face.BOLD, 17, Ink.TEXT);
    static final Style HEADING = new Style(Face.BOLD, 12.5f, Ink.TEXT);
    static final Style BODY = new Style(Face.REGULAR, 10.5f, Ink.TEXT);
    static final Style LABEL = new Style(Face.REGULAR, 10.5f, Ink.MUTED);
    static final Style STRONG = new Style(Face.BOLD, 10.5f, Ink.TEXT);
    static final Style HEAD = new Style(Face.REGULAR, 9, Ink.MUTED);
    static final Style CELL = new Style(Face.REGULAR, 10, Ink.TEXT);
    static final Style SUM = new Style(Face.BOLD, 10, Ink.TEXT);
    static final Style FINE_HEAD = new Style(Face.REGULAR, 8, Ink.MUTED);
    static final Style FINE_CELL = new Style(Face.REGULAR, 8.5f, Ink.TEXT);
    static final Style FINE_SUM = new Style(Face.BOLD, 8.5f, Ink.TEXT);
    static final Style SMALL = new Style(Face.REGULAR, 9, Ink.MUTED);

    Style(Face face, float size, Ink ink) {
        this(face, size, ink, "");
    }

    /// {@return the distance between two lines, in points}
    float leading() {
        return Math.round(size * 1.45f * 2) / 2f;
    }

    /// {@return how far below the top of its line the letters stand, in points}
    float baseline() {
        return (leading() + size * 0.7f) / 2;
    }
}
