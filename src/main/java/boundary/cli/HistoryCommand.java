package boundary.cli;

import boundary.exchange.Exports;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.report.Found;
import boundary.report.With;
import boundary.session.JournalStore;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists entries, oldest first.
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    private static final int SEARCH_LIMIT = 1_000_000;

    private final Desk desk;

    @Mixin
    private final FilterOptions options = new FilterOptions();

    @Option(names = "--with", paramLabel = "feelings")
    private @Nullable String with;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--csv")
    private boolean csv;

    HistoryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Set<With> asked = Asked.of(desk, with);
        if (json && csv) {
            throw new Failure(Exit.USAGE, desk.messages().text("cli.wrong.VALUE", "--csv"));
        }
        try (JournalStore store = desk.reading()) {
            Journal journal = store.load();
            Found found = found(store, journal);
            Written words = Written.of(store, journal, asked.contains(With.FEELINGS));
            print(journal, found, words);
        }
        return Exit.DONE;
    }

    private Found found(JournalStore store, Journal journal) {
        String words = options.search();
        Set<InteractionId> having = words == null ? null : new HashSet<>(store.search(words, SEARCH_LIMIT));
        return Found.of(journal, options.filter(desk, journal), having);
    }

    private void print(Journal journal, Found found, Written words) throws IOException {
        if (json) {
            Json.print(desk.out(), new HistoryJson(journal, found, words)::write);
        } else if (csv) {
            Exports.csv(desk.out(), journal, words::of, found.entries(), words.feelings());
        } else {
            desk.out().print(new HistoryText(desk.messages()).of(journal, found, words));
        }
    }
}
