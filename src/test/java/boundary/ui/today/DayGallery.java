package boundary.ui.today;

import boundary.journal.Obligation;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.capture.CaptureBar;
import boundary.ui.kit.Theme;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The capture line and the screen of a day on a made-up journal, to be looked at: theme, language, `empty` for no
/// clients.
public final class DayGallery extends Application {
    @Override
    public void start(Stage stage) {
        List<String> options = getParameters().getRaw();
        MadeUp made = options.contains("empty") ? MadeUp.empty() : MadeUp.journal();
        if (!options.contains("empty")) {
            made.owes(
                    "Northwind Studio",
                    Obligation.Party.ME,
                    MadeUp.NOW.toLocalDate().plusDays(4),
                    "December newsletter");
            made.owes(
                    "Northwind Studio",
                    Obligation.Party.CLIENT,
                    MadeUp.NOW.toLocalDate().minusDays(8),
                    "€ 820 for October");
        }
        var session = new FxSession(made.session(), MadeUp.NOW.toLocalDate(), made::stamp, e -> {
            throw e;
        });
        Messages messages = Messages.in(Language.valueOf(options.get(1)));
        var bar = new CaptureBar(session, messages, () -> MadeUp.NOW);
        var screen = new DayScreen(session, messages, MadeUp.NOW::toLocalDateTime, go -> follow(go, bar));
        screen.arrive(new Destination.ToDay(null));
        var page = new VBox(bar.node(), screen.node());
        page.getStyleClass().add("page");
        VBox.setVgrow(screen.node(), Priority.ALWAYS);
        HBox.setHgrow(page, Priority.ALWAYS);
        var nav = new Region();
        nav.getStyleClass().add("side-bar");
        var scene = new Scene(new HBox(nav, page), 1280, 772);
        Theme.valueOf(options.getFirst()).applyTo(scene);
        stage.setScene(scene);
        stage.setTitle("Day");
        stage.show();
        bar.focus();
    }

    private static void follow(Destination destination, CaptureBar bar) {
        if (destination instanceof Destination.ToEntry entry) {
            bar.edit(entry.id());
        } else if (destination instanceof Destination.ToCapture capture) {
            bar.begin(capture.client(), capture.day());
        }
    }

    public static void main(String[] args) {
        launch(args);
    }
}
