package boundary.capture;

/// Words with a small fixed part in dates, times, lengths and names. In the word tables a class stands after `#`.
enum WordClass {
    /// Valued 1 to 12.
    MONTH,
    /// Valued 1, Monday, to 7.
    WEEKDAY,
    /// Valued as the number that it says.
    NUMBER,
    /// Days before today: 0 to 2.
    DAY_BACK,
    /// The ordinal of a [DayPart].
    DAY_PART,
    HOUR,
    MINUTE,
    DAY,
    WEEK,
    /// "one and a half", as one word.
    ONE_AND_HALF,
    HALF,
    /// Half of one more, after a number: "бір жарым".
    AND_HALF,
    HALF_HOUR,
    QUARTER,
    /// What follows an hour for half of one more: "and a half".
    AND,
    ARTICLE,
    AGO,
    /// Before an hour of the clock.
    AT,
    AM,
    PM,
    /// After a number of a day, before or after a weekday: "last", "on", "прошлый", "күні".
    LAST,
    /// Names the rating that follows.
    ENERGY,
    /// Denies the word that follows.
    NOT,
    /// Denies the word before.
    NOT_AFTER,
    /// May stand between a denial and what it denies.
    VERY,
    /// Before the client of a contact.
    WITH,
    /// Before what a contact was about.
    ABOUT,
    /// The kind of a company in its name.
    LEGAL,
    /// Words that many companies have in their names.
    GENERIC,
    /// Ordinary words that are never short for a client.
    STOP
}
