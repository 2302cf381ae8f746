package boundary.app;

import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Journal;
import boundary.journal.Policy;
import boundary.session.Session;
import boundary.session.StoreException;
import boundary.sqlite.SqliteStore;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.FxThread;
import boundary.ui.Jobs;
import boundary.ui.Look;
import boundary.ui.Place;
import boundary.ui.Shown;
import boundary.ui.shell.Shell;
import boundary.ui.transfer.Choosers;
import boundary.ui.transfer.TransferScreen;
import boundary.ui.welcome.Start;
import boundary.ui.welcome.TroubleView;
import boundary.ui.welcome.WaitingView;
import boundary.ui.welcome.WelcomeView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Puts the window together: which journal is open, the session on it and the shell around it. What it fills is one
/// pane, so that a test can drive it without a program. For the interface's thread.
public final class Wiring implements AutoCloseable {
    private final StackPane root;
    private final AppPaths paths;
    private final World world;
    private final Look look;
    private final Choosers choosers;
    private final Runnable quit;
    private @Nullable Shell shell;
    private @Nullable FxSession session;
    private Path own;
    private boolean closed;

    /// @param root what is filled
    /// @param own the user's own journal, which may not be there yet
    /// @param choosers asks for places on the disk
    /// @param quit ends the program
    public Wiring(StackPane root, Path own, AppPaths paths, World world, Look look, Choosers choosers, Runnable quit) {
        this.root = root;
        this.own = own;
        this.paths = paths;
        this.world = world;
        this.look = look;
        this.choosers = choosers;
        this.quit = quit;
    }

    /// Opens the user's journal, or begins with the first start where there is none.
    public void start() {
        closeShell();
        if (Files.exists(own)) {
            openOwn();
        } else {
            welcome();
        }
    }

    /// Goes somewhere, once a journal is open.
    public void go(Destination destination) {
        if (shell != null) {
            shell.go(destination);
        }
    }

    /// Scores a new day, where midnight has passed since the last call.
    public void turnPage() {
        LocalDate today = world.today();
        if (session != null && !session.shown().get().today().equals(today)) {
            session.turnTo(today);
        }
    }

    /// {@return what the open journal shows}
    ///
    /// @throws IllegalStateException if none is open
    public Shown shown() {
        if (session == null) {
            throw new IllegalStateException("no journal is open");
        }
        return session.shown().get();
    }

    @Override
    public void close() {
        closed = true;
        closeShell();
    }

    private void welcome() {
        root.getChildren().setAll(new WelcomeView(look, own.toString(), world.now(), new FirstSteps()).node());
    }

    private void create(Policy policy, Destination then) {
        opening(own, () -> created(policy), () -> create(policy, then), then);
    }

    private void openOwn() {
        opening(own, () -> opened(own), this::openOwn, null);
    }

    private void openSample() {
        Language language = look.language().get();
        opening(paths.sample(language.tag()), () -> sample(language), this::openSample, null);
    }

    private Session opened(Path file) {
        return new Session(SqliteStore.open(file, world.truth()), world::stamp);
    }

    /// {@return a journal that begins with a policy}
    private Session created(Policy policy) {
        return begun(own, empty -> Edits.put(empty, Edit.Kind.CHANGE_POLICY, policy, world.stamp()));
    }

    private Session sample(Language language) {
        return begun(
                paths.sample(language.tag()),
                empty -> SampleJournal.edit(language, world.now().getZone(), world.stamp()));
    }

    /// {@return the journal of a file, made where it is not there, and begun with an edit where nothing was
    /// recorded yet, such as when the disk was full the first time; its beginning is not something to undo}
    private Session begun(Path file, Function<Journal, Edit> beginning) {
        SqliteStore store =
                Files.exists(file) ? SqliteStore.open(file, world.truth()) : SqliteStore.create(file, world.truth());
        try (var made = new Session(store, world::stamp)) {
            if (made.journal().sequence() == 0) {
                made.apply(beginning.apply(made.journal()));
            }
        }
        return opened(file);
    }

    /// Opens a journal off the interface's thread and shows it, or why it can't be opened.
    private void opening(Path file, Supplier<Session> work, Runnable again, @Nullable Destination then) {
        closeShell();
        root.getChildren().setAll(new WaitingView(Messages.in(look.language().get())).node());
        Jobs.start(
                progress -> opened(file, work.get()),
                share -> {},
                opened -> show(opened, then),
                trouble -> showTrouble(trouble, again));
    }

    /// A journal that is open, with its first scores.
    private record Opened(Path file, boolean sample, FxSession session) {}

    private Opened opened(Path file, Session session) {
        boolean sample = session.store().isSample();
        return new Opened(file, sample, new FxSession(session, world.today(), world::stamp, this::refuse));
    }

    private void show(Opened opened, @Nullable Destination then) {
        if (closed) {
            opened.session().close();
            return;
        }
        FxSession now = opened.session();
        session = now;
        var place = new Place(opened.file().toString(), opened.sample());
        shell = new Shell(
                now,
                look,
                place,
                world::now,
                messages -> transfer(now, messages),
                new JournalOutbox(now, world, choosers),
                () -> leave(opened));
        root.getChildren().setAll(shell.node());
        if (then != null) {
            shell.go(then);
        }
        shell.focus();
    }

    /// Leaves the sample for the user's own journal; where the sample was asked for as such, that is the usual one.
    private void leave(Opened sample) {
        if (sample.file().equals(own)) {
            own = paths.journal();
        }
        start();
    }

    private TransferScreen transfer(FxSession now, Messages messages) {
        return new TransferScreen(now, messages, choosers, new JournalTransfers(now, world));
    }

    private void showTrouble(Exception trouble, Runnable again) {
        if (!(trouble instanceof StoreException known)) {
            throw new IllegalStateException("the journal could not be opened", trouble);
        }
        root.getChildren().setAll(new TroubleView(Messages.in(look.language().get()), known, again, quit).node());
    }

    /// Says that the program made a mistake, and where it is noted. Free to be called from any thread.
    void admit(String file) {
        FxThread.run(() -> {
            if (shell != null) {
                shell.admit(file);
            }
        });
    }

    private void refuse(RuntimeException trouble) {
        if (shell != null) {
            shell.refuse(trouble);
        }
    }

    private void closeShell() {
        if (shell != null) {
            shell.close();
        }
        shell = null;
        session = null;
    }

    /// What the first start leads to.
    private final class FirstSteps implements Start {
        @Override
        public void begin(Policy policy) {
            create(policy, new Destination.ToDay(null));
        }

        @Override
        public void bringIn(Policy policy) {
            create(policy, new Destination.ToTransfer());
        }

        @Override
        public void look() {
            openSample();
        }
    }
}
