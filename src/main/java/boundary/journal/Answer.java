package boundary.journal;

/// What the consultant answered to a request. The names are the codes of the command line and of every file.
public enum Answer {
    /// Done without pay.
    AGREED_FREE,
    /// Done for pay.
    AGREED_PAID,
    DECLINED,
    /// Put off to the next working day.
    NEXT_DAY
}
