package boundary.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the journal that `JsonFile` wrote. Into an empty journal it brings every version; into another one, only what
/// that has not seen, by identity.
final class JsonReader {
    private final String name;

    private JsonReader(String name) {
        this.name = name;
    }

    static CsvSet.Found of(Path file, Target target) throws RefusedException {
        var reader = new JsonReader(CsvSet.nameOf(file));
        List<JsonVersion> versions = JsonText.read(file, reader.name, reader::versions);
        return new JsonMerge(reader.name, target).of(versions);
    }

    private List<JsonVersion> versions(JsonParser json) throws IOException, RefusedException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new RefusedException(Problem.Kind.FOREIGN_JSON, name);
        }
        var versions = new ArrayList<JsonVersion>();
        boolean ours = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "format" -> ours = JsonFile.FORMAT.equals(JsonTree.value(json));
                case "version" -> requireVersion(JsonTree.value(json));
                case "versions" -> {
                    requireOurs(ours && json.currentToken() == JsonToken.START_ARRAY);
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        int line = json.currentTokenLocation().getLineNr();
                        versions.add(JsonVersion.read(new Fields(JsonTree.value(json), name, line)));
                    }
                }
                default -> json.skipChildren();
            }
        }
        requireOurs(ours);
        return versions;
    }

    private void requireVersion(@Nullable Object version) throws RefusedException {
        requireOurs(version instanceof Long);
        if (version instanceof Long number && number > JsonFile.VERSION) {
            throw new RefusedException(Problem.Kind.NEWER_JSON, name);
        }
    }

    private void requireOurs(boolean ours) throws RefusedException {
        if (!ours) {
            throw new RefusedException(Problem.Kind.FOREIGN_JSON, name);
        }
    }
}
