package boundary.app;

import boundary.exchange.Form;
import boundary.ui.transfer.Choosers;
import java.io.File;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The dialogs of the system for files and folders. They open where the last one was closed.
public final class FileDialogs implements Choosers {
    private final Supplier<@Nullable Window> window;
    private final @Nullable Consumer<String> mailProgram;
    private @Nullable File last;

    /// @param window the window that the dialogs belong to
    public FileDialogs(Supplier<@Nullable Window> window) {
        this(window, null);
    }

    /// @param mailProgram opens a `mailto:` address; nothing where there is no mail program
    public FileDialogs(Supplier<@Nullable Window> window, @Nullable Consumer<String> mailProgram) {
        this.window = window;
        this.mailProgram = mailProgram;
    }

    @Override
    public boolean mail(String uri) {
        if (mailProgram == null) {
            return false;
        }
        mailProgram.accept(uri);
        return true;
    }

    @Override
    public boolean open(String path) {
        if (mailProgram == null) {
            return false;
        }
        mailProgram.accept(new File(path).toURI().toString());
        return true;
    }

    @Override
    public @Nullable String file(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().setAll(filter("*.csv", "*.json"), filter("*.*"));
        return parentKept(chooser.showOpenDialog(window.get()));
    }

    @Override
    public @Nullable String bundle(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().setAll(filter("*.zip"), filter("*.*"));
        return parentKept(chooser.showOpenDialog(window.get()));
    }

    @Override
    public @Nullable String folder(String title) {
        File folder = folderChooser(title).showDialog(window.get());
        if (folder == null) {
            return null;
        }
        last = folder.getParentFile();
        return folder.getPath();
    }

    @Override
    public @Nullable String target(Form form, String title, String name) {
        if (form == Form.CSV_SET) {
            File parent = folderChooser(title).showDialog(window.get());
            if (parent == null) {
                return null;
            }
            last = parent;
            return new File(parent, name).getPath();
        }
        return save(title, name, form.ending());
    }

    @Override
    public @Nullable String save(String title, String name, String ending) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name + ending);
        chooser.getExtensionFilters().setAll(filter("*" + ending));
        String chosen = parentKept(chooser.showSaveDialog(window.get()));
        return chosen == null || chosen.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen + ending;
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start());
        return chooser;
    }

    private DirectoryChooser folderChooser(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start());
        return chooser;
    }

    private @Nullable File start() {
        return last != null && last.isDirectory() ? last : null;
    }

    private @Nullable String parentKept(@Nullable File file) {
        if (file == null) {
            return null;
        }
        last = file.getParentFile();
        return file.getPath();
    }

    private static FileChooser.ExtensionFilter filter(String... patterns) {
        return new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns);
    }
}
