package boundary.ui.history;

import boundary.report.Filter;
import boundary.report.FilterText;
import boundary.report.Recent;
import boundary.text.FilterWords;
import boundary.text.Messages;
import boundary.ui.DayBox;
import boundary.ui.kit.FilterChip;
import boundary.ui.kit.PickMenu;
import boundary.ui.kit.PickMenu.Choice;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Which days are asked for: days counted from today, or two days of the user's own.
final class DaysCondition {
    private static final String OWN = "OWN";

    private final Messages messages;
    private final FilterWords words;
    private final Consumer<FilterText> changed;
    private final FilterChip chip;
    private final PickMenu<String> menu;
    private final DayBox from;
    private final DayBox to;
    private final HBox ownDays;
    private FilterText asked = new FilterText(Filter.ALL, null);
    private LocalDate today = LocalDate.EPOCH;
    private boolean showing = true; // until there is something to show

    /// @param changed takes the filter each time the user changes it
    DaysCondition(Messages messages, Consumer<FilterText> changed) {
        this.messages = messages;
        this.words = new FilterWords(messages);
        this.changed = changed;
        String any = messages.text("history.any.days");
        menu = new PickMenu<>("filter-days", messages.text("history.find"));
        chip = new FilterChip(
                "filter-days", any, messages.text("history.takeAway", any), this::open, () -> set(null, null));
        from = box("filter-from", "history.from");
        to = box("filter-to", "history.to");
        PushButton done = PushButton.link(messages.text("common.close"))
                .small()
                .id("filter-days-close")
                .does(this::hideOwn);
        ownDays = new HBox(
                8,
                Type.MUTED.label(messages.text("history.from")),
                from,
                Type.MUTED.label(messages.text("history.to")),
                to,
                done);
        ownDays.setAlignment(Pos.CENTER_LEFT);
        ownDays.managedProperty().bind(ownDays.visibleProperty());
        ownDays.setVisible(false);
    }

    FilterChip chip() {
        return chip;
    }

    /// {@return the fields for two days, hidden until they are asked for}
    Region ownDays() {
        return ownDays;
    }

    /// The day from which days are counted.
    void today(LocalDate day) {
        today = day;
    }

    void show(FilterText next) {
        asked = next;
        chip.show(words.days(next));
        showing = true;
        from.setValue(next.filter().from());
        to.setValue(next.filter().to());
        showing = false;
    }

    private DayBox box(String id, String key) {
        var box = new DayBox(messages, messages.text(key));
        box.setId(id);
        box.setPrefWidth(148);
        box.valueProperty().subscribe(day -> {
            if (!showing) {
                set(from.getValue(), to.getValue());
            }
        });
        return box;
    }

    private void set(@Nullable LocalDate first, @Nullable LocalDate last) {
        Filter next = asked.filter().withDays(first, last);
        if (!next.equals(asked.filter()) || asked.recent() != null) {
            changed.accept(new FilterText(next, null));
        }
    }

    private void hideOwn() {
        ownDays.setVisible(false);
        chip.button().requestFocus();
    }

    private void open() {
        List<Choice<String>> choices = new ArrayList<>();
        for (Recent recent : Recent.values()) {
            choices.add(new Choice<>(recent.name(), words.recent(recent)));
        }
        choices.add(new Choice<>(OWN, messages.text("history.ownDays")));
        Recent recent = asked.recent();
        Set<String> chosen = recent != null ? Set.of(recent.name()) : ownDays.isVisible() ? Set.of(OWN) : Set.of();
        menu.show(chip, choices, chosen, true, this::chosen);
    }

    private void chosen(Set<String> chosen) {
        String one = chosen.stream().findFirst().orElse("");
        if (one.equals(OWN)) {
            menu.hide();
            ownDays.setVisible(true);
            from.requestFocus();
        } else if (one.isEmpty()) {
            set(null, null);
        } else {
            Recent recent = Recent.valueOf(one);
            ownDays.setVisible(false);
            changed.accept(new FilterText(asked.filter().withDays(recent.from(today), recent.to(today)), recent));
        }
    }
}
