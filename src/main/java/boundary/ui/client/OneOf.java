package boundary.ui.client;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice of one of a few values, each with its word.
///
/// @param <T> what is chosen
final class OneOf<T> extends ComboBox<T> {
    OneOf(String id, T[] values, Function<T, String> word) {
        setId(id);
        getItems().setAll(values);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        setMinWidth(USE_PREF_SIZE);
    }
}
