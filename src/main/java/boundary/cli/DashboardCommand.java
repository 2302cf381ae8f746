package boundary.cli;

import boundary.journal.Journal;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows the dashboard of a day, or of days over a time. A past day is answered from what was recorded by then.
@Command(name = "dashboard")
final class DashboardCommand implements Callable<Integer> {
    private static final String RANGE = "..";

    private final Desk desk;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable String asOf;

    @Option(names = "--every", paramLabel = "1w")
    private @Nullable String every;

    @Option(names = "--json")
    private boolean json;

    DashboardCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Every range = asOf != null && asOf.contains(RANGE) ? range(asOf) : null;
        if (range == null && every != null) {
            throw new Failure(Exit.USAGE, desk.messages().text("cli.wrong.RANGE", every));
        }
        LocalDate named = range == null && asOf != null ? desk.day(asOf) : null;
        Journal journal = desk.loaded();
        if (range != null) {
            print(journal, range);
            return Exit.DONE;
        }
        LocalDate day = named == null ? desk.today(journal) : named;
        Journal known = journal.asKnownOn(day);
        if (json) {
            Json.print(desk.out(), DashboardJson.of(known, day));
        } else {
            desk.out().print(new DashboardText(desk.messages()).of(known, day));
        }
        return Exit.DONE;
    }

    /// Every Sunday night is replayed once, however many days are asked for.
    private void print(Journal journal, Every range) {
        Scores scores = null;
        for (LocalDate day : range.days().toList()) {
            scores = scores == null ? Scores.of(journal, day) : scores.on(day);
            Json.print(desk.out(), DashboardJson.of(journal.asKnownOn(day), scores));
        }
    }

    private Every range(String text) {
        int at = text.indexOf(RANGE);
        LocalDate from = desk.day(text.substring(0, at));
        LocalDate to = desk.day(text.substring(at + RANGE.length()));
        String named = every == null ? "1w" : every;
        Period step = Every.step(named);
        if (step == null || to.isBefore(from)) {
            throw new Failure(Exit.USAGE, desk.messages().text("cli.wrong.RANGE", step == null ? named : text));
        }
        return new Every(from, to, step);
    }
}
