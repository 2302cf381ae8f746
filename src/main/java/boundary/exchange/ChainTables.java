package boundary.exchange;

import boundary.journal.ChainLink;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// Writes the chain for people who check it with other programs.
final class ChainTables {
    static final List<String> COLUMNS = List.of("sequence", "written_at_ms", "leaf", "head");

    private ChainTables() {}

    /// Writes all links as CSV.
    static void links(OutputStream file, List<ChainLink> links) throws IOException {
        var out = new CsvOut(file, COLUMNS);
        for (ChainLink link : links) {
            out.value("sequence", link.sequence())
                    .value("written_at_ms", link.writtenAt().toEpochMilli())
                    .value("leaf", HexFormat.of().formatHex(link.leaf()))
                    .value("head", HexFormat.of().formatHex(link.head()))
                    .end();
        }
        out.flush();
    }

    /// Writes salts and contents, of those links that have them, as a JSON object a line.
    static void contents(OutputStream file, List<ChainLink> links) throws IOException {
        try (JsonGenerator json = JsonText.FACTORY.createGenerator(file, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(null);
            for (ChainLink link : links) {
                byte[] salt = link.salt();
                byte[] content = link.content();
                if (salt != null && content != null) {
                    json.writeStartObject();
                    json.writeNumberField("sequence", link.sequence());
                    json.writeStringField("salt", HexFormat.of().formatHex(salt));
                    json.writeStringField("content", new String(content, StandardCharsets.UTF_8));
                    json.writeEndObject();
                    json.writeRaw('\n');
                }
            }
        }
    }
}
