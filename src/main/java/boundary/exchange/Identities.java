package boundary.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Gives rows without an identity one that is made from their content and their number among equal rows, so that the
/// same file read twice adds nothing.
final class Identities {
    private final Map<String, Integer> equalRows = new HashMap<>();

    UUID derived(Sheet sheet, String content) {
        String key = sheet + "\u001D" + content;
        int number = equalRows.merge(key, 1, Integer::sum);
        return named(key + "\u001D" + number);
    }

    static UUID given(Sheet sheet, String id) {
        UUID ours = Cells.identity(id);
        return ours == null ? named(sheet + "\u001Did\u001D" + id) : ours;
    }

    static UUID ofClient(String foldedName) {
        return named("client\u001D" + foldedName);
    }

    private static UUID named(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
