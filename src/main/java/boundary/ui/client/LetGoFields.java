package boundary.ui.client;

import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Obligation;
import boundary.report.Bill;
import boundary.text.Messages;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Type;
import boundary.ui.kit.WordsArea;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form by which what is left of a bill is let go: the reason, which stays in the history.
final class LetGoFields implements FactFields<BillRow> {
    private final MoneyDesk desk;
    private final Messages messages;
    private final Label what = Type.STRONG.wrapped("");
    private final WordsArea reason;
    private final VBox node;
    private @Nullable Obligation duty;

    LetGoFields(MoneyDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        reason = new WordsArea("let-go-reason", messages.text("client.owed.reason"), 2);
        reason.setPromptText(messages.text("form.newLine"));
        node = new VBox(8, what, new FormField(messages.text("client.owed.reason"), reason));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return reason;
    }

    @Override
    public void begin(@Nullable BillRow row) {
        Bill bill = ((BillRow.OfBill) Objects.requireNonNull(row)).bill();
        duty = bill.duty();
        what.setText(messages.text("money.letGo.rest", messages.figures().money(Objects.requireNonNull(bill.left()))));
        reason.setText("");
    }

    @Override
    public @Nullable Wrong wrong() {
        return reason.getText().isBlank()
                ? new Wrong(reason, messages.text("client.owed.reasonMissing"))
                : new FactWords(messages).body(reason);
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Obligation open = Objects.requireNonNull(duty);
        String why = reason.getText().strip();
        desk.apply(
                (journal, stamp) -> Edits.put(journal, Edit.Kind.NOTE_OBLIGATION, open.waivedFor(why), stamp),
                saved,
                refused);
    }
}
