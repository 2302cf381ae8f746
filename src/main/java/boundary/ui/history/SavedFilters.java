package boundary.ui.history;

import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.ItemId;
import boundary.journal.SavedFilter;
import boundary.journal.Text;
import boundary.report.Filter;
import boundary.report.FilterText;
import boundary.text.FilterWords;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Shown;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What can be done with the whole filter: it is saved under a name, or cleared. A press asks for a saved one again, F2
/// gives it another name, Del deletes it, and undo brings it back.
final class SavedFilters {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final FxSession session;
    private final Messages messages;
    private final Consumer<FilterText> asks;
    private final FlowPane row = new FlowPane(8, 6);
    private final Label heading;
    private final Map<SavedFilter, Button> chips = new HashMap<>();
    private final PushButton save;
    private final PushButton clear;
    private final FilterName naming;
    private FilterText asked;
    private LocalDate today = LocalDate.EPOCH;
    private List<SavedFilter> shown = List.of();
    private @Nullable ItemId renamed;

    /// @param asks takes a filter that the user chose
    SavedFilters(FxSession session, Messages messages, FilterText asked, Consumer<FilterText> asks) {
        this.session = session;
        this.messages = messages;
        this.asked = asked;
        this.asks = asks;
        save = PushButton.link(messages.text("history.saveFilter"))
                .small()
                .id("save-filter")
                .does(() -> name(null, proposed()));
        heading = Type.SECONDARY.label(messages.text("history.saved"));
        clear = PushButton.link(messages.text("history.clear"))
                .small()
                .id("filter-clear")
                .does(() -> asks.accept(new FilterText(Filter.ALL, null)));
        naming = new FilterName(messages, this::named, this::draw);
        row.setId("saved-filters");
        row.managedProperty().bind(row.visibleProperty());
    }

    Region node() {
        return row;
    }

    /// Shows what is saved, and whether what is asked for is among it.
    void show(FilterText next, Shown state) {
        asked = next;
        today = state.today();
        shown = state.journal().filters();
        if (!naming.isOpen()) {
            draw();
        }
    }

    /// The chips stay the same nodes as long as their filters do, so that the focus stays on them.
    private void draw() {
        List<Node> parts = new ArrayList<>();
        if (!shown.isEmpty()) {
            parts.add(heading);
        }
        boolean known = false;
        for (SavedFilter each : shown) {
            boolean on = FilterText.parse(each.query(), today).line().equals(asked.line());
            known |= on;
            Button chip = chips.computeIfAbsent(each, this::chip);
            chip.pseudoClassStateChanged(ON, on);
            parts.add(chip);
        }
        chips.keySet().retainAll(shown);
        if (!asked.filter().isAll()) {
            parts.addAll(known ? List.of(clear) : List.of(save, clear));
        }
        row.setVisible(!parts.isEmpty());
        if (!parts.equals(row.getChildren())) {
            replace(parts);
        }
    }

    /// Puts other nodes into the row; where the one with the focus goes, the one in its place gets it.
    private void replace(List<Node> parts) {
        int at = -1;
        for (Node each : row.getChildren()) {
            at = each.isFocused() ? row.getChildren().indexOf(each) : at;
        }
        row.getChildren().setAll(parts);
        if (at >= 0 && !parts.isEmpty()) {
            parts.get(Math.min(at, parts.size() - 1)).requestFocus();
        }
    }

    private Button chip(SavedFilter filter) {
        var chip = new Button(filter.name());
        chip.setId("saved-" + filter.id());
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("choice-chip", "small", "saved-filter");
        chip.setMaxWidth(260);
        FilterText meant = FilterText.parse(filter.query(), today);
        chip.setTooltip(new Tooltip(String.join(" · ", new FilterWords(messages).all(meant, session.journal()))));
        chip.setOnAction(event -> asks.accept(FilterText.parse(filter.query(), today)));
        chip.addEventHandler(KeyEvent.KEY_PRESSED, key -> press(filter, chip, key));
        chip.setContextMenu(new ContextMenu(
                item("history.rename", () -> name(filter.id(), filter.name())),
                item("common.delete", () -> delete(filter))));
        return chip;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void press(SavedFilter filter, Button chip, KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE) {
            delete(filter);
        } else if (key.getCode() == KeyCode.F2) {
            name(filter.id(), filter.name());
        } else if (key.getCode() == KeyCode.ENTER) {
            chip.fire();
        } else {
            return;
        }
        key.consume();
    }

    private void delete(SavedFilter filter) {
        session.apply((journal, stamp) -> Edits.remove(Edit.Kind.EDIT_FILTER, filter, stamp));
    }

    private void name(@Nullable ItemId id, String proposed) {
        renamed = id;
        row.getChildren().setAll(naming.node());
        row.setVisible(true);
        naming.open(proposed);
    }

    private void named(String name) {
        ItemId id = renamed;
        String query = asked.line();
        session.apply((journal, stamp) -> Edits.put(
                journal,
                Edit.Kind.EDIT_FILTER,
                id == null
                        ? new SavedFilter(new ItemId(stamp.ids().get()), name, query)
                        : new SavedFilter(id, name, queryOf(journal.filters(), id, query)),
                stamp));
    }

    private static String queryOf(List<SavedFilter> filters, ItemId id, String otherwise) {
        return filters.stream()
                .filter(each -> each.id().equals(id))
                .map(SavedFilter::query)
                .findFirst()
                .orElse(otherwise);
    }

    /// {@return a name made of what is asked for}
    private String proposed() {
        String all = Text.name(String.join(", ", new FilterWords(messages).all(asked, session.journal())));
        return all.length() <= FilterName.USUAL
                ? all
                : all.substring(0, all.offsetByCodePoints(0, FilterName.USUAL / 2));
    }
}
