package boundary.ui.letter;

import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.ItemId;
import boundary.journal.OwnTemplate;
import boundary.letter.Markup;
import boundary.letter.RichLetter;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.editor.LetterDesk;
import boundary.ui.kit.Icon;
import boundary.ui.kit.PushButton;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The templates of one's own: made from the letter as it stands, renamed, written over, taken away; each an edit that
/// can be undone.
final class OwnTemplates {
    private final FxSession session;
    private final LetterDesk desk;
    private final Messages messages;
    private final PushButton add;
    private final VBox adding = new VBox();

    OwnTemplates(FxSession session, LetterDesk desk, Messages messages) {
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        add = PushButton.secondary(messages.text("letters.own.new"))
                .small()
                .id("template-new")
                .does(() -> name("", this::make));
        adding.getStyleClass().add("template-adding");
        adding.getChildren().setAll(add);
    }

    /// {@return the step that makes one}
    Node adding() {
        return adding;
    }

    /// {@return one of them in the list, with what can be done with it}
    Node row(OwnTemplate template) {
        String id = template.id().value().toString();
        var row = new TemplateRow(id, "", template.name(), () -> {
            desk.choose(id);
            desk.editor().focus();
        });
        HBox.setHgrow(row, Priority.ALWAYS);
        row.setMinWidth(0);
        var menu = new ContextMenu(
                item(
                        "template-rename",
                        messages.text("letters.own.rename"),
                        () -> name(template.name(), name -> put(template, named(template, name)))),
                item("template-update", messages.text("letters.own.update"), () -> put(template, written(template))),
                item("template-delete", messages.text("letters.own.delete"), () -> remove(template)));
        row.setContextMenu(menu);
        PushButton more = PushButton.icon(Icon.DOWN, messages.text("letters.own.more", template.name()))
                .small()
                .id("template-more-" + id);
        more.does(() -> menu.show(more, javafx.geometry.Side.BOTTOM, 0, 0));
        more.getStyleClass().add("template-more");
        var line = new HBox(row, more);
        line.getStyleClass().add("own-template");
        return line;
    }

    private void make(String name) {
        RichLetter letter = desk.state().get().letter();
        String language = Language.valueOf(desk.state().get().language().name()).tag();
        session.apply((journal, stamp) -> Edits.put(
                journal,
                Edit.Kind.EDIT_TEMPLATE,
                new OwnTemplate(
                        new ItemId(stamp.ids().get()),
                        name,
                        language,
                        Markup.written(letter.subject()),
                        Markup.written(letter.lines())),
                stamp));
    }

    private static OwnTemplate named(OwnTemplate template, String name) {
        return new OwnTemplate(template.id(), name, template.language(), template.subject(), template.body());
    }

    private OwnTemplate written(OwnTemplate template) {
        RichLetter letter = desk.state().get().letter();
        return new OwnTemplate(
                template.id(),
                template.name(),
                Language.valueOf(desk.state().get().language().name()).tag(),
                Markup.written(letter.subject()),
                Markup.written(letter.lines()));
    }

    private void put(OwnTemplate before, OwnTemplate after) {
        if (!after.equals(before)) {
            session.apply((journal, stamp) -> Edits.put(journal, Edit.Kind.EDIT_TEMPLATE, after, stamp));
        }
    }

    private void remove(OwnTemplate template) {
        session.apply((journal, stamp) -> Edits.remove(Edit.Kind.EDIT_TEMPLATE, template, stamp));
    }

    /// Asks for a name in the place of the button.
    private void name(String now, Consumer<String> named) {
        var field = new TextField(now);
        field.setId("template-name");
        field.setPromptText(messages.text("letters.own.name"));
        field.setAccessibleText(messages.text("letters.own.name"));
        field.setOnKeyPressed(key -> {
            boolean keeps = key.getCode() == KeyCode.ENTER && !field.getText().isBlank();
            if (keeps) {
                named.accept(limited(field.getText().strip()));
            }
            if (keeps || key.getCode() == KeyCode.ESCAPE) {
                adding.getChildren().setAll(add);
                add.requestFocus();
                key.consume();
            }
        });
        adding.getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }

    private static String limited(String name) {
        return name.substring(0, Math.min(name.length(), boundary.journal.Text.NAME_LIMIT));
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
