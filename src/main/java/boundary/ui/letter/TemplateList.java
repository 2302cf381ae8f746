package boundary.ui.letter;

import boundary.journal.OwnTemplate;
import boundary.letter.LetterTemplate;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.editor.LetterDesk;
import boundary.ui.kit.Card;
import boundary.ui.kit.SearchField;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The letters to begin from: saying no to a request, the other ones, and one's own.
final class TemplateList {
    private final LetterDesk desk;
    private final Messages messages;
    private final SearchField search;
    private final VBox rows = new VBox();
    private final OwnTemplates own;
    private final Card card;
    private List<OwnTemplate> shown = List.of();

    TemplateList(FxSession session, LetterDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        own = new OwnTemplates(session, desk, messages);
        search = new SearchField(messages.text("letters.find"), "");
        search.setId("template-search");
        search.textProperty().subscribe(text -> arrange());
        var top = new VBox(search);
        top.getStyleClass().add("template-search");
        var scroll = new ScrollPane(new VBox(rows, own.adding()));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        rows.setId("templates");
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        card = new Card().flush(top, scroll);
        card.getStyleClass().add("template-card");
        desk.state().subscribe(state -> mark(state.template()));
    }

    Region card() {
        return card;
    }

    /// Shows the user's own templates as they stand.
    void show(List<OwnTemplate> templates) {
        if (!templates.equals(shown) || rows.getChildren().isEmpty()) {
            shown = List.copyOf(templates);
            arrange();
        }
    }

    void focusSearch() {
        search.requestFocus();
    }

    private void arrange() {
        var nodes = new ArrayList<Node>();
        section(nodes, "letters.decline", builtIn(true));
        section(nodes, "letters.others", builtIn(false));
        section(
                nodes,
                "letters.own",
                shown.stream().filter(each -> fits(each.name())).map(own::row).toList());
        if (nodes.isEmpty()) {
            Label none = Type.SECONDARY.wrapped(messages.text("letters.noneFound"));
            none.getStyleClass().add("template-head");
            nodes.add(none);
        }
        rows.getChildren().setAll(nodes);
        mark(desk.state().get().template());
    }

    private List<Node> builtIn(boolean declines) {
        var found = new ArrayList<Node>();
        for (LetterTemplate template : LetterTemplate.values()) {
            String name = messages.name("letter.template.", template);
            if (template.declinesRequest() == declines && fits(name)) {
                String number = declines ? String.valueOf(template.ordinal() + 1) : "";
                found.add(new TemplateRow(template.name(), number, name, () -> begin(template.name())));
            }
        }
        return found;
    }

    private void begin(String template) {
        desk.choose(template);
        desk.editor().focus();
    }

    private void section(List<Node> nodes, String key, List<? extends Node> found) {
        if (!found.isEmpty()) {
            Label head = Type.SMALL_STRONG.label(messages.text(key));
            head.getStyleClass().add("template-head");
            nodes.add(head);
            nodes.addAll(found);
        }
    }

    private boolean fits(String name) {
        return name.toLowerCase(Locale.ROOT).contains(search.getText().strip().toLowerCase(Locale.ROOT));
    }

    private void mark(String template) {
        for (Node node : rows.lookupAll(".template-row")) {
            if (node instanceof TemplateRow row) {
                row.open(row.template().equals(template));
            }
        }
    }

    private void walk(KeyEvent key) {
        boolean down = key.getCode() == KeyCode.DOWN;
        if ((down || key.getCode() == KeyCode.UP) && key.getTarget() instanceof TemplateRow row) {
            row.requestFocusTraversal(down ? TraversalDirection.DOWN : TraversalDirection.UP);
            key.consume();
        }
    }
}
