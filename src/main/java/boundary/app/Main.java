package boundary.app;

import boundary.cli.Cli;
import boundary.cli.Surroundings;
import boundary.sqlite.NativeLibrary;
import boundary.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the program starts: with a command, or without a display, the command line; else the window.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int exit = Cli.run(surroundings(System.getenv()), args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    private static Surroundings surroundings(Map<String, String> environment) {
        World world = World.here();
        return new Surroundings(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                AppPaths.ofThisUser().journal(),
                world.clock().getZone(),
                world.truth(),
                UUID::randomUUID,
                language(),
                version(),
                new StoreFiles(world.truth()),
                SampleJournal::edit,
                hasDisplay(environment, System.getProperty("os.name")) ? Main::openWindow : null);
    }

    private static void openWindow(@Nullable Path journal, @Nullable Language language) {
        NativeLibrary.load(AppPaths.ofThisUser().library());
        Path file = journal == null ? AppPaths.ofThisUser().journal() : journal;
        Window.open(file, language == null ? language() : language);
    }

    /// {@return whether a window could be shown}
    static boolean hasDisplay(Map<String, String> environment, String system) {
        boolean always = system.startsWith("Windows") || system.startsWith("Mac");
        return always || isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value != null && !value.isBlank();
    }

    /// {@return the language that was chosen in the window, else the system's where the program speaks it}
    private static Language language() {
        Language system = Language.of(Locale.getDefault().toLanguageTag());
        return Preferences.read(AppPaths.ofThisUser().preferences()).language(system == null ? Language.EN : system);
    }

    /// {@return the version of this program}
    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0" : version;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
