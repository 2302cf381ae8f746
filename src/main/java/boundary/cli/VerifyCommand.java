package boundary.cli;

import boundary.exchange.BundleCheck;
import boundary.exchange.BundleHealth;
import boundary.exchange.BundleProblem;
import boundary.exchange.Watch;
import boundary.session.JournalStore;
import boundary.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Verifies an evidence bundle, or the chain of a journal that need not be one's own.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private static final int MAGIC = 16;

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
        if (isBundle()) {
            return bundle();
        }
        try (JournalStore store = desk.world().files().read(file)) {
            return CheckCommand.tell(desk, store.check(), json);
        }
    }

    private int bundle() {
        try {
            BundleHealth health = BundleCheck.of(file, Watch.NONE);
            if (json) {
                Json.print(desk.out(), BundleJson.of(health));
            } else {
                text(health);
            }
            return health.ok() ? Exit.DONE : Exit.CHECK;
        } catch (IOException e) {
            throw new Failure(Exit.INPUT, desk.messages().text("bundle.check.UNREADABLE", file.toString()));
        }
    }

    private void text(BundleHealth health) {
        Messages messages = desk.messages();
        if (health.ok()) {
            desk.out()
                    .println(messages.text(
                            "bundle.check.OK",
                            messages.count("count.files", health.files()),
                            messages.count("count.entries", health.entries())));
            return;
        }
        desk.out().println(messages.text("bundle.check.BAD"));
        for (BundleHealth.Problem problem : health.problems()) {
            desk.out().println("  " + Terminal.line(BundleProblem.sentence(messages, problem)));
        }
    }

    /// {@return whether a file is meant to be a bundle: it is named so, or begins as zip files do}. A journal
    /// always begins as databases do, whatever its name.
    private boolean isBundle() {
        if (!Files.isRegularFile(file)) {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        }
        try (InputStream in = Files.newInputStream(file)) {
            String begins = new String(in.readNBytes(MAGIC), StandardCharsets.ISO_8859_1);
            return !begins.startsWith("SQLite format 3")
                    && (begins.startsWith("PK")
                            || file.toString().toLowerCase(Locale.ROOT).endsWith(".zip"));
        } catch (IOException e) {
            return false; // the journal's own reading says why
        }
    }
}
