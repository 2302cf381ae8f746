package boundary.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Answers capture cases, one JSON line each. Opens no journal.
@Command(name = "parse")
final class ParseCommand implements Callable<Integer> {
    private final Desk desk;

    /// The only form of the answers so far.
    @Option(names = "--json", required = true)
    @SuppressWarnings("UnusedVariable") // that it was given is all there is to know
    private boolean json;

    @Parameters(paramLabel = "-|FILE")
    private String source = "-";

    ParseCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(input(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                line = number == 0 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                number++;
                if (!line.isBlank()) {
                    answer(line, number);
                }
            }
        } catch (IOException e) {
            throw new Failure(Exit.INPUT, desk.messages().text("cli.parse.UNREADABLE", source));
        }
        return Exit.DONE;
    }

    private InputStream input() throws IOException {
        return source.equals("-") ? desk.world().in() : Files.newInputStream(Path.of(source));
    }

    private void answer(String line, int number) throws IOException {
        CaptureCase one;
        try {
            one = CaptureCase.of(line);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new Failure(Exit.INPUT, desk.messages().text("cli.parse.LINE", Integer.toString(number)));
        }
        Json.print(desk.out(), one::write);
    }
}
