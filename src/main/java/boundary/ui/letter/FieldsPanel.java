package boundary.ui.letter;

import boundary.journal.Resource;
import boundary.letter.MergeField;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.editor.LetterDesk;
import boundary.ui.editor.LetterState;
import boundary.ui.kit.Card;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fields of the letter with their values, each of which can be typed in place.
final class FieldsPanel {
    private static final PseudoClass UNFILLED = PseudoClass.getPseudoClass("unfilled");

    private final FxSession session;
    private final LetterDesk desk;
    private final Messages messages;
    private final Runnable resources;
    private final Map<MergeField, TextField> fields = new EnumMap<>(MergeField.class);
    private final Label count = Type.SECONDARY.label("");
    private final VBox rows = new VBox();
    private final Card card;
    private List<MergeField> shown = List.of();
    private boolean showing;

    /// @param resources opens the list of guides and colleagues
    FieldsPanel(FxSession session, LetterDesk desk, Messages messages, Runnable resources) {
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        this.resources = resources;
        count.setId("fields-count");
        rows.setId("letter-fields");
        card = new Card(messages.text("letters.fields")).extras(count).flush(rows);
        card.setMinHeight(Region.USE_PREF_SIZE);
        desk.state().subscribe(this::show);
        desk.editor().onToken(this::focus);
    }

    Region card() {
        return card;
    }

    /// Puts the cursor where a field that has no value is typed.
    private void focus(MergeField field) {
        TextField typed = fields.get(field);
        if (typed != null && desk.state().get().missing().contains(field)) {
            typed.requestFocus();
        }
    }

    private void show(LetterState state) {
        List<MergeField> used = List.copyOf(state.letter().fields());
        if (!used.equals(shown)) {
            shown = used;
            arrange();
        }
        Set<MergeField> missing = state.missing();
        count.setText(missing.isEmpty() ? "" : messages.text("letters.fields.open", missing.size(), used.size()));
        count.pseudoClassStateChanged(UNFILLED, !missing.isEmpty());
        showing = true;
        fields.forEach((field, typed) -> {
            String value = state.values().of(field);
            String now = value == null ? "" : value.replace("\n", " ");
            if (!typed.getText().equals(now)
                    && !(typed.isFocused() && used.contains(field) && typedNow(state, field))) {
                typed.setText(now);
            }
            typed.pseudoClassStateChanged(UNFILLED, value == null);
            typed.getStyleClass().remove("typed");
            if (state.typed().containsKey(field)) {
                typed.getStyleClass().add("typed");
            }
        });
        showing = false;
    }

    /// {@return whether what stands in the field is on its way to the letter}
    private boolean typedNow(LetterState state, MergeField field) {
        TextField typed = fields.get(field);
        return typed != null
                && (typed.getText().isBlank()
                        || typed.getText().equals(state.typed().get(field)));
    }

    private void arrange() {
        fields.clear();
        var lines = new ArrayList<Node>();
        for (MergeField field : shown) {
            lines.add(row(field));
        }
        rows.getChildren().setAll(lines);
        if (shown.isEmpty()) {
            Label none = Type.SECONDARY.wrapped(messages.text("letters.fields.none"));
            none.getStyleClass().add("field-none");
            rows.getChildren().add(none);
        }
    }

    private Node row(MergeField field) {
        String named = messages.name("letter.field.", field);
        Label name = Type.SECONDARY.label(named);
        name.getStyleClass().add("field-name");
        var typed = new TextField();
        typed.setId("field-" + field);
        typed.setPromptText(messages.text("letter.fields.missing"));
        typed.setAccessibleText(named);
        typed.getStyleClass().add("field-typed");
        typed.textProperty().addListener((property, before, now) -> {
            if (!showing) {
                desk.type(field, now);
            }
        });
        typed.focusedProperty().subscribe(focused -> {
            if (!focused) {
                show(desk.state().get());
            }
        });
        typed.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                desk.editor().focus();
                key.consume();
            }
        });
        fields.put(field, typed);
        HBox.setHgrow(typed, Priority.ALWAYS);
        name.setLabelFor(typed);
        var row = new HBox(4, name, typed);
        if (field == MergeField.HELP) {
            row.getChildren().add(offers());
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("field-row");
        return row;
    }

    /// {@return the guides and colleagues that can be offered}
    private Node offers() {
        var menu = new MenuButton();
        menu.setId("letter-offers");
        menu.setAccessibleText(messages.text("letters.offers"));
        menu.getStyleClass().add("offers");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setOnShowing(event -> {
            menu.getItems().clear();
            for (Resource resource : session.journal().resources()) {
                var item = new MenuItem(resource.name());
                item.setOnAction(chosen -> desk.type(MergeField.HELP, words(resource)));
                menu.getItems().add(item);
            }
            var edit = new MenuItem(messages.text("letters.offers.edit"));
            edit.setId("letter-offers-edit");
            edit.setOnAction(chosen -> resources.run());
            menu.getItems().add(edit);
        });
        menu.getItems().add(new MenuItem(messages.text("letters.offers.edit")));
        return menu;
    }

    private static String words(Resource resource) {
        return resource.link().isBlank() ? resource.name() : resource.name() + ", " + resource.link();
    }
}
