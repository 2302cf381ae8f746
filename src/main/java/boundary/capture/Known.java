package boundary.capture;

import boundary.journal.ClientId;
import java.util.List;

/// A client that a line may name.
///
/// @param aliases other names of the client, each as good as the name
public record Known(ClientId id, String name, List<String> aliases) {
    public Known {
        aliases = List.copyOf(aliases);
    }
}
