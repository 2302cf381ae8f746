package boundary.ui.client;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice of one value, or of none, which stands first and has words of its own.
///
/// @param <T> what is chosen
final class ChoiceOf<T> extends ComboBox<ChoiceOf.One<T>> {

    /// A value with its word; the value is absent for "none of them".
    record One<T>(@Nullable T value, String word) {}

    /// @param none the words for no choice
    /// @param chosen takes the value, or nothing, when the user chooses
    ChoiceOf(String id, String none, List<T> values, Function<T, String> word, Consumer<@Nullable T> chosen) {
        setId(id);
        setConverter(new Words<>());
        getItems().add(new One<>(null, none));
        values.forEach(each -> getItems().add(new One<>(each, word.apply(each))));
        clear();
        setVisibleRowCount(18);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(none);
        setOnAction(event -> chosen.accept(getValue().value()));
    }

    /// Goes back to no choice.
    void clear() {
        setValue(getItems().getFirst());
    }

    /// Chooses a value, or none.
    void choose(@Nullable T value) {
        getItems().stream()
                .filter(one -> one.value() == null ? value == null : one.value().equals(value))
                .findFirst()
                .ifPresent(this::setValue);
    }

    private static final class Words<T> extends StringConverter<One<T>> {
        @Override
        public String toString(@Nullable One<T> one) {
            return one == null ? "" : one.word();
        }

        @Override
        public One<T> fromString(String text) {
            throw new UnsupportedOperationException("not editable");
        }
    }
}
