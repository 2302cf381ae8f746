package boundary.journal;

/// How the work for a client is priced. The names are the codes of every file.
public enum Pricing {
    /// By the hour, at the client's rate.
    HOURLY,
    /// One price for the whole.
    FIXED,
    /// A price a month for a number of hours.
    RETAINER
}
