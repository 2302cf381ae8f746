package boundary.exchange.pdf;

/// A colour on the page.
enum Ink {
    TEXT(0x1f2328),
    MUTED(0x59636e),
    LINK(0x0550ae),
    LINE(0xd1d9e0),
    FAINT(0xe6eaef);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /// {@return its part of red, 0 to 1}
    float red() {
        return (rgb >> 16 & 255) / 255f;
    }

    /// {@return its part of green, 0 to 1}
    float green() {
        return (rgb >> 8 & 255) / 255f;
    }

    /// {@return its part of blue, 0 to 1}
    float blue() {
        return (rgb & 255) / 255f;
    }
}
