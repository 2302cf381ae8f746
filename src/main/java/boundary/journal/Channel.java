package boundary.journal;

/// The way by which a contact came.
public enum Channel {
    CALL,
    EMAIL,
    MESSAGE,
    MEETING,
    OTHER
}
