package boundary.cli;

import boundary.session.JournalStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Verifies the chain of a journal that need not be one's own.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (JournalStore store = desk.world().files().read(file)) {
            return CheckCommand.tell(desk, store.check(), json);
        }
    }
}
