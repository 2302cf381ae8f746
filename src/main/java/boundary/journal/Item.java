package boundary.journal;

import java.util.UUID;

/// Anything that the journal keeps in versions beside its entries.
public sealed interface Item
        permits Policy, Practice, Client, Absence, QuietDay, OwnTemplate, Resource, SavedFilter, ClientItem {

    /// {@return the identity, the same in every version}
    UUID key();
}
