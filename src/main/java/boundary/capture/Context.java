package boundary.capture;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has to be known to understand a line: the moment, the clients, and the language of the person.
///
/// The clients are indexed once; keep the index as long as the clients stay the same, since a line is read on every
/// key.
///
/// @param now the local moment that a line without one means
/// @param index the clients that a line may name
/// @param language `en`, `ru` or `kk`: settles words that two languages share; nothing when not known
public record Context(
        LocalDateTime now, ClientIndex index, @Nullable String language) {

    public Context(LocalDateTime now, List<Known> clients, @Nullable String language) {
        this(now, ClientIndex.of(clients), language);
    }

    /// {@return the clients that a line may name}
    public List<Known> clients() {
        return index.clients();
    }

    /// {@return the same clients and language at another moment}
    public Context at(LocalDateTime moment) {
        return new Context(moment, index, language);
    }
}
