package boundary.journal;

/// An item that belongs to one client.
public sealed interface ClientItem extends Item
        permits ActionTaken,
                Hardship,
                CheckIn,
                Obligation,
                Income,
                Opinion,
                Agreement,
                Boundary,
                Extra,
                LetterSent,
                Disengagement {

    /// {@return the client it belongs to}
    ClientId client();
}
