package boundary.cli;

import boundary.journal.ClientId;
import boundary.journal.Journal;
import boundary.report.Selection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that choose entries.
final class Filter {
    @Option(names = "--client", paramLabel = "NAME")
    private @Nullable String client;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable String to;

    Selection selection(Desk desk, Journal journal) {
        LocalDate last = to == null ? null : desk.day(to);
        return selection(desk, journal, last);
    }

    /// @param last the last day, since `--to` means a file in `export`
    Selection selection(Desk desk, Journal journal, @Nullable LocalDate last) {
        ClientId id = client == null ? null : desk.client(journal, client).id();
        LocalDate first = from == null ? null : desk.day(from);
        desk.requireOrder(first, last);
        return Selection.of(id, first, last);
    }
}
