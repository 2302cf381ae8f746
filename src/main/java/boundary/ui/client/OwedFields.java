package boundary.ui.client;

import boundary.journal.Edit;
import boundary.journal.ItemId;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Obligation.Party;
import boundary.journal.Repeat;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.form.AmountField;
import boundary.ui.form.FactWords;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.WordsArea;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of an obligation: what sort it is and what is owed, by when and how often, and how much where it is money.
final class OwedFields implements FactFields<Obligation> {
    private final FactDesk desk;
    private final Party party;
    private final Messages messages;
    private final FactWords rules;
    private final ChoiceOf<DutyKind> kind;
    private final WordsArea what;
    private final DayInput due;
    private final ChoiceOf<Repeat> repeats;
    private final AmountField amount;
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
        kind = new ChoiceOf<>(
                id + "-kind",
                messages.text("owed.kind.none"),
                List.of(DutyKind.values()),
                each -> messages.name("owed.kind.", each),
                chosen -> {});
        repeats = new ChoiceOf<>(
                id + "-repeats",
                messages.text("owed.once"),
                List.of(Repeat.values()),
                each -> messages.name("owed.repeat.", each),
                chosen -> {});
        amount = new AmountField(id + "-amount", messages.text("client.owed.amount"), usual());
        node = new VBox(
                8,
                new FormField(messages.text("client.owed.what"), what),
                new FlowPane(
                        12,
                        8,
                        new FormField(messages.text("owed.kind"), kind),
                        new FormField(messages.text("client.owed.due"), due.box()),
                        new FormField(messages.text("owed.repeats"), repeats),
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
        kind.choose(changed == null ? null : DutyKind.of(changed));
        repeats.choose(changed == null ? null : changed.repeats());
        amount.show(changed == null ? null : changed.amount(), usual());
    }

    @Override
    public @Nullable Wrong wrong() {
        return FactWords.first(
                () -> what.getText().isBlank() ? new Wrong(what, messages.text("client.owed.whatMissing")) : null,
                () -> rules.body(what),
                () -> rules.optional(due),
                () -> repeats.getValue().value() != null && due.day() == null
                        ? new Wrong(due.box(), messages.text("owed.repeats.noDay"))
                        : null,
                () -> amount.isWrong() ? new Wrong(amount, messages.text("client.rateWrong")) : null,
                () -> duty == null && party == Party.ME && desk.standing().until() != null
                        ? new Wrong(what, messages.text("owed.closed"))
                        : null);
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Obligation before = duty;
        LocalDate by = due.day();
        Money money = amount.money();
        Repeat often = repeats.getValue().value();
        String code = code();
        String said = what.getText().strip();
        desk.put(
                Edit.Kind.NOTE_OBLIGATION,
                before == null ? null : before.id(),
                id -> made(before == null ? opened(id) : before, code, by, money, said, often),
                saved,
                refused);
    }

    /// {@return the code of the sort; one that is none of the usual sorts stays as long as none is chosen}
    private String code() {
        DutyKind chosen = kind.getValue().value();
        Obligation before = duty;
        if (chosen != null) {
            return chosen.name();
        }
        return before == null || DutyKind.of(before) != null ? "" : before.kind();
    }

    private Obligation opened(ItemId id) {
        return new Obligation(id, desk.client(), "", party, desk.today(), null, null, false, "", null, "");
    }

    private static Obligation made(
            Obligation before,
            String kind,
            @Nullable LocalDate due,
            @Nullable Money amount,
            String what,
            @Nullable Repeat repeats) {
        return new Obligation(
                before.id(),
                before.client(),
                kind,
                before.owedBy(),
                before.opened(),
                due,
                before.done(),
                before.waived(),
                before.reason(),
                amount,
                what,
                repeats,
                before.pursuit());
    }

    /// {@return the currency of the client, or else the usual one}
    private Currency usual() {
        Currency own = desk.isTurned() ? desk.standing().currency() : null;
        return own == null ? desk.journal().policy().currency() : own;
    }
}
