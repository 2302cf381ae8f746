package boundary.capture;

import java.util.List;

/// What a line leaves open and a person has to settle. The client is never guessed.
public sealed interface Doubt {

    /// Several clients fit equally well.
    record SeveralClients(List<Known> candidates) implements Doubt {
        public SeveralClients {
            candidates = List.copyOf(candidates);
        }
    }

    /// The line names somebody who is not a client yet.
    ///
    /// @param name the words before the first understood part
    record UnknownClient(String name) implements Doubt {}

    /// A name resembles a client, but not enough to be sure.
    ///
    /// @param name the word that was typed
    record LooksLike(Known client, String name) implements Doubt {}

    /// The line names nobody.
    record NoClient() implements Doubt {}

    /// The line is longer than a note can be; nothing of it was read.
    record TooLong(int characters, int limit) implements Doubt {}
}
