package boundary.ui.settings;

import boundary.journal.FreeDays;
import boundary.journal.Policy;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.Icon;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Free days of the policy: a list by day, a row to add to it, and a way to take each away.
final class FreeDaysCard {
    private static final int ROWS = 6;
    private static final Comparator<FreeDays> BY_DAY =
            Comparator.comparing(FreeDays::from).thenComparing(FreeDays::to).thenComparing(FreeDays::name);

    private final Messages messages;
    private final PolicyDesk desk;
    private final KitTable<FreeDays> table = new KitTable<>(32);
    private final Card card;

    FreeDaysCard(Messages messages, Policy policy, PolicyDesk desk) {
        this.messages = messages;
        this.desk = desk;
        table.setId("free-days");
        table.setAccessibleText(messages.text("settings.freeDays"));
        table.whenEmpty(messages.text("settings.freeDays.none"));
        table.words("days", messages.text("settings.freeDays.days"), 220, Type.BODY, this::days);
        table.words("name", messages.text("settings.freeDays.name"), 260, Type.BODY, FreeDays::name);
        table.fixed(table.column("remove", "", 56, this::removal));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        card = new Card(messages.text("settings.freeDays"))
                .subtitled(messages.text("settings.freeDays.about"))
                .flush(table)
                .body(new FreeDaysRow(messages, this::add).node());
        show(policy);
    }

    Card card() {
        return card;
    }

    /// Shows the free days of a policy where they changed.
    void show(Policy policy) {
        List<FreeDays> sorted = policy.freeDays().stream().sorted(BY_DAY).toList();
        if (!sorted.equals(table.getItems())) {
            table.feed(sorted, days -> days);
        }
        table.tall(Math.clamp(sorted.size(), 1, ROWS));
    }

    private String days(FreeDays free) {
        return free.from().equals(free.to())
                ? messages.dates().briefYear(free.from())
                : messages.dates().range(free.from(), free.to());
    }

    private Node removal(FreeDays free) {
        String what = free.name().isEmpty() ? days(free) : free.name();
        return PushButton.icon(Icon.DELETE, messages.text("settings.freeDays.remove", what))
                .small()
                .does(() -> remove(free));
    }

    private void press(KeyEvent key) {
        FreeDays chosen = table.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.DELETE && chosen != null) {
            remove(chosen);
            key.consume();
        }
    }

    private void add(FreeDays free) {
        desk.change(policy -> {
            var all = new ArrayList<>(policy.freeDays());
            all.add(free);
            all.sort(BY_DAY);
            return policy.withFreeDays(all);
        });
    }

    private void remove(FreeDays free) {
        table.requestFocus();
        desk.change(policy -> {
            var all = new ArrayList<>(policy.freeDays());
            all.remove(free);
            return policy.withFreeDays(all);
        });
    }
}
