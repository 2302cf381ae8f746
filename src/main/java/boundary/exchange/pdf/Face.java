package boundary.exchange.pdf;

/// A cut of the typeface that documents are set in.
enum Face {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    private final String cut;

    Face(String cut) {
        this.cut = cut;
    }

    static Face of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    /// {@return where its file stands on the class path}
    String file() {
        return "/com/formdev/flatlaf/fonts/roboto/Roboto-" + cut + ".ttf";
    }
}
