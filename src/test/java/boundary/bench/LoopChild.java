package boundary.bench;

import boundary.app.AppPaths;
import boundary.app.FileDialogs;
import boundary.app.Wiring;
import boundary.app.World;
import boundary.journal.Journal;
import boundary.report.Dashboard;
import boundary.scoring.Scores;
import boundary.sqlite.SqliteStore;
import boundary.text.Language;
import boundary.ui.Look;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A process of its own that opens a journal and shows its dashboard once: `text` as the command line would, `window`
/// in the true window. Says `ready` as soon as it is there, then its memory, and ends.
final class LoopChild {
    private LoopChild() {}

    public static void main(String[] arguments) throws IOException {
        Path journal = Path.of(arguments[1]);
        if (arguments[0].equals("text")) {
            text(journal);
        } else {
            Platform.startup(() -> window(journal));
        }
    }

    private static void text(Path path) throws IOException {
        try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
            Journal journal = store.load();
            Dashboard dashboard = Dashboard.of(journal, Scores.of(journal, BenchJournal.TODAY), BenchJournal.TODAY);
            ready();
            System.out.println(dashboard.hashCode());
        }
    }

    private static void window(Path journal) {
        var root = new StackPane();
        Path folder = journal.toAbsolutePath().resolveSibling("none");
        World world = World.here().at(BenchJournal.NOW.atZone(BenchJournal.ZONE));
        var look = new Look(Language.EN, Look.Colours.LIGHT);
        var stage = new Stage();
        var dialogs = new FileDialogs(() -> stage);
        var wiring = new Wiring(root, journal, new AppPaths(folder, folder), world, look, dialogs, Platform::exit);
        stage.setScene(new Scene(root, 1280, 800));
        wiring.start();
        stage.show();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (rowsAreShown(root)) {
                    stop();
                    say();
                    wiring.close();
                    Platform.exit();
                }
            }
        }.start();
    }

    private static boolean rowsAreShown(StackPane root) {
        return root.lookupAll("#clients-by-drain .table-row-cell").stream()
                .anyMatch(node -> node instanceof IndexedCell<?> row && !row.isEmpty() && row.getWidth() > 0);
    }

    private static void say() {
        try {
            ready();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ready() throws IOException {
        double resident = Gauge.resident();
        System.out.printf(Locale.ROOT, "ready %.1f%n", resident);
        System.out.flush();
        System.out.printf(Locale.ROOT, "heap %.1f%n", Gauge.heap());
    }
}
