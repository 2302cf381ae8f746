package boundary.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;

/// The database library, which is unpacked into a folder before it can be loaded: the system's folder of temporary
/// files, and where that is missing, full or lets nothing be run, a folder of ours.
public final class NativeLibrary {
    private static final System.Logger LOG = System.getLogger(NativeLibrary.class.getName());
    private static final String FOLDER = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /// Loads the library once, before the first journal is opened.
    ///
    /// @param spare the folder of ours, made where it is needed
    public static void load(Path spare) {
        if (isLoaded()) {
            return;
        }
        try {
            Files.createDirectories(spare, Private.folder(spare));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no spare folder for the database library", e);
            return;
        }
        System.setProperty(FOLDER, spare.toString());
        if (!isLoaded()) {
            LOG.log(System.Logger.Level.WARNING, "the database library can be loaded from nowhere");
        }
    }

    private static boolean isLoaded() {
        try {
            return SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            return false;
        }
    }
}
