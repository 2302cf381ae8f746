package boundary.journal;

/// Who made the contact: the client (`IN`), the consultant (`OUT`), or nobody noted it (`UNKNOWN`).
public enum Direction {
    IN,
    OUT,
    UNKNOWN
}
