package boundary.cli;

import boundary.exchange.Exports;
import boundary.journal.ClientId;
import boundary.journal.Journal;
import boundary.report.Selection;
import boundary.report.With;
import boundary.scoring.Assessment;
import boundary.scoring.Scores;
import boundary.session.JournalStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the journal out: `--to` names a day where it looks like one, and the file or folder else.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--client", paramLabel = "NAME")
    private @Nullable String client;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE|FILE|FOLDER/", required = true)
    private List<String> to = new ArrayList<>();

    @Option(names = "--with", paramLabel = "feelings,remarks,scores,health")
    private @Nullable String with;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Set<With> asked = Asked.of(desk, with);
        String target = target();
        Kind kind = kind(target);
        try (JournalStore store = desk.reading()) {
            Journal journal = store.load();
            Selection selection = selection(journal).with(asked);
            boolean whole = selection.isAll() && kind != Kind.CSV;
            Written words = Written.of(store, journal, whole || selection.has(With.FEELINGS));
            write(kind, Path.of(target), words, selection);
            desk.say(desk.messages().text(whole ? "cli.export.WHOLE" : "cli.export.DONE", target));
            if (kind != Kind.CSV && selection.withholds(journal)) {
                desk.say(desk.messages().text("cli.export.HEALTH"));
            }
        } catch (IOException e) {
            throw desk.failed(e, target);
        }
        return Exit.DONE;
    }

    private enum Kind {
        FOLDER,
        CSV,
        JSON
    }

    private void write(Kind kind, Path path, Written words, Selection selection) throws IOException {
        Journal journal = words.journal();
        switch (kind) {
            case FOLDER -> Exports.csvSet(path, journal, words::of, selection);
            case JSON -> Exports.json(path, journal, words::of, selection);
            case CSV ->
                Exports.csv(
                        path, journal, words::of, selection, selection.has(With.SCORES) ? standings(journal) : null);
        }
    }

    private Function<ClientId, Exports.@Nullable Standing> standings(Journal journal) {
        LocalDate today = desk.today(journal);
        Scores scores = Scores.of(journal.asKnownOn(today), today);
        return id -> {
            if (scores.journal().client(id) == null) {
                return null;
            }
            Assessment a = scores.of(id);
            return new Exports.Standing(
                    BigDecimal.valueOf(a.hundredths(), 2).toPlainString(),
                    a.band().name());
        };
    }

    private Selection selection(Journal journal) {
        LocalDate last = to.stream()
                .filter(ExportCommand::isDay)
                .map(desk::day)
                .findFirst()
                .orElse(null);
        LocalDate first = from == null ? null : desk.day(from);
        desk.requireOrder(first, last);
        return Selection.of(client == null ? null : desk.client(journal, client).id(), first, last);
    }

    private String target() {
        List<String> files = to.stream().filter(t -> !isDay(t)).toList();
        if (files.size() != 1 || files.getFirst().isBlank()) {
            throw new Failure(Exit.USAGE, desk.messages().text("cli.export.NO_TARGET"));
        }
        return files.getFirst();
    }

    private Kind kind(String target) {
        String name = target.toLowerCase(Locale.ROOT);
        if (target.endsWith("/") || target.endsWith("\\") || Files.isDirectory(Path.of(target))) {
            return Kind.FOLDER;
        }
        if (name.endsWith(".csv")) {
            return Kind.CSV;
        }
        if (name.endsWith(".json")) {
            return Kind.JSON;
        }
        throw new Failure(Exit.USAGE, desk.messages().text("cli.export.UNKNOWN", target));
    }

    private static boolean isDay(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}");
    }
}
