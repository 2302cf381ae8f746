package boundary.sqlite;

import boundary.journal.Change;
import boundary.journal.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One version on its way into the file.
///
/// @param values what goes into all columns of its row but `sequence`
/// @param words its topic, note and feeling, or nothing where it has none
record NewVersion(
        Sort<?> sort,
        List<@Nullable Object> values,
        @Nullable List<String> words) {

    /// {@return the version that a change makes}. One that is gone keeps what it was, so that the file says what
    /// was taken away; its words are not repeated.
    static NewVersion of(Change change) {
        return switch (change) {
            case Change.OfInteraction c -> {
                boolean gone = c.after() == null;
                Object value = Objects.requireNonNull(gone ? c.before() : c.after());
                yield of(c, value, gone, gone ? null : list(c.wordsAfter()));
            }
            case Change.OfItem c -> of(c, c.item(), c.after() == null, null);
        };
    }

    private static NewVersion of(Change change, Object value, boolean gone, @Nullable List<String> words) {
        Sort<?> sort = Sorts.of(value);
        var cells = new Cells();
        cells.text(change.key()).number(change.known().recordedAt().toEpochMilli());
        cells.text(change.known().from()).flag(gone);
        sort.writeAny(value, cells);
        return new NewVersion(sort, cells.values(), words);
    }

    private static @Nullable List<String> list(Words words) {
        return words.isEmpty() ? null : List.of(words.topic(), words.note(), words.feeling());
    }
}
