package boundary.cli;

import boundary.journal.Journal;
import boundary.session.JournalStore;
import boundary.text.Language;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// No command: the window, and without a display the dashboard as text.
@Command(name = "boundary-journal")
final class Root implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final Globals globals;

    Root(Desk desk, Globals globals) {
        this.desk = desk;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        String lang = globals.lang();
        Window window = desk.world().window();
        if (window != null) {
            window.open(globals.journal() == null ? null : desk.path(), lang == null ? null : Language.of(lang));
            return Exit.DONE;
        }
        Journal journal = journal();
        LocalDate today = desk.today(journal);
        desk.out().print(new DashboardText(desk.messages()).of(journal.asKnownOn(today), today));
        desk.out().println();
        desk.out().println(desk.messages().text("cli.noDisplay"));
        return Exit.DONE;
    }

    /// {@return the journal, and where there is none the sample, which is said}
    private Journal journal() {
        if (desk.hasJournal()) {
            try (JournalStore store = desk.reading()) {
                if (store.isSample()) {
                    desk.out().println(desk.messages().text("cli.sample"));
                    desk.out().println();
                }
                return store.load();
            }
        }
        desk.out().println(desk.messages().text("cli.noJournal", desk.path().toString()));
        desk.out().println();
        var zone = desk.world().zone();
        Language language = desk.messages().language();
        return Journal.empty().with(desk.world().samples().edit(language, zone, desk.stamp(zone)));
    }
}
