package boundary.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppPathsTest {
    private static final Path HOME = Path.of("/home/айжан").toAbsolutePath();

    @Test
    void linuxKeepsTheCustomsOfXdg() {
        AppPaths usual = AppPaths.of(Map.of(), "Linux", HOME);
        assertEquals(HOME.resolve(".local/share/boundary-journal/journal.bjournal"), usual.journal());
        assertEquals(HOME.resolve(".config/boundary-journal/preferences.properties"), usual.preferences());
        Path data = HOME.resolve("data");
        AppPaths given = AppPaths.of(Map.of("XDG_DATA_HOME", data.toString()), "Linux", HOME);
        assertEquals(data.resolve("boundary-journal"), given.data());
        assertEquals(usual.config(), given.config());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "relative/folder", "./here"})
    void aVariableThatNamesNoPlaceIsIgnored(String value) {
        var environment = Map.of("XDG_DATA_HOME", value, "XDG_CONFIG_HOME", value);
        assertEquals(AppPaths.of(Map.of(), "Linux", HOME), AppPaths.of(environment, "Linux", HOME));
    }

    @Test
    void otherSystemsHaveTheirOwnPlaces() {
        Path roaming = HOME.resolve("Roaming");
        assertEquals(
                roaming.resolve("boundary-journal"),
                AppPaths.of(Map.of("APPDATA", roaming.toString()), "Windows 11", HOME)
                        .data());
        assertEquals(
                HOME.resolve("AppData/Roaming/boundary-journal"),
                AppPaths.of(Map.of(), "Windows 11", HOME).config());
        assertEquals(
                HOME.resolve("Library/Application Support/boundary-journal"),
                AppPaths.of(Map.of("XDG_DATA_HOME", "/elsewhere"), "Mac OS X", HOME)
                        .data());
    }
}
