package boundary.cli;

import boundary.session.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes a journal.
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--sample")
    private boolean sample;

    NewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Surroundings world = desk.world();
        try (Session session = desk.session(world.files().create(desk.path()))) {
            if (sample) {
                session.apply(world.samples().edit(desk.messages().language(), world.zone(), desk.stamp(world.zone())));
            }
        }
        String key = sample ? "cli.new.SAMPLE" : "cli.new.EMPTY";
        desk.out().println(desk.messages().text(key, desk.path().toString()));
        return Exit.DONE;
    }
}
