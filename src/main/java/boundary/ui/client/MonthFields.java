package boundary.ui.client;

import boundary.journal.ClientId;
import boundary.journal.IncomeEdits;
import boundary.journal.Money;
import boundary.report.IncomeMonth;
import boundary.report.MoneyPage;
import boundary.text.Messages;
import boundary.ui.AmountText;
import boundary.ui.CurrencyBox;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Type;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The form of a month: what came in it, all of it. An empty amount takes back what was typed.
final class MonthFields implements FactFields<MoneyPage> {
    private final MoneyDesk desk;
    private final Messages messages;
    private final ComboBox<YearMonth> month = new ComboBox<>();
    private final TextField amount = new TextField();
    private final VBox currencyPlace = new VBox();
    private final VBox node;
    private CurrencyBox currency;
    private @Nullable MoneyPage page;

    MonthFields(MoneyDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        currency = new CurrencyBox(
                messages.language().locale(), desk.journal().policy().currency());
        month.setId("month-month");
        month.setAccessibleText(messages.text("money.type.month"));
        month.setConverter(new Months());
        month.setPrefWidth(128);
        month.valueProperty().subscribe(chosen -> fill());
        amount.setId("month-amount");
        amount.setAccessibleText(messages.text("money.type.amount"));
        amount.setPrefWidth(110);
        amount.getStyleClass().add("number-field");
        node = new VBox(
                8,
                new FlowPane(
                        12,
                        8,
                        new FormField(messages.text("money.type.month"), month),
                        new FormField(messages.text("money.type.amount"), amount)),
                new FormField(messages.text("client.currency"), currencyPlace),
                Type.SECONDARY.wrapped(messages.text("money.type.hint")));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return amount;
    }

    @Override
    public void begin(@Nullable MoneyPage shown) {
        page = Objects.requireNonNull(shown);
        currency = new CurrencyBox(messages.language().locale(), page.currency());
        currency.setId("month-currency");
        currency.setAccessibleText(messages.text("client.currency"));
        currency.setMaxWidth(Double.MAX_VALUE);
        currencyPlace.getChildren().setAll(currency);
        month.setItems(FXCollections.observableArrayList(
                page.months().stream().map(IncomeMonth::month).toList().reversed()));
        month.setValue(last(page));
        fill();
    }

    /// {@return the newest month of which nobody typed anything, the running one last}
    private static YearMonth last(MoneyPage page) {
        return page.months().reversed().stream()
                .filter(each -> !each.running() && each.state() != IncomeMonth.State.TYPED)
                .filter(each -> each.state() != IncomeMonth.State.OUTSIDE)
                .map(IncomeMonth::month)
                .findFirst()
                .orElse(page.months().getLast().month());
    }

    private void fill() {
        MoneyPage shown = page;
        YearMonth chosen = month.getValue();
        if (shown == null || chosen == null) {
            return;
        }
        amount.setText("");
        for (IncomeMonth each : shown.months()) {
            Money known = each.amount();
            if (each.month().equals(chosen) && each.state() == IncomeMonth.State.TYPED && known != null) {
                currency.setValue(known.currency());
                amount.setText(AmountText.written(known));
            }
        }
    }

    @Override
    public @Nullable Wrong wrong() {
        Money sum = typed();
        if (sum == null) {
            return amount.getText().isBlank() && isTyped()
                    ? null
                    : new Wrong(amount, messages.text("client.rateWrong"));
        }
        Money bills = IncomeEdits.paidOfBills(desk.journal(), desk.client(), month.getValue(), sum);
        return sum.minor() < bills.minor()
                ? new Wrong(
                        amount,
                        messages.text("money.type.less", messages.figures().money(bills)))
                : null;
    }

    /// {@return whether something was typed of the month that could be taken back}
    private boolean isTyped() {
        return desk.journal().income(desk.client()).stream()
                .anyMatch(income -> income.bill() == null
                        && income.amount().currency().equals(currency.getValue())
                        && YearMonth.from(income.day()).equals(month.getValue()));
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        ClientId client = desk.client();
        YearMonth of = month.getValue();
        Money sum = typed();
        Currency in = currency.getValue();
        desk.apply(
                (journal, stamp) -> sum == null
                        ? IncomeEdits.untype(journal, client, of, new Money(0, in), stamp)
                        : IncomeEdits.type(journal, client, of, sum, stamp),
                saved,
                refused);
    }

    private @Nullable Money typed() {
        return AmountText.parse(amount.getText(), currency.getValue()).orElse(null);
    }

    private final class Months extends StringConverter<YearMonth> {
        @Override
        public String toString(@Nullable YearMonth each) {
            return each == null ? "" : new MoneyWords(messages).month(each);
        }

        @Override
        public YearMonth fromString(String text) {
            throw new UnsupportedOperationException("months are chosen, not typed");
        }
    }
}
