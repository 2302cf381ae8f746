package boundary.ui.transfer;

import boundary.report.Mask;
import boundary.text.Messages;
import boundary.ui.kit.ChoiceChip;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Names of third persons that are hidden: typed or taken from what the journal knows, each with its number.
final class MaskField extends VBox {
    private static final int OFFERED = 5;

    private final Messages messages;
    private final Runnable changed;
    private final TextField name = new TextField();
    private final FlowPane chips = new FlowPane(6, 6);
    private final FlowPane offers = new FlowPane(6, 6);
    private final List<String> names = new ArrayList<>();
    private List<String> known = List.of();

    /// @param changed told when the user adds or takes away a name
    MaskField(Messages messages, Runnable changed) {
        super(6);
        this.messages = messages;
        this.changed = changed;
        name.setId("export-mask");
        name.setPromptText(messages.text("export.mask.prompt"));
        name.setAccessibleText(messages.text("export.mask"));
        name.setOnAction(event -> add(name.getText()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var add = PushButton.secondary(messages.text("export.mask.add"))
                .id("export-mask-add")
                .does(() -> add(name.getText()));
        chips.setId("export-mask-names");
        offers.setId("export-mask-offers");
        chips.managedProperty().bind(chips.visibleProperty());
        offers.managedProperty().bind(offers.visibleProperty());
        getChildren().addAll(new HBox(6, name, add), chips, offers);
        show();
    }

    /// {@return who is hidden}
    Mask mask() {
        return new Mask(names, messages.text("export.mask.person"));
    }

    /// Hides these, without telling.
    void choose(Mask mask) {
        names.clear();
        names.addAll(mask.names());
        show();
    }

    /// Offers names that the journal knows.
    void offer(List<String> next) {
        if (!next.equals(known)) {
            known = List.copyOf(next);
            show();
        }
    }

    private void add(String text) {
        String stripped = text.strip();
        if (!stripped.isEmpty() && !names.contains(stripped)) {
            names.add(stripped);
            show();
            changed.run();
        }
        name.clear();
        name.requestFocus();
    }

    private void remove(String hidden) {
        names.remove(hidden);
        show();
        changed.run();
        name.requestFocus();
    }

    private void show() {
        chips.getChildren().clear();
        List<String> hidden = mask().names();
        for (int i = 0; i < hidden.size(); i++) {
            String one = hidden.get(i);
            String number = messages.figures().whole(i + 1);
            var chip = ChoiceChip.removable(messages.text("export.mask.chip", one, number))
                    .does(() -> remove(one));
            chips.getChildren().add(chip);
        }
        chips.setVisible(!hidden.isEmpty());
        List<String> more = known.stream()
                .filter(one -> !names.contains(one))
                .limit(OFFERED)
                .toList();
        Label label = Type.SECONDARY.label(messages.text("export.mask.known"));
        offers.getChildren().setAll(label);
        more.forEach(one -> offers.getChildren().add(ChoiceChip.simple(one).does(() -> add(one))));
        offers.setVisible(!more.isEmpty());
    }
}
