package boundary.scoring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/// Text files by their names, from a packed resource or a folder, read without the program's own readers.
public final class Pack {
    private final SortedMap<String, String> files;

    private Pack(SortedMap<String, String> files) {
        this.files = files;
    }

    /// {@return files that were made up}
    public static Pack of(Map<String, String> files) {
        return new Pack(new TreeMap<>(files));
    }

    /// {@return the files of a zip among the resources; its name is absolute}
    public static Pack resource(String name) {
        var files = new TreeMap<String, String>();
        try (InputStream packed = Objects.requireNonNull(Pack.class.getResourceAsStream(name), name);
                var zip = new ZipInputStream(packed)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pack(files);
    }

    /// {@return the files right in a folder of the disk}
    public static Pack folder(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return new Pack(files);
    }

    /// {@return the files of one folder of the pack}
    public Pack under(String folder) {
        var some = new TreeMap<String, String>();
        String prefix = folder + "/";
        files.forEach((name, text) -> {
            if (name.startsWith(prefix)) {
                some.put(name.substring(prefix.length()), text);
            }
        });
        if (some.isEmpty()) {
            throw new IllegalArgumentException("nothing is packed under " + folder);
        }
        return new Pack(some);
    }

    /// {@return all but one file}
    Pack without(String file) {
        var some = new TreeMap<>(files);
        some.remove(file);
        return new Pack(some);
    }

    /// {@return the names of the folders that hold files}
    public List<String> folders() {
        return files.keySet().stream()
                .filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.indexOf('/')))
                .distinct()
                .toList();
    }

    /// {@return the text of a file that must be there}
    public String text(String file) {
        return Objects.requireNonNull(files.get(file), file);
    }

    /// {@return the rows of a CSV file; none where there is no such file}
    public List<NamedCsvRecord> rows(String file) {
        String text = files.getOrDefault(file, "");
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    /// {@return the objects of a JSON file, one a line}
    public List<Map<?, ?>> lines(String file) {
        var lines = new ArrayList<Map<?, ?>>();
        text(file).lines().forEach(line -> lines.add(json(line)));
        return lines;
    }

    /// {@return the object that a text is}
    public static Map<?, ?> json(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return (Map<?, ?>) Objects.requireNonNull(value(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var map = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                var list = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> parser.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }
}
