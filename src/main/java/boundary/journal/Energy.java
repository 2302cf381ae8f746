package boundary.journal;

/// How a contact left the consultant feeling, from −2 (worn out) to +2 (lifted).
public enum Energy {
    WORN_OUT,
    TIRED,
    EVEN,
    GOOD,
    LIFTED;

    /// {@return the rating, −2 to +2}
    public int value() {
        return ordinal() - 2;
    }

    /// {@return the energy of a rating}
    ///
    /// @throws IllegalArgumentException if the rating is not between −2 and +2
    public static Energy of(int value) {
        if (value < -2 || value > 2) {
            throw new IllegalArgumentException("energy is −2 to +2, not " + value);
        }
        return values()[value + 2];
    }
}
