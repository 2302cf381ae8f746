package boundary.ui.client;

import boundary.journal.Edit;
import boundary.journal.ItemId;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Obligation.Party;
import boundary.text.Messages;
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

/// The form of an obligation: what is owed, by when, and how much money where it is money.
final class OwedFields implements FactFields<Obligation> {
    private final FactDesk desk;
    private final Party party;
    private final Messages messages;
    private final FactWords rules;
    private final WordsArea what;
    private final DayInput due;
    private final TextField amount = new TextField();
    private final VBox node;
    private @Nullable Obligation duty;

    OwedFields(FactDesk desk, Party party) {
        this.desk = desk;
        this.party = party;
        messages = desk.messages();
        rules = new FactWords(messages);
        String id = party == Party.ME ? "owed-mine" : "owed-theirs";
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
        amount.setText(money == null ? "" : Rate.written(money));
        amount.setPromptText(messages.text("form.optionalIn", currency().getCurrencyCode()));
    }

    @Override
    public @Nullable Wrong wrong() {
        return FactWords.first(
                () -> what.getText().isBlank() ? new Wrong(what, messages.text("client.owed.whatMissing")) : null,
                () -> rules.body(what),
                () -> rules.optional(due),
                () -> amount.getText().isBlank() || typed() != null
                        ? null
                        : new Wrong(amount, messages.text("client.rateWrong")));
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Obligation before = duty;
        LocalDate by = due.day();
        Money money = typed();
        String said = what.getText().strip();
        desk.put(
                Edit.Kind.NOTE_OBLIGATION,
                before == null ? null : before.id(),
                id -> before == null ? opened(id, by, money, said) : changed(before, by, money, said),
                saved,
                refused);
    }

    private Obligation opened(ItemId id, @Nullable LocalDate by, @Nullable Money money, String said) {
        return new Obligation(id, desk.client(), "", party, desk.today(), by, null, false, "", money, said);
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
                said);
    }

    private @Nullable Money typed() {
        return Rate.parse(amount.getText(), currency()).orElse(null);
    }

    /// {@return the currency of the amount that stands, or else of the client, or else the usual one}
    private Currency currency() {
        Money money = duty == null ? null : duty.amount();
        Currency own = desk.standing().currency();
        Currency usual = own == null ? desk.journal().policy().currency() : own;
        return money == null ? usual : money.currency();
    }
}
