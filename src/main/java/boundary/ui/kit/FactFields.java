package boundary.ui.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The fields of a small form, in which one fact is typed.
///
/// @param <T> the fact
public interface FactFields<T> {

    /// What is wrong, and where.
    ///
    /// @param at the control to be mended
    /// @param sentence what is wrong and what to do
    record Wrong(Node at, String sentence) {}

    /// {@return the fields with their names}
    Region node();

    /// {@return the control in which typing begins}
    Node first();

    /// Shows a fact to be changed, or begins a new one where there is none.
    void begin(@Nullable T fact);

    /// {@return the first thing that is wrong with what was typed; nothing where it can be saved}
    @Nullable
    Wrong wrong();

    /// Saves what was typed, which is not wrong.
    ///
    /// @param saved told once it is kept
    /// @param refused takes the sentence that says why it could not be kept: then everything typed stays
    void save(Runnable saved, Consumer<String> refused);
}
