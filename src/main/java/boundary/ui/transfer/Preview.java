package boundary.ui.transfer;

import boundary.exchange.FileRead;
import boundary.exchange.Imported;
import boundary.exchange.Problem;
import boundary.exchange.ProblemWords;
import boundary.text.Messages;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/// What an import would bring: counts, file by file, and every row that is left out with the reason.
final class Preview {
    private static final int FILE_ROWS = 11;
    private static final int PROBLEM_ROWS = 7;

    private final Messages messages;
    private final Imported.Read read;

    Preview(Messages messages, Imported.Read read) {
        this.messages = messages;
        this.read = read;
    }

    /// {@return all of it in one line: `1,180 new, 12 known, 3 rows left out`}
    String sentence() {
        var parts = new ArrayList<String>();
        add(parts, "transfer.fresh", sum(FileRead::fresh));
        add(parts, "transfer.changed", sum(FileRead::changed));
        add(parts, "transfer.known", sum(FileRead::known));
        add(parts, "transfer.skipped", sum(file -> file.skipped().size()));
        return parts.isEmpty() ? messages.text("transfer.empty") : String.join(", ", parts);
    }

    /// {@return whether rows were left out or there is something else to say}
    boolean hasProblems() {
        return !problems().isEmpty();
    }

    /// {@return a table with a row for each file}
    KitTable<FileRead> files() {
        var table = new KitTable<FileRead>(28);
        table.setId("import-files");
        table.setAccessibleText(messages.text("transfer.column.file"));
        table.words("file", messages.text("transfer.column.file"), 200, Type.BODY, FileRead::file);
        figure(table, "fresh", FileRead::fresh);
        figure(table, "changed", FileRead::changed);
        figure(table, "known", FileRead::known);
        figure(table, "skipped", file -> file.skipped().size());
        table.feed(read.files(), FileRead::file);
        return table.tall(Math.clamp(read.files().size(), 1, FILE_ROWS));
    }

    /// {@return a table with a row for each problem}
    KitTable<Problem> problemTable() {
        var words = new ProblemWords(messages);
        var table = new KitTable<Problem>(28);
        table.setId("import-problems");
        table.setAccessibleText(messages.text("transfer.leftOut"));
        table.words("where", messages.text("transfer.column.where"), 250, Type.BODY, problem -> where(words, problem));
        table.column("why", messages.text("transfer.column.why"), 370, problem -> {
            var why = Type.BODY.label(words.why(problem));
            why.setTooltip(new Tooltip(words.sentence(problem)));
            return why;
        });
        table.getItems().setAll(problems());
        return table.tall(Math.clamp(problems().size(), 1, PROBLEM_ROWS));
    }

    private static String where(ProblemWords words, Problem problem) {
        String at = words.at(problem);
        return at.isEmpty() ? problem.file() : problem.file() + ", " + at;
    }

    private List<Problem> problems() {
        var all = new ArrayList<Problem>();
        read.files().forEach(file -> all.addAll(file.skipped()));
        read.files().forEach(file -> all.addAll(file.notices()));
        return all;
    }

    private void figure(KitTable<FileRead> table, String id, ToIntFunction<FileRead> count) {
        TableColumn<FileRead, FileRead> column =
                table.figures(id, messages.text("transfer.column." + id), 104, file -> figure(count.applyAsInt(file)));
        table.fixed(column);
    }

    private String figure(int count) {
        return count == 0 ? messages.text("common.none") : messages.figures().whole(count);
    }

    private int sum(ToIntFunction<FileRead> count) {
        return read.files().stream().mapToInt(count).sum();
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(messages.count(key, count));
        }
    }
}
