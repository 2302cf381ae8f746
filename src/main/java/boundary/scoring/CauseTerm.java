package boundary.scoring;

/// What speaks for a client with a problem, or against it (§5).
public enum CauseTerm {
    /// Where every judgement starts.
    START,
    /// A hard time of theirs covers it.
    HARDSHIP,
    /// Complaints that were fair.
    JUSTIFIED,
    /// The calm before it.
    CALM,
    /// That it lasts.
    DURATION,
    /// That it came back.
    EPISODES,
    /// Disrespect and retaliation.
    DISRESPECT,
    /// A repair that did not end it.
    REPAIR_FAILED,
    /// Urgency and complaints.
    DISTRESS,
    /// Unpaid extra work and off-hours contact.
    EXPLOIT;

    Parameter parameter() {
        return Parameter.valueOf("CAUSE_" + name());
    }
}
