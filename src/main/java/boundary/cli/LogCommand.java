package boundary.cli;

import boundary.capture.Capture;
import boundary.capture.Context;
import boundary.capture.Doubt;
import boundary.capture.Known;
import boundary.capture.Parsed;
import boundary.journal.Draft;
import boundary.journal.Edits;
import boundary.journal.Journal;
import boundary.session.Session;
import boundary.text.Messages;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Logs one line.
@Command(name = "log")
final class LogCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "TEXT")
    private List<String> text = List.of();

    @Option(names = "--dry-run")
    private boolean dryRun;

    LogCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (dryRun) {
            Journal journal = desk.hasJournal() ? desk.loaded() : Journal.empty();
            tell(journal, draft(journal));
            desk.say(desk.messages().text("cli.log.DRY"));
            return Exit.DONE;
        }
        if (!desk.hasJournal()) {
            draft(Journal.empty());
        }
        try (Session session = desk.writing()) {
            Journal journal = session.journal();
            Draft draft = draft(journal);
            ZonedDateTime now = desk.now(desk.zone(journal));
            session.apply(Edits.log(journal, draft, now, desk.stamp(now.getZone())));
            tell(journal, draft); // what is said to be understood is stored
        }
        return Exit.DONE;
    }

    private void tell(Journal journal, Draft draft) {
        ZonedDateTime now = desk.now(desk.zone(journal));
        desk.out().print(new DraftText(desk.messages()).of(journal, draft, now.toLocalDateTime()));
        String added = draft.newClient();
        if (draft.client() == null && added != null) {
            desk.say(desk.messages().text("cli.log.NEW_CLIENT", added));
        }
    }

    private Draft draft(Journal journal) {
        List<Known> clients = journal.clients().stream()
                .map(c -> new Known(c.id(), c.name(), c.aliases()))
                .toList();
        var now = desk.now(desk.zone(journal)).toLocalDateTime();
        String line = String.join(" ", text);
        Parsed<Draft> parsed = Capture.parse(
                line, new Context(now, clients, desk.messages().language().tag()));
        parsed.doubts().forEach(this::requireSure);
        return parsed.value();
    }

    private void requireSure(Doubt doubt) {
        Messages messages = desk.messages();
        switch (doubt) {
            case Doubt.SeveralClients several ->
                throw new Failure(
                        Exit.USAGE,
                        messages.text(
                                "cli.log.SEVERAL",
                                several.candidates().stream().map(Known::name).collect(Collectors.joining(", "))));
            case Doubt.LooksLike like ->
                throw new Failure(
                        Exit.USAGE,
                        messages.text(
                                "cli.log.LOOKS_LIKE", like.name(), like.client().name()));
            case Doubt.NoClient none -> throw new Failure(Exit.USAGE, messages.text("cli.log.NO_CLIENT"));
            case Doubt.TooLong tooLong ->
                throw new Failure(Exit.USAGE, messages.text("cli.log.TOO_LONG", tooLong.limit()));
            case Doubt.UnknownClient added -> {}
        }
    }
}
