package boundary.cli;

import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.report.ClientPage;
import boundary.report.With;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows one client.
@Command(name = "client")
final class ClientCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable String asOf;

    @Option(names = "--with", paramLabel = "health")
    private @Nullable String with;

    @Option(names = "--json")
    private boolean json;

    ClientCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Set<With> asked = Asked.of(desk, with);
        LocalDate named = asOf == null ? null : desk.day(asOf);
        Journal journal = desk.loaded();
        LocalDate day = named == null ? desk.today(journal) : named;
        Journal known = journal.asKnownOn(day);
        Client client = desk.client(known, name);
        Scores scores = Scores.of(known, day);
        if (json) {
            Json.print(desk.out(), new ClientJson(known, scores, client, asked.contains(With.HEALTH))::write);
        } else {
            ClientPage page = ClientPage.of(known, scores, client.id());
            String judgement = page.assessment().isInsufficient()
                    ? ""
                    : new JudgementText(desk.messages(), known, scores).of(client.id());
            String agreed = new AgreedText(desk.messages(), known, day).of(client);
            desk.out()
                    .print(new ClientText(desk.messages())
                            .of(page, scores.strainedSince(client.id()), judgement, agreed));
        }
        return Exit.DONE;
    }
}
