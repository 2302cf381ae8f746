package boundary.ui.history;

import boundary.report.Filter;
import boundary.text.Messages;
import boundary.ui.kit.FilterChip;
import boundary.ui.kit.PickMenu;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// One condition of the filter: its chip, and the menu in which its values are ticked.
///
/// @param <T> what is ticked
final class Condition<T> {
    private final FilterChip chip;
    private final PickMenu<T> menu;
    private final Meaning<T> meaning;
    private final Supplier<List<PickMenu.Choice<T>>> choices;
    private final Consumer<UnaryOperator<Filter>> change;
    private Filter filter = Filter.ALL;

    /// What a condition means to a filter.
    ///
    /// @param one whether only one value can be asked for
    /// @param words says what is asked for
    record Meaning<T>(
            boolean one,
            Function<Filter, Set<T>> values,
            BiFunction<Filter, Set<T>, Filter> with,
            Function<Filter, String> words) {}

    /// @param name of the condition in messages and ids, such as `signals`
    /// @param choices what can be asked for now
    /// @param change takes how the filter changes
    Condition(
            Messages messages,
            String name,
            Meaning<T> meaning,
            Supplier<List<PickMenu.Choice<T>>> choices,
            Consumer<UnaryOperator<Filter>> change) {
        this.meaning = meaning;
        this.choices = choices;
        this.change = change;
        String any = messages.text("history.any." + name);
        menu = new PickMenu<>("filter-" + name, messages.text("history.find"));
        chip = new FilterChip(
                "filter-" + name,
                any,
                messages.text("history.takeAway", any),
                this::open,
                () -> change.accept(now -> meaning.with().apply(now, Set.of())));
    }

    FilterChip chip() {
        return chip;
    }

    void show(Filter next) {
        filter = next;
        chip.show(meaning.words().apply(next));
    }

    private void open() {
        menu.show(
                chip,
                choices.get(),
                meaning.values().apply(filter),
                meaning.one(),
                chosen -> change.accept(now -> meaning.with().apply(now, chosen)));
    }
}
