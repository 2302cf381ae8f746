package boundary.ui.form;

import boundary.journal.Money;
import boundary.ui.AmountText;
import java.util.Currency;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A field for an amount of one currency that may be left open.
public final class AmountField extends TextField {
    private Currency currency;

    /// @param spoken what it costs, for screen readers
    public AmountField(String id, String spoken, Currency currency) {
        this.currency = currency;
        setId(id);
        setAccessibleText(spoken);
        setPrefWidth(112);
        setMaxWidth(112);
        getStyleClass().add("number-field");
    }

    /// {@return the amount that was typed; nothing where there is none, or no good one}
    public @Nullable Money money() {
        return AmountText.parse(getText(), currency).orElse(null);
    }

    /// {@return whether something was typed that is no amount}
    public boolean isWrong() {
        return !getText().isBlank() && money() == null;
    }

    /// Shows an amount in its own currency, or none in the given one.
    public void show(@Nullable Money money, Currency usual) {
        currency = money == null ? usual : money.currency();
        setText(money == null ? "" : AmountText.written(money));
        setPromptText(currency.getCurrencyCode());
    }
}
