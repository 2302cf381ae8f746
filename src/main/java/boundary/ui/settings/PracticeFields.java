package boundary.ui.settings;

import boundary.journal.Client;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Money;
import boundary.journal.Practice;
import boundary.journal.Text;
import boundary.text.Messages;
import boundary.ui.AmountText;
import boundary.ui.FxSession;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of the consultant's own practice: the name under letters, what is needed a month, the reserve, and the
/// fixed rates of the other currencies in use.
final class PracticeFields implements FactFields<Practice> {
    private final FxSession session;
    private final Messages messages;
    private final TextField name = new TextField();
    private final TextField need;
    private final TextField reserve;
    private final Map<Currency, TextField> rates = new LinkedHashMap<>();
    private final FlowPane others = new FlowPane(12, 8);
    private final VBox node;

    PracticeFields(FxSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        name.setId("practice-name");
        name.setAccessibleText(messages.text("practice.name"));
        name.setPromptText(messages.text("practice.name.example"));
        need = figure("practice-need", messages.text("money.reserve.need"));
        reserve = figure("practice-reserve", messages.text("money.reserve.own"));
        others.managedProperty().bind(others.visibleProperty());
        node = new VBox(
                8,
                new FormField(messages.text("practice.name"), name),
                new FlowPane(
                        12,
                        8,
                        new FormField(messages.text("money.reserve.need"), need),
                        new FormField(messages.text("money.reserve.own"), reserve)),
                others);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return name;
    }

    @Override
    public void begin(@Nullable Practice practice) {
        Practice standing = practice == null ? Practice.UNKNOWN : practice;
        name.setText(standing.name());
        fill(need, standing.need());
        fill(reserve, standing.reserve());
        rates.clear();
        others.getChildren().clear();
        for (Currency each : currencies(standing)) {
            String code = each.getCurrencyCode();
            String spoken = messages.text("money.rateOf", code, home().getCurrencyCode());
            TextField field = figure("practice-rate-" + code, spoken);
            BigDecimal known = standing.rates().get(each);
            field.setText(known == null ? "" : known.toPlainString());
            rates.put(each, field);
            others.getChildren().add(new FormField(spoken, field));
        }
        others.setVisible(!rates.isEmpty());
    }

    /// {@return the currencies other than mine that clients have, or that have a rate}
    private List<Currency> currencies(Practice standing) {
        Stream<Currency> used =
                session.journal().clients().stream().map(Client::currency).filter(Objects::nonNull);
        return Stream.concat(used, standing.rates().keySet().stream())
                .filter(each -> !each.equals(home()))
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    @Override
    public @Nullable Wrong wrong() {
        if (name.getText().length() > Text.NAME_LIMIT) {
            return new Wrong(name, messages.text("client.tooLong", Text.NAME_LIMIT));
        }
        for (TextField each : List.of(need, reserve)) {
            if (!each.getText().isBlank() && amount(each) == null) {
                return new Wrong(each, messages.text("client.rateWrong"));
            }
        }
        for (TextField each : rates.values()) {
            if (!each.getText().isBlank() && AmountText.exchange(each.getText()).isEmpty()) {
                return new Wrong(each, messages.text("money.rateWrong"));
            }
        }
        return null;
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Practice standing = session.journal().practice();
        var fixed = new TreeMap<Currency, BigDecimal>(Comparator.comparing(Currency::getCurrencyCode));
        rates.forEach(
                (currency, field) -> AmountText.exchange(field.getText()).ifPresent(rate -> fixed.put(currency, rate)));
        var next =
                new Practice(name.getText(), typed(need, standing.need()), typed(reserve, standing.reserve()), fixed);
        if (next.equals(standing)) {
            saved.run();
            return;
        }
        session.apply(
                (journal, stamp) -> Edits.put(journal, Edit.Kind.CHANGE_PRACTICE, next, stamp),
                edit -> saved.run(),
                trouble -> refused.accept(messages.text("client.notSaved")));
    }

    private TextField figure(String id, String spoken) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(spoken);
        field.setPrefWidth(130);
        field.getStyleClass().add("number-field");
        return field;
    }

    /// Shows an amount; one in another currency has to be typed anew.
    private void fill(TextField field, @Nullable Money amount) {
        field.setText(amount == null || !amount.currency().equals(home()) ? "" : AmountText.written(amount));
        field.setPromptText(messages.text("form.optionalIn", home().getCurrencyCode()));
    }

    /// {@return what a field says; an amount in another currency, which the field can't show, stays}
    private @Nullable Money typed(TextField field, @Nullable Money standing) {
        boolean elsewhere = standing != null && !standing.currency().equals(home());
        return field.getText().isBlank() && elsewhere ? standing : amount(field);
    }

    private @Nullable Money amount(TextField field) {
        return AmountText.parse(field.getText(), home()).orElse(null);
    }

    private Currency home() {
        return session.journal().policy().currency();
    }
}
