package boundary.ui.dashboard;

import boundary.app.SampleJournal;
import boundary.session.Session;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.MemoryStore;
import boundary.ui.NoOutbox;
import boundary.ui.Screen;
import boundary.ui.capture.CaptureBar;
import boundary.ui.client.ClientScreen;
import boundary.ui.client.ClientsScreen;
import boundary.ui.kit.Icon;
import boundary.ui.kit.NavItem;
import boundary.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The dashboard and the screens of the clients on the sample, to be looked at: theme, language, and a screen: empty,
/// dashboard, clients, or score, timeline, details with the number of a client.
public final class DashboardGallery extends Application {
    @Override
    public void start(Stage stage) {
        List<String> options = getParameters().getRaw();
        Language language = Language.valueOf(options.get(1));
        var made = MadeUp.empty();
        var session = new Session(new MemoryStore(), made::stamp);
        if (!options.get(2).equals("empty")) {
            session.apply(SampleJournal.edit(language, MadeUp.NOW.getZone(), made.stamp()));
        }
        var fx = new FxSession(session, MadeUp.NOW.toLocalDate(), made::stamp, e -> {
            throw e;
        });
        Messages messages = Messages.in(language);
        Screen screen = screen(options, fx, messages);
        var page = new VBox(new CaptureBar(fx, messages, () -> MadeUp.NOW).node(), screen.node());
        page.getStyleClass().add("page");
        VBox.setVgrow(screen.node(), Priority.ALWAYS);
        HBox.setHgrow(page, Priority.ALWAYS);
        var nav = new VBox();
        nav.getStyleClass().add("side-bar");
        List.of("nav.today", "nav.dashboard", "nav.clients", "nav.transfer", "nav.settings", "nav.help")
                .forEach(key -> nav.getChildren().add(new NavItem(Icon.DASHBOARD, messages.text(key))));
        var scene = new Scene(new HBox(nav, page), 1280, 772);
        Theme.valueOf(options.getFirst()).applyTo(scene);
        scene.setOnKeyPressed(screen::press);
        stage.setScene(scene);
        stage.setTitle("Dashboard");
        stage.show();
    }

    private static Screen screen(List<String> options, FxSession session, Messages messages) {
        String what = options.get(2);
        if (what.equals("empty") || what.equals("dashboard")) {
            var screen = new DashboardScreen(session, messages, new NoOutbox(), System.err::println);
            screen.arrive(new Destination.ToDashboard());
            return screen;
        }
        if (what.equals("clients")) {
            var screen = new ClientsScreen(session, messages, System.err::println);
            screen.arrive(new Destination.ToClients());
            return screen;
        }
        var client = session.shown().get().scores().all().get(Integer.parseInt(options.get(3)));
        var screen = new ClientScreen(session, messages, new NoOutbox(), System.err::println);
        screen.arrive(new Destination.ToClient(
                client.client(), Destination.ToClient.Tab.valueOf(what.toUpperCase(Locale.ROOT))));
        return screen;
    }

    public static void main(String[] args) {
        launch(args);
    }
}
