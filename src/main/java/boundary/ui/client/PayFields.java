package boundary.ui.client;

import boundary.journal.IncomeEdits;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.report.Owed;
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

/// The form by which a payment of what a client owes is noted. Once all of it is paid, it is done with the same edit.
final class PayFields implements FactFields<Obligation> {
    private final FactDesk desk;
    private final Messages messages;
    private final Label what = Type.STRONG.wrapped("");
    private final AmountField amount;
    private final DayInput day;
    private final VBox node;
    private @Nullable Obligation bill;

    PayFields(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        amount = new AmountField(
                "pay-amount",
                messages.text("owed.paid.amount"),
                desk.journal().policy().currency());
        day = new DayInput(messages, "pay-day", messages.text("owed.paid.day"));
        node = new VBox(
                8,
                what,
                new FlowPane(
                        12,
                        8,
                        new FormField(messages.text("owed.paid.amount"), amount),
                        new FormField(messages.text("owed.paid.day"), day.box())));
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
    public void begin(@Nullable Obligation duty) {
        bill = duty;
        what.setText(duty == null ? "" : duty.description());
        amount.show(
                duty == null ? null : Owed.left(desk.journal(), duty),
                desk.journal().policy().currency());
        day.show(desk.today());
    }

    @Override
    public @Nullable Wrong wrong() {
        Money typed = amount.money();
        return FactWords.first(
                () -> typed == null || typed.minor() == 0 ? new Wrong(amount, messages.text("owed.paid.wrong")) : null,
                () -> new FactWords(messages).past(day, desk.today()));
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Obligation duty = Objects.requireNonNull(bill);
        Money typed = Objects.requireNonNull(amount.money());
        LocalDate on = Objects.requireNonNull(day.day());
        desk.apply((journal, stamp) -> IncomeEdits.pay(journal, duty, typed, on, stamp), saved, refused);
    }
}
