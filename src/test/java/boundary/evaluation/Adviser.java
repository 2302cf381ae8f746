package boundary.evaluation;

import boundary.journal.Client;
import java.time.LocalDate;
import java.util.Map;

/// Who says something of every client on every Sunday night, from what was recorded by then: the model, or a simple
/// rival of it.
interface Adviser {

    /// {@return what is said of each client of whom something is observed by then}. To be asked of one Sunday after
    /// the other.
    Map<Client, Saying> on(LocalDate sunday);
}
