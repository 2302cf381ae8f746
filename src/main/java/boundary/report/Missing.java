package boundary.report;

import boundary.journal.ClientId;
import java.util.Currency;

/// What has to be known before a figure can be said.
public sealed interface Missing {

    /// What the consultant needs a month.
    record Need() implements Missing {}

    /// What the consultant has put by.
    record Reserve() implements Missing {}

    /// What a client paid: of no month is it known.
    record Income(ClientId client, String name) implements Missing {}

    /// A fixed rate of a currency.
    record Rate(Currency currency) implements Missing {}

    /// Minutes that were logged.
    record Minutes() implements Missing {}

    /// Any income at all: it is known that nothing came from anybody.
    record Anything() implements Missing {}
}
