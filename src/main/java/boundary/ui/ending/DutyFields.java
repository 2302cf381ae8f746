package boundary.ui.ending;

import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Obligation.Party;
import boundary.journal.Text;
import boundary.text.Messages;
import boundary.ui.AmountText;
import boundary.ui.DayInput;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.WordsArea;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of a duty: what, by when, and how much money where it is money.
final class DutyFields implements FactFields<Obligation> {
    private final EndingDesk desk;
    private final Party party;
    private final Messages messages;
    private final WordsArea what;
    private final DayInput due;
    private final TextField amount = new TextField();
    private final VBox node;
    private @Nullable Obligation duty;

    DutyFields(EndingDesk desk, Party party) {
        this.desk = desk;
        this.party = party;
        messages = desk.messages();
        String id = party == Party.ME ? "ending-mine" : "ending-theirs";
        what = new WordsArea(id + "-what", messages.text("client.owed.what"), 2);
        what.setPromptText(messages.name("client.owed.example.", party));
        due = new DayInput(messages, id + "-due", messages.text("client.owed.due"));
        due.box().setPromptText(messages.text("client.noDue"));
        amount.setId(id + "-amount");
        amount.setAccessibleText(messages.text("client.owed.amount"));
        amount.setPrefWidth(120);
        amount.getStyleClass().add("number-field");
        node = new VBox(
                8,
                new FormField(messages.text("client.owed.what"), what),
                new FlowPane(
                        12,
                        8,
                        new FormField(messages.text("client.owed.due"), due.box()),
                        new FormField(messages.text("client.owed.amount"), amount)));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return what;
    }

    @Override
    public void begin(@Nullable Obligation changed) {
        duty = changed;
        Money money = changed == null ? null : changed.amount();
        what.setText(changed == null ? "" : changed.description());
        due.show(changed == null ? null : changed.due());
        amount.setText(money == null ? "" : AmountText.written(money));
        amount.setPromptText(messages.text("form.optionalIn", currency().getCurrencyCode()));
    }

    @Override
    public @Nullable Wrong wrong() {
        if (what.getText().isBlank()) {
            return new Wrong(what, messages.text("client.owed.whatMissing"));
        }
        if (what.getText().length() > Text.BODY_LIMIT) {
            return new Wrong(what, messages.text("client.tooLong", Text.BODY_LIMIT));
        }
        String day = due.wrong();
        if (day != null) {
            return new Wrong(due.box(), day);
        }
        boolean money = amount.getText().isBlank() || typed() != null;
        return money ? null : new Wrong(amount, messages.text("client.rateWrong"));
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Obligation before = duty;
        LocalDate by = due.day();
        Money money = typed();
        String said = what.getText().strip();
        if (before == null) {
            LocalDate today = desk.today();
            desk.save(
                    null,
                    id -> new Obligation(id, desk.client(), "", party, today, by, null, false, "", money, said),
                    saved,
                    refused);
        } else {
            desk.save(before.id(), id -> changed(before, by, money, said), saved, refused);
        }
    }

    private static Obligation changed(Obligation before, @Nullable LocalDate by, @Nullable Money money, String said) {
        return new Obligation(
                before.id(),
                before.client(),
                before.kind(),
                before.owedBy(),
                before.opened(),
                by,
                before.done(),
                before.waived(),
                before.reason(),
                money,
                said,
                before.repeats(),
                before.pursuit());
    }

    private @Nullable Money typed() {
        return AmountText.parse(amount.getText(), currency()).orElse(null);
    }

    /// {@return the currency of the amount that stands, or else of the client, or else the usual one}
    private Currency currency() {
        Money money = duty == null ? null : duty.amount();
        Currency own = desk.standing().currency();
        Currency usual = own == null ? desk.journal().policy().currency() : own;
        return money == null ? usual : money.currency();
    }
}
