package boundary.ui.transfer;

import boundary.report.With;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What would leave, before it does.
///
/// @param sum how much it is
/// @param looks what stands in the file, or in its first part
public record Sight(Sum sum, Looks looks) {

    /// How much leaves.
    ///
    /// @param first the day of the first entry; nothing where none leaves
    /// @param last the day of the last entry
    /// @param rest how many entries stay
    /// @param out what stays out of what leaves
    /// @param healthOut whether something about health would leave if it were asked for
    public record Sum(
            int entries,
            int clients,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int rest,
            Set<With> out,
            boolean healthOut) {
        public Sum {
            out = Set.copyOf(out);
        }
    }

    /// What stands in the file.
    public sealed interface Looks {}

    /// The very text.
    ///
    /// @param more whether the file goes on
    public record Words(String text, boolean more) implements Looks {}

    /// The very cells, sheet by sheet.
    public record Sheets(List<Sheet> sheets) implements Looks {
        public Sheets {
            sheets = List.copyOf(sheets);
        }
    }

    /// One sheet.
    ///
    /// @param name empty where it is the only one
    /// @param rows its first rows, each as long as the head
    /// @param total how many rows it has
    public record Sheet(String name, List<String> head, List<List<String>> rows, long total) {}

    /// The files of a folder.
    public record Files(List<File> files) implements Looks {
        public Files {
            files = List.copyOf(files);
        }
    }

    /// One file of a folder.
    ///
    /// @param rows nothing where it is no table
    public record File(String name, @Nullable Long rows) {}

    /// Pages of a document.
    public record Pages(int count, Picture picture) implements Looks {}

    /// Draws a page.
    @FunctionalInterface
    public interface Picture {
        /// {@return the page as a PNG picture}. Takes a while: not for the interface's thread.
        ///
        /// @param page from 0
        byte[] of(int page) throws IOException;
    }
}
