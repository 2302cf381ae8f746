package boundary.cli;

import boundary.exchange.Evidence;
import boundary.exchange.EvidenceBundle;
import boundary.exchange.EvidenceChain;
import boundary.exchange.Exports;
import boundary.exchange.Form;
import boundary.exchange.Parcel;
import boundary.exchange.Watch;
import boundary.journal.ChainLink;
import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.report.Mask;
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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the journal out, or a part of it: `--to` names a day where it looks like one, and the file or folder else.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private static final int SEARCH_LIMIT = 1_000_000;

    private final Desk desk;

    @Option(names = "--client", paramLabel = "NAME")
    private List<String> clients = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE|FILE|FOLDER/", required = true)
    private List<String> to = new ArrayList<>();

    @Option(names = "--search", paramLabel = "WORDS")
    private @Nullable String search;

    @Option(names = "--with", paramLabel = "feelings,remarks,scores,health")
    private @Nullable String with;

    @Option(names = "--mask", paramLabel = "NAME")
    private List<String> masked = new ArrayList<>();

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Set<With> asked = Asked.of(desk, with);
        String target = target();
        Form form = form(target);
        try (JournalStore store = desk.reading()) {
            Journal journal = store.load();
            Selection selection = selection(store, journal).with(asked);
            Parcel parcel = parcel(store, journal, selection);
            if (form == Form.BUNDLE) {
                EvidenceBundle.write(Path.of(target), evidence(store, parcel), Watch.NONE);
            } else {
                parcel.write(form, Path.of(target), false, Watch.NONE);
            }
            said(parcel, form, target);
        } catch (IOException e) {
            throw desk.failed(e, target);
        }
        return Exit.DONE;
    }

    private Evidence evidence(JournalStore store, Parcel parcel) {
        var links = new ArrayList<ChainLink>();
        store.forEachLink(parcel.shownLinks(), links::add);
        String program = desk.messages().text("app.name") + " " + desk.world().version();
        return parcel.evidence(new EvidenceChain(store.head(), links), program);
    }

    private Parcel parcel(JournalStore store, Journal journal, Selection selection) {
        Written words = Written.of(store, journal, true);
        return new Parcel(
                journal,
                selection,
                words::of,
                desk.messages(),
                desk.now(desk.zone(journal)).toInstant(),
                selection.has(With.SCORES) ? standings(journal) : null);
    }

    /// Says where it is, and what is not in it.
    private void said(Parcel parcel, Form form, String target) {
        Selection selection = parcel.leaving(form).selection();
        if (parcel.isWhole(form)) {
            desk.say(desk.messages().text("cli.export.WHOLE", target));
            if (selection.withholds(parcel.journal())) {
                desk.say(desk.messages().text("cli.export.HEALTH"));
            }
            return;
        }
        desk.say(desk.messages().text("cli.export.DONE", target));
        String out = Arrays.stream(With.values())
                .filter(with -> !selection.has(with))
                .map(with -> desk.messages().name("export.with.", with))
                .collect(Collectors.joining(", "));
        if (!out.isEmpty()) {
            desk.say(desk.messages().text("cli.export.WITHOUT", out));
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

    private Selection selection(JournalStore store, Journal journal) {
        LocalDate last = to.stream()
                .filter(ExportCommand::isDay)
                .map(desk::day)
                .findFirst()
                .orElse(null);
        LocalDate first = from == null ? null : desk.day(from);
        desk.requireOrder(first, last);
        Set<ClientId> chosen = new HashSet<>();
        clients.forEach(name -> chosen.add(desk.client(journal, name).id()));
        Set<InteractionId> found = search == null ? null : new HashSet<>(store.search(search, SEARCH_LIMIT));
        var mask = new Mask(masked, desk.messages().text("export.mask.person"));
        return new Selection(chosen, first, last, found, Set.of(), mask);
    }

    private String target() {
        List<String> files = to.stream().filter(t -> !isDay(t)).toList();
        if (files.size() != 1 || files.getFirst().isBlank()) {
            throw new Failure(Exit.USAGE, desk.messages().text("cli.export.NO_TARGET"));
        }
        return files.getFirst();
    }

    private Form form(String target) {
        if (target.endsWith("/") || target.endsWith("\\") || Files.isDirectory(Path.of(target))) {
            return Form.CSV_SET;
        }
        Form form = Form.ofFile(target);
        if (form == null) {
            throw new Failure(Exit.USAGE, desk.messages().text("cli.export.UNKNOWN", target));
        }
        return form;
    }

    private static boolean isDay(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}");
    }
}
