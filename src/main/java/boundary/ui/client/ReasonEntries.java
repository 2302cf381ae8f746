package boundary.ui.client;

import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Signal;
import boundary.report.ClientPage.EntryPoints;
import boundary.report.ClientPage.ScoreRow;
import boundary.scoring.Assessment;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.entry.EntryNotes;
import boundary.ui.kit.KeyHints;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The entries behind one row of a score, each with what it adds. Enter and a double click open one for editing.
final class ReasonEntries {
    private static final int ROW = 40;
    private static final int MOST = 6;

    private final FxSession session;
    private final Messages messages;
    private final ClientWords words;
    private final EntryNotes notes;
    private final LocalDate today;

    ReasonEntries(FxSession session, Messages messages, LocalDate today) {
        this.session = session;
        this.messages = messages;
        this.words = new ClientWords(messages);
        this.notes = new EntryNotes(session);
        this.today = today;
    }

    /// {@return the panel of a row}
    ///
    /// @param open takes the entry that is to be edited
    /// @param preview takes how the client would stand with what is being said of an entry, or nothing
    Region panel(ScoreRow row, Consumer<InteractionId> open, Consumer<@Nullable Assessment> preview) {
        var table = new KitTable<EntryPoints>(ROW);
        table.setId("entries-" + row.reason().code());
        table.getStyleClass().add("no-header");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setAccessibleText(messages.text(
                "client.score.entries", messages.wording().reason(row.reason().code())));
        table.fixed(table.column("day", messages.text("entry.day"), 100, this::when));
        table.column("what", messages.text("entry.what"), 300, entry -> what(row, entry));
        var points = table.column("points", "", 60, this::points);
        points.getStyleClass().add("right");
        table.fixed(points);
        Signal kind = row.reason().code().signal();
        ArgueChoice argue = kind == null ? null : new ArgueChoice(session, messages, kind, preview);
        if (argue != null) {
            table.fixed(table.column("argue", messages.text("argue.what"), 183, entry -> argue.button(entry.entry())));
        }
        table.feed(row.entries(), entry -> entry.entry().id());
        int shown = Math.min(MOST, row.entries().size());
        table.setMinHeight(shown * ROW + 2);
        table.setPrefHeight(shown * ROW + 2);
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            EntryPoints chosen = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen.entry().id());
                key.consume();
            }
        });
        table.setRowFactory(view -> row(open));
        var hint = new KeyHints().hint("Enter", messages.text("today.edit"));
        hint.getStyleClass().addAll("entries-hint", "line-above");
        var box = new VBox(table, hint);
        if (argue != null) {
            box.getChildren().add(1, argue.slot());
            box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode() == KeyCode.ESCAPE && argue.cancel()) {
                    key.consume();
                }
            });
        }
        box.getStyleClass().add("entries-panel");
        return box;
    }

    private static TableRow<EntryPoints> row(Consumer<InteractionId> open) {
        var row = new TableRow<EntryPoints>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem().entry().id());
            }
        });
        return row;
    }

    private Node when(EntryPoints row) {
        Interaction entry = row.entry();
        return lines(
                Type.STRONG.label(words.listed(entry.day(), today)),
                Type.AXIS.label(messages.dates().time(entry.local().toLocalTime())));
    }

    private Node what(ScoreRow row, EntryPoints entry) {
        List<String> also = entry.entry().signals().stream()
                .filter(s -> s != row.reason().code().signal())
                .map(messages.wording()::signal)
                .toList();
        String contact = words.contact(entry.entry());
        String line =
                also.isEmpty() ? contact : contact + " · " + messages.text("client.also", String.join(", ", also));
        Label below = Type.AXIS.label(line);
        below.setTooltip(new Tooltip(line));
        return lines(notes.of(entry.entry().id(), Type.BODY), below);
    }

    private Node points(EntryPoints entry) {
        Label label = Type.NUMBER_STRONG.label(messages.figures().signed(entry.points(), 1));
        label.setTooltip(new Tooltip(messages.figures().signed(entry.points(), 2)));
        return label;
    }

    private static VBox lines(Label above, Label below) {
        var lines = new VBox(above, below);
        lines.getStyleClass().add("two-lines");
        return lines;
    }
}
