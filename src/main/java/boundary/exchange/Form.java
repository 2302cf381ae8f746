package boundary.exchange;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a journal, or a part of it, can be written as.
public enum Form {
    /// Pages to be read, printed and kept.
    PDF(".pdf"),
    /// One page for a browser.
    HTML(".html"),
    /// Text with marks that notebooks know.
    MARKDOWN(".md"),
    /// A workbook of spreadsheets.
    XLSX(".xlsx"),
    /// The entries in one table.
    CSV(".csv"),
    /// A folder of tables, which can be read back.
    CSV_SET(""),
    /// The journal with every version, which can be read back.
    JSON(".json"),
    /// All of it with the proof of what was written when.
    BUNDLE(".zip");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /// {@return how the name of the file ends; empty for a folder}
    public String ending() {
        return ending;
    }

    /// {@return whether a journal can be made of it again}: all that a journal holds is then its whole copy
    public boolean isOwnCopy() {
        return this == CSV_SET || this == JSON;
    }

    /// {@return what a file of this name is written as, by its ending; nothing where no form ends so}
    public static @Nullable Form ofFile(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> !form.ending.isEmpty() && low.endsWith(form.ending))
                .findFirst()
                .orElse(null);
    }
}
