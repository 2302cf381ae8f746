package boundary.letter;

/// What a part of a letter does. A good refusal has those from `THANKS` to `OTHER_HELP`, in about this order; the
/// reason may be missing.
public enum Part {
    SALUTATION,
    THANKS,
    DECISION,
    REASON,
    ENCOURAGEMENT,
    OTHER_HELP,
    CLOSING
}
