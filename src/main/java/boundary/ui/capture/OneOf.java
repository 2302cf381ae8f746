package boundary.ui.capture;

import boundary.ui.kit.Segmented;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One of a few values, or none of them where that is offered.
///
/// @param <E> what is chosen
final class OneOf<E extends Enum<E>> extends StackPane {
    private final Segmented<Optional<E>> choices = new Segmented<>();
    private final String id;

    OneOf(String id, List<E> values, Function<E, String> word) {
        this.id = id;
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        values.forEach(value -> {
            choices.choice(Optional.of(value), word.apply(value));
            choices.button(Optional.of(value)).setId(id + "-" + value);
        });
        getChildren().add(choices);
    }

    /// Offers none of them too; {@return this control}
    OneOf<E> orNone(String word) {
        choices.choice(Optional.empty(), word);
        choices.button(Optional.empty()).setId(id + "-none");
        return this;
    }

    void show(@Nullable E value) {
        choices.valueProperty().set(Optional.ofNullable(value));
    }

    @Nullable
    E chosen() {
        Optional<E> value = choices.valueProperty().get();
        return value == null ? null : value.orElse(null);
    }

    /// Calls the action after each choice.
    void onChange(Runnable action) {
        choices.valueProperty().subscribe((before, after) -> action.run());
    }
}
