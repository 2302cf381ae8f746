package boundary.ui.ending;

import boundary.journal.Edit;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Obligation.Party;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.form.AmountField;
import boundary.ui.form.FactWords;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.WordsArea;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Consumer;
import javafx.scene.Node;
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
    private final AmountField amount;
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
        amount = new AmountField(
                id + "-amount",
                messages.text("client.owed.amount"),
                desk.journal().policy().currency());
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
        what.setText(changed == null ? "" : changed.description());
        due.show(changed == null ? null : changed.due());
        Currency own = desk.standing().currency();
        amount.show(
                changed == null ? null : changed.amount(),
                own == null ? desk.journal().policy().currency() : own);
    }

    @Override
    public @Nullable Wrong wrong() {
        var rules = new FactWords(messages);
        return FactWords.first(
                () -> what.getText().isBlank() ? new Wrong(what, messages.text("client.owed.whatMissing")) : null,
                () -> rules.body(what),
                () -> rules.optional(due),
                () -> amount.isWrong() ? new Wrong(amount, messages.text("client.rateWrong")) : null);
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Obligation before = duty;
        LocalDate by = due.day();
        Money money = amount.money();
        String said = what.getText().strip();
        if (before == null) {
            LocalDate today = desk.today();
            desk.put(
                    Edit.Kind.NOTE_OBLIGATION,
                    null,
                    id -> new Obligation(id, desk.client(), "", party, today, by, null, false, "", money, said),
                    saved,
                    refused);
        } else {
            desk.put(Edit.Kind.NOTE_OBLIGATION, before.id(), id -> changed(before, by, money, said), saved, refused);
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
}
