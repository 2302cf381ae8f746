package boundary.ui.client;

import boundary.journal.IncomeEdits;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.report.Bill;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.form.AmountField;
import boundary.ui.form.FactWords;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of a payment: how much came and when. It may be a part of the bill.
final class PaidFields implements FactFields<BillRow> {
    private final MoneyDesk desk;
    private final Messages messages;
    private final AmountField amount;
    private final DayInput day;
    private final Label left = Type.SECONDARY.wrapped("");
    private final VBox node;
    private @Nullable Obligation duty;

    PaidFields(MoneyDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        amount = new AmountField(
                "paid-amount",
                messages.text("money.type.amount"),
                desk.journal().policy().currency());
        day = new DayInput(messages, "paid-day", messages.text("entry.day"));
        node = new VBox(
                8,
                new FlowPane(
                        12,
                        8,
                        new FormField(messages.text("money.type.amount"), amount),
                        new FormField(messages.text("entry.day"), day.box())),
                left);
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
    public void begin(@Nullable BillRow row) {
        Bill bill = ((BillRow.OfBill) Objects.requireNonNull(row)).bill();
        Money rest = Objects.requireNonNull(bill.left());
        duty = bill.duty();
        amount.show(rest, rest.currency());
        day.show(desk.today());
        left.setText(messages.text("money.pay.left", messages.figures().money(rest)));
    }

    @Override
    public @Nullable Wrong wrong() {
        return FactWords.first(
                () -> {
                    Money sum = amount.money();
                    return sum == null || sum.minor() == 0 ? new Wrong(amount, messages.text("money.pay.none")) : null;
                },
                () -> new FactWords(messages).past(day, desk.today()));
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Obligation bill = Objects.requireNonNull(duty);
        Money sum = Objects.requireNonNull(amount.money());
        LocalDate on = Objects.requireNonNull(day.day());
        desk.apply((journal, stamp) -> IncomeEdits.pay(journal, bill, sum, on, stamp), saved, refused);
    }
}
