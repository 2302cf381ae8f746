package boundary.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.text.Language;
import boundary.ui.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsReadAgain() {
        Path file = folder.resolve("deep").resolve("er").resolve("preferences.properties");
        Preferences.read(file).keep(new Look(Language.KK, Look.Colours.DARK), 1000.4, 700, false);
        Preferences again = Preferences.read(file);
        assertEquals(Language.KK, again.language(Language.EN));
        assertEquals(Look.Colours.DARK, again.look(Language.EN).colours().get());
        assertEquals(1000, again.width());
        assertEquals(700, again.height());
        assertFalse(again.maximised());
    }

    @Test
    void theSizeBeforeTheWindowFilledTheScreenIsKept() {
        Path file = folder.resolve("preferences.properties");
        var look = new Look(Language.EN, Look.Colours.SYSTEM);
        Preferences.read(file).keep(look, 1000, 700, false);
        Preferences.read(file).keep(look, 2560, 1440, true);
        Preferences again = Preferences.read(file);
        assertTrue(again.maximised());
        assertEquals(1000, again.width());
        assertEquals(700, again.height());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"language=\\uZZZZ", "language=xx\ncolours=PINK\nwidth=wide\nheight=", "language=\u00FF\uFFFD="})
    void aBrokenFileIsAsGoodAsNone(String text) throws IOException {
        assertDefaults(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"399", "20001", "-1", "0", "NaN", "Infinity", "1e9"})
    void aSizeThatNoScreenHasIsTheUsualOne(String size) throws IOException {
        assertDefaults(("width=" + size + "\nheight=" + size).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPlaceThatCannotBeWrittenDisturbsNobody() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("config"), "a file where the folder should be");
        Path file = inTheWay.resolve("preferences.properties");
        Preferences.read(file).keep(new Look(Language.RU, Look.Colours.LIGHT), 1000, 700, false);
        assertEquals(Language.EN, Preferences.read(file).language(Language.EN));
        Path folderInTheWay =
                Files.createDirectories(folder.resolve("preferences.properties").resolve("full"));
        Preferences.read(folderInTheWay.getParent()).keep(new Look(Language.RU, Look.Colours.LIGHT), 1000, 700, false);
        assertTrue(Files.isDirectory(folderInTheWay));
    }

    private void assertDefaults(byte[] content) throws IOException {
        Preferences read = Preferences.read(Files.write(folder.resolve("preferences.properties"), content));
        assertEquals(Language.RU, read.language(Language.RU), "the language of the system");
        assertEquals(Look.Colours.SYSTEM, read.look(Language.RU).colours().get());
        assertEquals(1280, read.width());
        assertEquals(800, read.height());
        assertFalse(read.maximised());
    }
}
