package boundary.cli;

import boundary.session.Health;
import boundary.session.JournalStore;
import boundary.text.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Checks the whole file of the journal.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--json")
    private boolean json;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (JournalStore store = desk.reading()) {
            return tell(desk, store.check(), json);
        }
    }

    /// {@return the exit code of a check, after it was told}
    static int tell(Desk desk, Health health, boolean json) {
        if (json) {
            Json.print(desk.out(), HealthJson.of(health));
        } else {
            text(desk, health);
        }
        return health.ok() ? Exit.DONE : Exit.CHECK;
    }

    /// Says how much was taken out for good, which is no problem.
    private static void erased(Desk desk, Health.Tombstones tombstones) {
        if (tombstones.erased() + tombstones.takenBack() > 0) {
            desk.out().println(desk.messages().text("cli.check.ERASED", tombstones.erased(), tombstones.takenBack()));
        }
    }

    private static void text(Desk desk, Health health) {
        Messages messages = desk.messages();
        if (health.ok()) {
            desk.out().println(messages.text("cli.check.OK", messages.count("count.entries", health.entries())));
            erased(desk, health.tombstones());
            return;
        }
        desk.out().println(messages.text("cli.check.BAD", messages.count("count.entries", health.entries())));
        for (Health.Problem problem : health.problems()) {
            String about = problem.id() == null ? problem.where() : problem.where() + " " + problem.id();
            desk.out().println("  " + messages.name("cli.check.", problem.kind()) + ": " + about);
        }
    }
}
