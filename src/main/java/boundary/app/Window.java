package boundary.app;

import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Look;
import boundary.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The program as a window: its stage, its colours and its size; what is in it is put together by `Wiring`. Takes the
/// named parameters `journal` and `lang`.
public final class Window extends Application {
    private static final double SMALLEST_WIDTH = 960;
    private static final double SMALLEST_HEIGHT = 600;
    private static final Duration MINUTE = Duration.minutes(1);
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private @Nullable Wiring wiring;
    private @Nullable Runnable keepPreferences;

    /// Starts the toolkit and shows the window; returns when it is closed.
    static void open(Path journal, Language language) {
        launch(Window.class, "--journal=" + journal, "--lang=" + language.tag());
    }

    @Override
    public void start(Stage stage) {
        Map<String, String> named = getParameters().getNamed();
        AppPaths paths = AppPaths.ofThisUser();
        Preferences preferences = Preferences.read(paths.preferences());
        Look look = preferences.look(Language.EN);
        Language asked = Language.of(named.getOrDefault("lang", ""));
        if (asked != null) {
            look.language().set(asked);
        }
        var root = new StackPane();
        var scene = new Scene(root, preferences.width(), preferences.height());
        dress(scene, look);
        look.language().subscribe(Window::speak);
        stage.setTitle(Messages.in(look.language().get()).text("app.name"));
        stage.getIcons().setAll(icons());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setMaximized(preferences.maximised());
        stage.setScene(scene);
        keepPreferences = () -> preferences.keep(look, scene.getWidth(), scene.getHeight(), stage.isMaximized());
        String given = named.get("journal");
        wiring = new Wiring(
                root,
                given == null ? paths.journal() : Path.of(given),
                paths,
                World.here(),
                look,
                new FileDialogs(() -> stage, getHostServices()::showDocument),
                Platform::exit);
        var crashes = new CrashLog(paths.crashLog(), wiring::admit);
        Thread.setDefaultUncaughtExceptionHandler(crashes);
        Thread.currentThread().setUncaughtExceptionHandler(crashes);
        wiring.start();
        stage.show();
        turnPages(wiring);
    }

    @Override
    public void stop() {
        if (keepPreferences != null) {
            keepPreferences.run();
        }
        if (wiring != null) {
            wiring.close();
        }
    }

    /// Colours follow the choice of the user, or the system where the user left it to that, at once.
    private static void dress(Scene scene, Look look) {
        Runnable dress = () -> theme(look.colours().get()).applyTo(scene);
        dress.run();
        look.colours().subscribe(dress);
        Platform.getPreferences().colorSchemeProperty().subscribe(dress);
    }

    /// Calendars that drop down take the words for months and weekdays, and the day that begins a week, from the
    /// machine.
    private static void speak(Language language) {
        String country = switch (language) {
            case EN -> "GB";
            case RU -> "RU";
            case KK -> "KZ";
        };
        Locale.setDefault(Locale.Category.FORMAT, Locale.of(language.tag(), country));
    }

    private static Theme theme(Look.Colours colours) {
        boolean dark = colours == Look.Colours.SYSTEM
                ? Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                : colours == Look.Colours.DARK;
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    private static List<Image> icons() {
        return ICON_SIZES.stream()
                .map(size -> "/boundary/ui/icon-" + size + ".png")
                .map(name -> new Image(Objects.requireNonNull(Window.class.getResourceAsStream(name), name)))
                .toList();
    }

    /// Looks every minute whether midnight has passed.
    private static void turnPages(Wiring wiring) {
        var clock = new Timeline(new KeyFrame(MINUTE, event -> wiring.turnPage()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }
}
