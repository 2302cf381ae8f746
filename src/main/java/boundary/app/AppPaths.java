package boundary.app;

import java.nio.file.Path;
import java.util.Map;

/// Where the program keeps its files, by the custom of the platform: the XDG folders, `Application Support` on macOS,
/// `%APPDATA%` on Windows.
///
/// @param data the folder of journals
/// @param config the folder of preferences
public record AppPaths(Path data, Path config) {
    private static final String NAME = "boundary-journal";

    /// {@return the folders of the user whose process this is}
    public static AppPaths ofThisUser() {
        return of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /// {@return the folders of a user}
    ///
    /// @param environment the variables of the process
    /// @param system the name of the operating system, as Java gives it
    /// @param home the user's home folder
    public static AppPaths of(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Windows")) {
            Path roaming = given(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
            return new AppPaths(roaming.resolve(NAME), roaming.resolve(NAME));
        }
        if (system.startsWith("Mac")) {
            Path support =
                    home.resolve("Library").resolve("Application Support").resolve(NAME);
            return new AppPaths(support, support);
        }
        Path data = given(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"));
        Path config = given(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        return new AppPaths(data.resolve(NAME), config.resolve(NAME));
    }

    /// {@return the user's own journal}
    public Path journal() {
        return data.resolve("journal.bjournal");
    }

    /// {@return the sample of a language, a file of its own}
    ///
    /// @param language a BCP 47 tag
    public Path sample(String language) {
        return data.resolve("sample-" + language + ".bjournal");
    }

    /// {@return the folder for the database library, where the system's folder of temporary files won't do}
    public Path library() {
        return data.resolve("library");
    }

    /// {@return the file of preferences}
    public Path preferences() {
        return config.resolve("preferences.properties");
    }

    /// {@return the file in which a mistake of the program is noted}
    public Path crashLog() {
        return data.resolve("crash.log");
    }

    /// A relative path in such a variable is to be ignored, says the XDG specification.
    private static Path given(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.get(name);
        return value != null && !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
