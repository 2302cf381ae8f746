package boundary.ui.client;

import boundary.journal.Extra;
import boundary.journal.InteractionId;
import boundary.report.Bill;
import boundary.text.Messages;
import boundary.ui.Outbox.Form;
import boundary.ui.Outbox.Handout;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Segmented;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The form in which the sheet of a bill is saved once more.
final class SheetAgain implements FactFields<BillRow> {
    private final MoneyDesk desk;
    private final Segmented<Form> form = new Segmented<>();
    private final FormField node;
    private @Nullable Bill bill;

    SheetAgain(MoneyDesk desk) {
        this.desk = desk;
        Messages messages = desk.messages();
        for (Form each : List.of(Form.PDF, Form.CSV, Form.TEXT)) {
            form.choice(each, messages.name("money.form.", each));
            form.button(each).setId("again-form-" + each);
        }
        form.valueProperty().set(Form.PDF);
        node = new FormField(messages.text("money.sheet.as"), form);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return form.button(Form.PDF);
    }

    @Override
    public void begin(@Nullable BillRow row) {
        bill = ((BillRow.OfBill) Objects.requireNonNull(row)).bill();
    }

    @Override
    public @Nullable Wrong wrong() {
        return null;
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Bill of = Objects.requireNonNull(bill);
        List<InteractionId> entries = desk.journal().extras(desk.client()).stream()
                .filter(extra -> of.id().equals(extra.bill()))
                .map(Extra::entry)
                .toList();
        Form as = Objects.requireNonNullElse(form.valueProperty().get(), Form.PDF);
        desk.save(new Handout.ExtrasSheet(desk.client(), entries), as, sentence -> {
            if (sentence == null) {
                saved.run();
            } else {
                refused.accept(sentence);
            }
        });
    }
}
