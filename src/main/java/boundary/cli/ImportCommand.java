package boundary.cli;

import boundary.exchange.FileRead;
import boundary.exchange.Format;
import boundary.exchange.Imported;
import boundary.exchange.Imports;
import boundary.exchange.ProblemWords;
import boundary.exchange.Target;
import boundary.journal.Edit;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Words;
import boundary.session.JournalStore;
import boundary.session.Session;
import boundary.text.Messages;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads files into the journal, as one edit.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private static final Set<String> LATER =
            Set.of("ICS", "MBOX", "EML", "WHATSAPP", "TELEGRAM", "CALLS", "CSV", "VCARD");

    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER")
    private List<Path> sources = List.of();

    @Option(names = "--as", paramLabel = "FORMAT")
    private @Nullable String as;

    @Option(names = "--client", paramLabel = "NAME")
    private @Nullable String client;

    @Option(names = "--zone", paramLabel = "ZONE")
    private @Nullable String zone;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--entries")
    private boolean entries;

    @Option(names = "--json")
    private boolean json;

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Format format = format();
        ZoneId named = zone();
        if (dryRun && !desk.hasJournal()) {
            tell(read(Journal.empty(), id -> Words.NONE, format, named), Journal.empty());
            return Exit.DONE;
        }
        if (dryRun) {
            try (JournalStore store = desk.reading()) {
                Journal journal = store.load();
                tell(read(journal, store::wordsOf, format, named), journal);
            }
            return Exit.DONE;
        }
        if (!desk.hasJournal()) {
            Imported.Read read = read(Journal.empty(), id -> Words.NONE, format, named);
            if (read.edit() == null) { // what can't be read, or says nothing, makes no journal
                tell(read, Journal.empty());
                return Exit.DONE;
            }
        }
        try (Session session = desk.writing()) {
            Journal journal = session.journal();
            Imported.Read read = read(journal, session.store()::wordsOf, format, named);
            Edit edit = read.edit();
            if (edit != null) {
                session.apply(edit);
            }
            tell(read, journal);
        }
        return Exit.DONE;
    }

    private Imported.Read read(
            Journal journal, Function<InteractionId, Words> words, @Nullable Format format, @Nullable ZoneId named) {
        ZoneId here = desk.zone(journal);
        Imported imported =
                Imports.read(sources, format, new Target(journal, words, desk.stamp(here), named, here, client));
        return switch (imported) {
            case Imported.Refused refused ->
                throw new Failure(Exit.INPUT, new ProblemWords(desk.messages()).sentence(refused.why()));
            case Imported.Read read -> requireClean(read);
        };
    }

    private Imported.Read requireClean(Imported.Read read) {
        long skipped = read.files().stream().mapToLong(f -> f.skipped().size()).sum();
        if (strict && skipped > 0) {
            sayProblems(read.files());
            throw new Failure(Exit.INPUT, desk.messages().count("cli.import.strict", skipped));
        }
        return read;
    }

    private void tell(Imported.Read read, Journal before) {
        sayProblems(read.files());
        Edit edit = read.edit();
        if (json) {
            Json.print(desk.out(), new ImportJson(desk.messages(), read, dryRun || entries ? before : null)::write);
            return;
        }
        Messages messages = desk.messages();
        var table = new Columns();
        for (FileRead file : read.files()) {
            table.row(
                    file.file(),
                    messages.text("cli.import.READ", file.read()),
                    messages.text("cli.import.NEW", file.fresh()),
                    messages.text("cli.import.CHANGED", file.changed()),
                    messages.text("cli.import.KNOWN", file.known()),
                    messages.text("cli.import.SKIPPED", file.skipped().size()));
        }
        desk.out().print(table.text());
        desk.out()
                .println(messages.text(
                        edit == null ? nothing(read.files()) : dryRun ? "cli.import.DRY" : "cli.import.DONE"));
    }

    private static String nothing(List<FileRead> files) {
        boolean allKnown = files.stream().anyMatch(f -> f.known() > 0)
                && files.stream().allMatch(f -> f.skipped().isEmpty());
        return allKnown ? "cli.import.NOTHING" : "cli.import.NONE";
    }

    private void sayProblems(List<FileRead> files) {
        var words = new ProblemWords(desk.messages());
        for (FileRead file : files) {
            file.skipped().forEach(p -> desk.say(words.sentence(p)));
            file.notices().forEach(p -> desk.say(words.sentence(p)));
        }
    }

    private @Nullable Format format() {
        String code = as;
        if (code == null) {
            return null;
        }
        String name = code.toUpperCase(Locale.ROOT);
        return Arrays.stream(Format.values())
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> LATER.contains(name)
                        ? new Failure(Exit.INPUT, desk.messages().text("cli.import.LATER", code))
                        : new Failure(Exit.USAGE, desk.messages().text("cli.wrong.FORMAT", code)));
    }

    private @Nullable ZoneId zone() {
        String name = zone;
        if (name == null) {
            return null;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new Failure(Exit.USAGE, desk.messages().text("cli.wrong.ZONE", name));
        }
    }
}
