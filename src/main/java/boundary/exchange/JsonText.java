package boundary.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opens JSON files, and turns what is wrong with one into a refusal.
final class JsonText {
    static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /// Reads a file from an open parser.
    interface Reading<T> {
        T of(JsonParser json) throws IOException, RefusedException;
    }

    static <T> T read(Path path, String name, Reading<T> reading) throws RefusedException {
        TextFile.requireText(path, name);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            in.mark(3);
            if (!(in.read() == 0xEF && in.read() == 0xBB && in.read() == 0xBF)) {
                in.reset();
            }
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            try (JsonParser json = FACTORY.createParser(new InputStreamReader(in, decoder))) {
                json.nextToken();
                T read = reading.of(json);
                if (json.nextToken() != null) {
                    long line = json.currentTokenLocation().getLineNr();
                    throw new RefusedException(new Problem(Problem.Kind.BROKEN_JSON, name, line, "", ""));
                }
                return read;
            }
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new RefusedException(new Problem(Problem.Kind.BROKEN_JSON, name, line, "", ""));
        } catch (CharacterCodingException e) {
            throw new RefusedException(Problem.Kind.NOT_UTF8, name);
        } catch (IOException e) {
            throw new RefusedException(Problem.Kind.UNREADABLE, name);
        }
    }
}
