package boundary.ui.client;

import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Money;
import boundary.journal.Practice;
import boundary.report.MoneyPage;
import boundary.text.Messages;
import boundary.ui.AmountText;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of what is needed a month, of the reserve, and of the fixed rates of other currencies in use.
final class ReserveFields implements FactFields<MoneyPage> {
    private final MoneyDesk desk;
    private final Messages messages;
    private final TextField need;
    private final TextField reserve;
    private final Map<Currency, TextField> rates = new LinkedHashMap<>();
    private final FlowPane others = new FlowPane(12, 8);
    private final VBox node;

    ReserveFields(MoneyDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        need = field("reserve-need", messages.text("money.reserve.need"));
        reserve = field("reserve-sum", messages.text("money.reserve.own"));
        others.managedProperty().bind(others.visibleProperty());
        node = new VBox(
                8,
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
        return need;
    }

    @Override
    public void begin(@Nullable MoneyPage page) {
        Practice practice = desk.journal().practice();
        fill(need, practice.need());
        fill(reserve, practice.reserve());
        rates.clear();
        others.getChildren().clear();
        for (Currency each : Objects.requireNonNull(page).currencies()) {
            String code = each.getCurrencyCode();
            String name = messages.text("money.rateOf", code, home().getCurrencyCode());
            TextField field = field("rate-" + code, name);
            BigDecimal known = practice.rates().get(each);
            field.setText(known == null ? "" : known.toPlainString());
            rates.put(each, field);
            others.getChildren().add(new FormField(name, field));
        }
        others.setVisible(!rates.isEmpty());
    }

    @Override
    public @Nullable Wrong wrong() {
        for (TextField each : new TextField[] {need, reserve}) {
            if (!each.getText().isBlank() && amount(each) == null) {
                return new Wrong(each, messages.text("client.rateWrong"));
            }
        }
        for (TextField each : rates.values()) {
            if (!each.getText().isBlank() && rate(each) == null) {
                return new Wrong(each, messages.text("money.rateWrong"));
            }
        }
        return null;
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        var fixed = new TreeMap<Currency, BigDecimal>(Comparator.comparing(Currency::getCurrencyCode));
        rates.forEach((currency, field) -> {
            BigDecimal rate = rate(field);
            if (rate != null) {
                fixed.put(currency, rate);
            }
        });
        Practice now = desk.journal().practice();
        Money needed = typed(need, now.need());
        Money kept = typed(reserve, now.reserve());
        desk.apply(
                (journal, stamp) -> {
                    Practice next = journal.practice()
                            .withNeed(needed)
                            .withReserve(kept)
                            .withRates(fixed);
                    return Edits.put(journal, Edit.Kind.CHANGE_PRACTICE, next, stamp);
                },
                saved,
                refused);
    }

    private TextField field(String id, String spoken) {
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

    private static @Nullable BigDecimal rate(TextField field) {
        return AmountText.exchange(field.getText()).orElse(null);
    }

    private Currency home() {
        return desk.journal().policy().currency();
    }
}
