package boundary.ui.history;

import boundary.journal.Answer;
import boundary.journal.Billing;
import boundary.journal.Channel;
import boundary.journal.ClientId;
import boundary.journal.Energy;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.report.Filter;
import boundary.report.FilterText;
import boundary.text.FilterWords;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Shown;
import boundary.ui.kit.Figures;
import boundary.ui.kit.PickMenu.Choice;
import boundary.ui.kit.SearchField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The conditions of the filter, each of which acts at once.
final class FilterBar {
    private final Messages messages;
    private final Consumer<FilterText> changed;
    private final SearchField search;
    private final PauseTransition typing = new PauseTransition(Duration.millis(120));
    private final List<Condition<?>> conditions;
    private final DaysCondition days;
    private final VBox node;
    private FilterText asked = new FilterText(Filter.ALL, null);
    private Journal journal = Journal.empty();

    /// @param changed takes the filter each time the user changes it
    FilterBar(Messages messages, Consumer<FilterText> changed) {
        this.messages = messages;
        this.changed = changed;
        search = new SearchField(messages.text("history.search"), "Ctrl F");
        search.setId("history-search");
        search.setPrefWidth(messages.language() == Language.EN ? 240 : 264); // the words in it are longer elsewhere
        search.textProperty().subscribe(text -> typing.playFromStart());
        typing.setOnFinished(event -> typed());
        days = new DaysCondition(messages, this::set);
        conditions = conditions();
        var row = new FlowPane(8, 8, search);
        row.setRowValignment(VPos.CENTER);
        conditions.subList(0, 3).forEach(each -> row.getChildren().add(each.chip()));
        row.getChildren().add(days.chip());
        conditions
                .subList(3, conditions.size())
                .forEach(each -> row.getChildren().add(each.chip()));
        node = new VBox(8, row, days.ownDays());
        node.setId("history-filter");
    }

    Region node() {
        return node;
    }

    /// Shows a filter, whoever made it.
    void show(FilterText next, Shown shown) {
        asked = next;
        journal = shown.journal();
        days.today(shown.today());
        Filter filter = next.filter();
        if (!Filter.ALL.withWords(search.getText()).words().equals(filter.words())) {
            search.setText(filter.words());
        }
        conditions.forEach(each -> each.show(filter));
        days.show(next);
    }

    /// Puts the cursor into the field for words.
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Does what Enter or Down in the field for words leads to.
    void onLeave(Runnable action) {
        search.setOnAction(event -> {
            typed();
            action.run();
        });
    }

    SearchField search() {
        return search;
    }

    private void typed() {
        typing.stop();
        Filter next = asked.filter().withWords(search.getText());
        if (!next.equals(asked.filter())) {
            set(new FilterText(next, asked.recent()));
        }
    }

    private void change(UnaryOperator<Filter> how) {
        set(new FilterText(how.apply(asked.filter()), asked.recent()));
    }

    private void set(FilterText next) {
        typing.stop();
        changed.accept(next);
    }

    private List<Condition<?>> conditions() {
        var words = new FilterWords(messages);
        return List.of(
                new Condition<ClientId>(
                        messages,
                        "clients",
                        new Condition.Meaning<>(
                                false, Filter::clients, Filter::withClients, f -> words.clients(f, journal)),
                        () -> journal.clients().stream()
                                .map(client -> new Choice<>(client.id(), client.name()))
                                .toList(),
                        this::change),
                new Condition<Signal>(
                        messages,
                        "signals",
                        new Condition.Meaning<>(false, Filter::signals, Filter::withSignals, words::signals),
                        () -> choices(Signal.values(), messages.wording()::signal),
                        this::change),
                new Condition<Channel>(
                        messages,
                        "channels",
                        new Condition.Meaning<>(false, Filter::channels, Filter::withChannels, words::channels),
                        () -> choices(Channel.values(), messages.wording()::channel),
                        this::change),
                new Condition<Billing>(
                        messages,
                        "billing",
                        new Condition.Meaning<>(true, FilterBar::billing, FilterBar::withBilling, words::billing),
                        () -> choices(Billing.values(), messages.wording()::billing),
                        this::change),
                new Condition<Energy>(
                        messages,
                        "energies",
                        new Condition.Meaning<>(false, Filter::energies, Filter::withEnergies, words::energies),
                        () -> choices(Energy.values(), this::energy),
                        this::change),
                new Condition<Answer>(
                        messages,
                        "answers",
                        new Condition.Meaning<>(false, Filter::answers, Filter::withAnswers, words::answers),
                        () -> choices(Answer.values(), messages.wording()::answer),
                        this::change));
    }

    private String energy(Energy energy) {
        return Figures.energy(energy.value()) + " " + messages.wording().energy(energy);
    }

    private static <T> List<Choice<T>> choices(T[] values, Function<T, String> word) {
        return Stream.of(values)
                .map(value -> new Choice<>(value, word.apply(value)))
                .toList();
    }

    private static Set<Billing> billing(Filter filter) {
        Billing billing = filter.billing();
        return billing == null ? Set.of() : Set.of(billing);
    }

    private static Filter withBilling(Filter filter, Set<Billing> chosen) {
        return filter.withBilling(chosen.stream().findFirst().orElse(null));
    }
}
