package boundary.journal;

/// How bad a burden was, 1 to 3. An entry that says nothing is taken as middling.
public enum Severity {
    MILD,
    MIDDLING,
    SEVERE;

    /// {@return the level, 1 to 3}
    public int level() {
        return ordinal() + 1;
    }

    /// {@return the severity of a level}
    ///
    /// @throws IllegalArgumentException if the level is not between 1 and 3
    public static Severity of(int level) {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("severity is 1 to 3, not " + level);
        }
        return values()[level - 1];
    }
}
