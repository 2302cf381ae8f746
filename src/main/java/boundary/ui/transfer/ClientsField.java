package boundary.ui.transfer;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.text.Messages;
import boundary.ui.kit.Icon;
import boundary.ui.kit.PushButton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A choice of all clients, or of some: one box each, and a step that adds another.
final class ClientsField extends VBox {
    private final Messages messages;
    private final Runnable changed;
    private final List<ClientBox> boxes = new ArrayList<>();
    private final PushButton another;
    private List<Client> clients = List.of();
    private boolean showing;

    /// @param changed told when the user chooses
    ClientsField(Messages messages, Runnable changed) {
        super(4);
        this.messages = messages;
        this.changed = changed;
        another = PushButton.link(messages.text("export.client.another"))
                .id("export-client-another")
                .does(() -> {
                    add();
                    boxes.getLast().requestFocus();
                });
        another.managedProperty().bind(another.visibleProperty());
        add();
    }

    /// Offers these clients; those that are chosen stay where they are still among them.
    void offer(List<Client> next) {
        clients = next;
        showing = true;
        boxes.forEach(box -> box.offer(next));
        showing = false;
        adapt();
    }

    /// {@return those that are chosen; empty means all}
    Set<ClientId> chosen() {
        Set<ClientId> chosen = new LinkedHashSet<>();
        for (ClientBox box : boxes) {
            ClientId id = box.chosen();
            if (id != null) {
                chosen.add(id);
            }
        }
        return chosen;
    }

    /// Chooses these without telling.
    void choose(Set<ClientId> ids) {
        showing = true;
        while (boxes.size() > 1) {
            remove(boxes.getLast());
        }
        boxes.getFirst().choose(null);
        for (ClientId id : ids) {
            if (boxes.getLast().chosen() != null) {
                add();
            }
            boxes.getLast().choose(id);
        }
        showing = false;
        adapt();
    }

    private void add() {
        boolean isFirst = boxes.isEmpty();
        var box = new ClientBox(messages.text(isFirst ? "transfer.export.everybody" : "export.client.nobody"));
        box.setId(isFirst ? "export-client" : "export-client-" + (boxes.size() + 1));
        box.setAccessibleText(messages.text("transfer.export.client"));
        box.offer(clients);
        box.valueProperty().addListener((value, before, now) -> chosenIn());
        HBox.setHgrow(box, Priority.ALWAYS);
        boxes.add(box);
        if (isFirst) {
            getChildren().addAll(box, another);
            return;
        }
        var row = new HBox(4, box);
        row.getChildren()
                .add(PushButton.icon(Icon.CLOSE, messages.text("export.client.without"))
                        .does(() -> {
                            remove(box);
                            chosenIn();
                            boxes.getLast().requestFocus();
                        }));
        getChildren().add(getChildren().indexOf(another), row);
    }

    private void remove(ClientBox box) {
        boxes.remove(box);
        getChildren().remove(box.getParent());
    }

    private void chosenIn() {
        if (!showing) {
            adapt();
            changed.run();
        }
    }

    private void adapt() {
        another.setVisible(boxes.getLast().chosen() != null && boxes.size() < clients.size());
    }
}
