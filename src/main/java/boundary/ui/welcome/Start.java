package boundary.ui.welcome;

import boundary.journal.Policy;

/// The three ways in which a first start goes on.
public interface Start {

    /// Makes the journal and opens it for the first entry.
    void begin(Policy policy);

    /// Makes the journal and opens it where files are brought in.
    void bringIn(Policy policy);

    /// Opens the sample, in a file of its own.
    void look();
}
