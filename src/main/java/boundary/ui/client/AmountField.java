package boundary.ui.client;

import boundary.journal.Money;
import java.util.Currency;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A field for an amount of one currency that may be left open.
final class AmountField extends TextField {
    private Currency currency;

    /// @param spoken what it costs, for screen readers
    AmountField(String id, String spoken, Currency currency) {
        this.currency = currency;
        setId(id);
        setAccessibleText(spoken);
        setPrefWidth(112);
        setMaxWidth(112);
        getStyleClass().add("number-field");
    }

    /// {@return the amount that was typed; nothing where there is none, or no good one}
    @Nullable
    Money money() {
        return Rate.parse(getText(), currency).orElse(null);
    }

    /// {@return whether something was typed that is no amount}
    boolean isWrong() {
        return !getText().isBlank() && money() == null;
    }

    /// Shows an amount in its own currency, or none in the given one.
    void show(@Nullable Money money, Currency usual) {
        currency = money == null ? usual : money.currency();
        setText(money == null ? "" : Rate.written(money));
        setPromptText(currency.getCurrencyCode());
    }
}
