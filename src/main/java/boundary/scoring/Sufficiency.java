package boundary.scoring;

/// How much is known of a client, and how much a band needs.
///
/// @param entries entries so far, each once
/// @param checkpoints Sundays since the client is observed, and today
/// @param decided whether something so grave was noted that no more is needed
public record Sufficiency(int entries, int entriesNeeded, int checkpoints, int checkpointsNeeded, boolean decided) {

    static Sufficiency of(Scorecard card, int entries, int checkpoints, boolean decided) {
        return new Sufficiency(
                entries,
                (int) card.of(Parameter.ENTRIES_NEEDED),
                checkpoints,
                (int) card.of(Parameter.CHECKPOINTS_NEEDED),
                decided);
    }

    /// {@return whether it is enough to say a band}
    public boolean isEnough() {
        return decided || entries >= entriesNeeded && checkpoints >= checkpointsNeeded;
    }
}
