package boundary;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The one layout of every Java file. A formatter reads Java with the compiler of the JVM that it runs in, and Maven's
/// may be older than the program's language: so the build starts this in the program's own JVM.
/// `mvn test-compile exec:exec@format` mends, `mvn verify` checks.
final class Format {

    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    private Format() {}

    /// Takes `check` or `apply`, then the folders; ends with 1 if a file is not laid out as it should be and stays
    /// so.
    public static void main(String[] args) throws IOException {
        boolean apply = args[0].equals("apply");
        boolean failed = false;
        for (String folder : List.of(args).subList(1, args.length)) {
            List<String> complaints;
            try (var files = Files.walk(Path.of(folder))) {
                complaints = files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .parallel()
                        .map(file -> complaint(file, apply))
                        .flatMap(Optional::stream)
                        .toList();
            }
            complaints.forEach(System.err::println);
            failed |= !complaints.isEmpty();
        }
        if (failed) {
            System.err.println("Mend the layout with: mvn test-compile exec:exec@format");
            System.exit(1);
        }
    }

    private static Optional<String> complaint(Path file, boolean apply) {
        try {
            String now = Files.readString(file);
            String laidOut = FORMATTER.formatSourceAndFixImports(DocLines.cut(now));
            if (laidOut.equals(now)) {
                return Optional.empty();
            }
            FORMATTER.formatSource(laidOut); // what came out must still be Java, else the file stays as it was
            if (apply) {
                Files.writeString(file, laidOut);
                return Optional.empty();
            }
            return Optional.of(file + ": not laid out");
        } catch (FormatterException trouble) {
            return Optional.of(file + ": " + trouble.getMessage());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
