package boundary.ui.transfer;

import boundary.exchange.Form;
import boundary.journal.Client;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.report.Selection;
import boundary.text.Messages;
import boundary.ui.DayBox;
import boundary.ui.kit.Card;
import boundary.ui.kit.ChoiceChip;
import boundary.ui.kit.Toggles;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is to be written: whose entries, of which days, what goes with them, whom it hides, and as what.
final class OrderForm {
    private final Messages messages;
    private final Runnable changed;
    private final ClientsField clients;
    private final DayBox from;
    private final DayBox to;
    private final VBox found = new VBox(4);
    private final Ticks ticks;
    private final MaskField mask;
    private final Toggles<Form> forms;
    private final Label about = Type.SECONDARY.wrapped("");
    private final VBox node;
    private Form form = Form.PDF;
    private @Nullable Set<InteractionId> entries;
    private boolean showing;

    /// @param changed told when the user asks for something else
    OrderForm(Messages messages, Runnable changed) {
        this.messages = messages;
        this.changed = changed;
        clients = new ClientsField(messages, this::adapt);
        from = day("export-from", "transfer.export.from");
        to = day("export-to", "transfer.export.to");
        ticks = new Ticks(messages, this::adapt);
        mask = new MaskField(messages, this::adapt);
        forms = new Toggles<>(
                Form.class, List.of(Form.values()), "export-form-", each -> messages.name("export.form.", each));
        forms.onPress(this::choose);
        about.setId("export-about");
        found.managedProperty().bind(found.visibleProperty());
        node = new VBox(
                12,
                new Card(messages.text("export.what")).body(new VBox(8, found, clients, new HBox(8, from, to))),
                new Card(messages.text("export.form")).body(new VBox(8, forms, about)),
                new Card(messages.text("export.beside")).body(ticks),
                new Card(messages.text("export.mask"))
                        .body(new VBox(8, Type.SECONDARY.wrapped(messages.text("export.mask.about")), mask)));
        show(Selection.ALL, "");
    }

    Node node() {
        return node;
    }

    /// Offers the clients and the names of a journal; what is chosen stays where it is still there.
    void offer(Journal journal) {
        showing = true;
        clients.offer(journal.clients());
        mask.offer(names(journal.clients()));
        showing = false;
    }

    /// Shows a part that was chosen elsewhere.
    ///
    /// @param words what was looked for; empty where nobody said
    void show(Selection selection, String words) {
        showing = true;
        clients.choose(selection.clients());
        from.setValue(selection.from());
        to.setValue(selection.to());
        ticks.choose(selection.with());
        mask.choose(selection.mask());
        entries = selection.entries();
        showing = false;
        showFound(words);
        show();
    }

    /// Puts the focus on the first question.
    void focus() {
        clients.getChildren().getFirst().requestFocus();
    }

    /// {@return whether the last day is before the first}
    boolean endsEarly() {
        return from.getValue() != null && to.getValue() != null && to.getValue().isBefore(from.getValue());
    }

    /// {@return what is asked for}
    Order order() {
        return new Order(
                form,
                new Selection(clients.chosen(), from.getValue(), to.getValue(), entries, ticks.wanted(), mask.mask()));
    }

    private void choose(Form next) {
        form = next;
        adapt();
    }

    private void adapt() {
        if (!showing) {
            show();
            changed.run();
        }
    }

    private void show() {
        Order order = order();
        forms.show(EnumSet.of(form));
        ticks.show(order.isWhole());
        String what = messages.name("export.form.about.", form);
        about.setText(order.isWhole() ? what + " " + messages.text("export.whole") : what);
    }

    /// Says which entries were found, with the step back to all of them.
    private void showFound(String words) {
        Set<InteractionId> some = entries;
        found.setVisible(some != null);
        found.getChildren().clear();
        if (some == null) {
            return;
        }
        var chip = ChoiceChip.removable(messages.count("export.found", some.size()));
        chip.setId("export-found");
        chip.does(() -> {
            entries = null;
            showFound("");
            adapt();
            focus();
        });
        found.getChildren().add(chip);
        if (!words.isEmpty()) {
            found.getChildren().add(Type.SECONDARY.wrapped(words));
        }
    }

    private static List<String> names(List<Client> clients) {
        var names = new ArrayList<String>();
        clients.forEach(client -> names.add(client.contact()));
        return names.stream().filter(name -> !name.isBlank()).distinct().toList();
    }

    private DayBox day(String id, String key) {
        var day = new DayBox(messages, messages.text(key));
        day.setId(id);
        day.setPrefWidth(1);
        day.setMaxWidth(Double.MAX_VALUE);
        day.valueProperty().addListener((value, before, now) -> adapt());
        HBox.setHgrow(day, Priority.ALWAYS);
        return day;
    }
}
