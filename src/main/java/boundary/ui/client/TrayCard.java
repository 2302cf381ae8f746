package boundary.ui.client;

import boundary.journal.Extra;
import boundary.journal.Extra.Fate;
import boundary.journal.InteractionId;
import boundary.report.ExtrasTray;
import boundary.report.ExtrasTray.Line;
import boundary.text.Messages;
import boundary.ui.entry.EntryNotes;
import boundary.ui.form.FactWords;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactForm;
import boundary.ui.kit.KeyHints;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The unpaid extras and what becomes of each: `B`, `G` and `I` decide about the selected one, the same key again takes
/// that back. Enter opens the entry.
final class TrayCard {
    private static final int ROW = 32;
    private static final int LEAST = 4;
    private static final int HEADER = 28;
    private static final double CELL = 30;
    private static final double CHIP = 18;

    private final MoneyDesk desk;
    private final Messages messages;
    private final MoneyWords words;
    private final Consumer<InteractionId> open;
    private final EntryNotes notes;
    private final SheetFields fields;
    private final KitTable<Line> table = new KitTable<>(ROW);
    private final Label sum = Type.STRONG.wrapped("");
    private final Label marked = Type.SECONDARY.wrapped("");
    private final Label said = Type.SMALL.wrapped("");
    private final PushButton sheet;
    private final PushButton older;
    private final VBox place = new VBox();
    private final Card card;
    private @Nullable ExtrasTray shown;
    private LocalDate today = LocalDate.EPOCH;
    private boolean all;

    /// @param open takes the entry that is to be edited
    TrayCard(MoneyDesk desk, Consumer<InteractionId> open) {
        this.desk = desk;
        this.open = open;
        messages = desk.messages();
        words = new MoneyWords(messages);
        notes = new EntryNotes(desk.session());
        fields = new SheetFields(desk, notes, this::say);
        sheet = PushButton.primary(messages.text("money.sheet"))
                .id("extras-sheet")
                .does(this::openSheet);
        older = PushButton.link("").small().id("extras-older").does(this::turnOlder);
        sum.setId("extras-sum");
        marked.setId("extras-marked");
        said.setId("extras-said");
        for (Label each : List.of(marked, said)) {
            each.managedProperty().bind(each.textProperty().isNotEmpty());
        }
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        var hints = new KeyHints();
        for (Fate fate : Fate.values()) {
            hints.hint(key(fate).getName(), messages.name("money.key.", fate));
        }
        card = new Card(messages.text("money.extras")).extras(hints).flush(table, place, foot());
        card.setId("extras-card");
        card.setMaxHeight(Double.MAX_VALUE);
    }

    Card card() {
        return card;
    }

    /// @param anew whether another client is shown than before: then an open form is closed
    void show(ExtrasTray tray, boolean anew) {
        shown = tray;
        today = desk.today();
        if (anew) {
            all = false;
            closeForm();
            said.setText("");
            table.getSelectionModel().clearSelection();
        }
        List<Line> rows = new ArrayList<>(tray.lines());
        if (all) {
            rows.addAll(tray.older());
        }
        if (!rows.equals(List.copyOf(table.getItems()))) {
            feed(rows);
        }
        sum.setText(rows.isEmpty() ? "" : words.sum("money.sum", tray.sum()));
        ExtrasTray.Sum toBill = tray.toBill();
        marked.setText(toBill.extras() == 0 ? "" : words.sum("money.marked", toBill));
        sheet.setDisable(toBill.amounts().isEmpty());
        older.setText(messages.count(
                all ? "money.older.hide" : "money.older", tray.older().size()));
        older.setVisible(!tray.older().isEmpty());
        older.setManaged(!tray.older().isEmpty());
        fields.show(tray);
    }

    private void feed(List<Line> rows) {
        int at = table.getSelectionModel().getSelectedIndex();
        table.feed(rows, line -> line.entry().id());
        if (at >= 0 && table.getSelectionModel().isEmpty() && !rows.isEmpty()) {
            table.getSelectionModel().select(Math.min(at, rows.size() - 1));
        }
    }

    private Node foot() {
        var texts = new VBox(sum, marked, said, older);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Label forms = Type.SECONDARY.label(messages.text("money.forms"));
        forms.setMinWidth(Region.USE_PREF_SIZE);
        var foot = new HBox(12, texts, forms, sheet);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("money-foot");
        return foot;
    }

    private void columns() {
        table.setId("extras");
        table.setAccessibleText(messages.text("money.extras"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.whenEmpty(messages.text("money.extras.none"));
        table.setMinHeight(HEADER + LEAST * ROW);
        table.setPrefHeight(HEADER + LEAST * ROW);
        table.fixed(table.words("day", messages.text("entry.day"), 98, Type.BODY, this::day));
        table.column("work", messages.text("money.work"), 220, this::work).setMinWidth(80);
        table.fixed(table.figures(
                "length",
                messages.text("entry.length"),
                92,
                line -> messages.figures().duration(line.minutes())));
        table.fixed(table.figures("amount", messages.text("money.type.amount"), 86, this::amount));
        var fate = table.column("fate", messages.text("money.fate"), 210, this::chips);
        fate.getStyleClass().add("right");
        fate.setMinWidth(chipsWidth());
        fate.setMaxWidth(chipsWidth());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The three words have different lengths in each language.
    private double chipsWidth() {
        double width = CELL;
        for (Fate fate : Fate.values()) {
            var word = new Text(messages.name("money.fate.", fate));
            word.setFont(Font.font("Inter SemiBold", 12));
            width += word.getLayoutBounds().getWidth() + CHIP;
        }
        return Math.ceil(width);
    }

    private String day(Line line) {
        return new ClientWords(messages).listed(line.entry().day(), today);
    }

    private Node work(Line line) {
        Extra decided = line.decided();
        String work = decided == null ? "" : decided.work().strip();
        if (work.isEmpty()) {
            return notes.of(line.entry().id(), Type.BODY);
        }
        String first = work.lines().findFirst().orElse("");
        Label label = Type.BODY.label(first);
        label.setTooltip(new Tooltip(work));
        return label;
    }

    private String amount(Line line) {
        return line.amount() == null
                ? messages.text("common.none")
                : messages.figures().moneyExact(line.amount());
    }

    private Node chips(Line line) {
        var chips = new Segmented<Fate>().small();
        chips.setMaxHeight(Region.USE_PREF_SIZE);
        for (Fate fate : Fate.values()) {
            chips.choice(fate, messages.name("money.fate.", fate));
            ToggleButton button = chips.button(fate);
            button.setId("fate-" + fate + "-" + line.entry().id().value());
            button.setFocusTraversable(false);
            button.setOnAction(pressed -> {
                button.setSelected(line.fate() == fate); // the journal decides
                desk.decide(line.entry().id(), fate);
            });
        }
        chips.valueProperty().set(line.fate());
        return chips;
    }

    private void pressed(KeyEvent key) {
        boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown() && !key.isShiftDown();
        Line line = table.getSelectionModel().getSelectedItem();
        if (!plain || line == null) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            open.accept(line.entry().id());
            key.consume();
        }
        for (Fate fate : Fate.values()) {
            if (key.getCode() == key(fate)) {
                desk.decide(line.entry().id(), fate);
                key.consume();
            }
        }
    }

    private static KeyCode key(Fate fate) {
        return switch (fate) {
            case BILL -> KeyCode.B;
            case GIVE -> KeyCode.G;
            case INCLUDED -> KeyCode.I;
        };
    }

    private void turnOlder() {
        all = !all;
        ExtrasTray tray = shown;
        if (tray != null) {
            show(tray, false);
        }
    }

    private void openSheet() {
        ExtrasTray tray = shown;
        if (tray != null) {
            said.setText("");
            fields.begin(tray);
            place.getChildren()
                    .setAll(new FactForm<>(
                            "sheet", fields, new FactWords(messages).form("money.sheet.bill"), this::closeSheet));
            table.setVisible(false);
            table.setManaged(false);
            sheet.setVisible(false);
            fields.first().requestFocus();
        }
    }

    private void closeSheet() {
        closeForm();
        sheet.requestFocus();
    }

    private void closeForm() {
        fields.end();
        place.getChildren().clear();
        sheet.setVisible(true);
        table.setVisible(true);
        table.setManaged(true);
    }

    private void say(@Nullable String sentence) {
        said.setText(sentence == null ? messages.text("money.sheet.left") : sentence);
    }
}
