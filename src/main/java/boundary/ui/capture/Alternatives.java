package boundary.ui.capture;

import boundary.journal.Action;
import boundary.journal.Billing;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.Direction;
import boundary.journal.Draft;
import boundary.journal.Energy;
import boundary.journal.Journal;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.text.Messages;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What each chip can be changed to. A choice becomes an override, and the line is read anew.
final class Alternatives {
    private static final List<Integer> USUAL_MINUTES = List.of(5, 10, 15, 30, 45, 60, 90, 120);

    private final Messages messages;
    private final EntryWords words;
    private final LocalDateTime now;
    private final Overrides overrides;
    private final Runnable changed;
    private final Consumer<Field> typeIt;

    /// @param changed called after each choice
    /// @param typeIt called where the person wants to type the moment or the minutes
    Alternatives(
            Messages messages,
            EntryWords words,
            LocalDateTime now,
            Overrides overrides,
            Runnable changed,
            Consumer<Field> typeIt) {
        this.messages = messages;
        this.words = words;
        this.now = now;
        this.overrides = overrides;
        this.changed = changed;
        this.typeIt = typeIt;
    }

    ChipMenu client(Journal journal, @Nullable String added) {
        List<Client> open = journal.clients().stream()
                .filter(c -> c.isOpen(now.toLocalDate()))
                .toList();
        ChipMenu menu = new ChipMenu();
        if (added != null) {
            menu.item(
                    messages.text("capture.newClient") + " " + added,
                    () -> choose(() -> overrides.set(Field.CLIENT, draft -> draft.withNewClient(added))));
            menu.line();
        }
        return menu.items(open, Client::name, c -> take(c));
    }

    /// Settles the client by hand.
    void take(Client client) {
        choose(() -> overrides.set(Field.CLIENT, draft -> draft.withClient(client.id())));
    }

    ChipMenu contact() {
        ChipMenu menu = new ChipMenu();
        for (Direction direction : List.of(Direction.IN, Direction.OUT)) {
            menu.line();
            menu.items(
                    List.of(Channel.values()),
                    channel -> words.contact(channel, direction),
                    channel -> choose(() -> overrides.set(
                            Field.CONTACT, draft -> draft.withChannel(channel).withDirection(direction))));
        }
        return menu;
    }

    ChipMenu moment(Draft draft) {
        LocalDateTime at = draft.at() == null ? now : draft.at();
        ChipMenu menu = new ChipMenu();
        menu.item(messages.text("capture.now"), () -> moment((LocalDateTime) null));
        List<LocalDateTime> others = List.of(now.minusHours(1), at.minusDays(1), at.minusDays(2)).stream()
                .filter(each -> !each.equals(at))
                .toList();
        menu.items(others, words::moment, this::moment);
        return menu.line().item(messages.text("capture.typeIt"), () -> typeIt.accept(Field.MOMENT));
    }

    private void moment(@Nullable LocalDateTime at) {
        choose(() -> overrides.set(Field.MOMENT, draft -> draft.withAt(at)));
    }

    ChipMenu minutes(Draft draft) {
        ChipMenu menu = new ChipMenu();
        menu.items(
                USUAL_MINUTES,
                minutes -> messages.figures().duration(minutes),
                minutes -> choose(() -> overrides.set(Field.MINUTES, d -> d.withMinutes(minutes))));
        menu.line().item(messages.text("capture.typeIt"), () -> typeIt.accept(Field.MINUTES));
        menu.line().items(List.of(Billing.values()), messages.wording()::billing, this::billing);
        if (draft.billing() != null) {
            menu.item(messages.text("capture.noBilling"), () -> billing(null));
        }
        return menu;
    }

    private void billing(@Nullable Billing billing) {
        choose(() -> overrides.set(Field.BILLING, draft -> draft.withBilling(billing)));
    }

    ChipMenu energy() {
        List<Energy> best = Arrays.asList(Energy.values()).reversed();
        ChipMenu menu = new ChipMenu();
        menu.items(best, words::energyInWords, this::energy);
        return menu.line().item(messages.text("capture.takeOut"), () -> energy(null));
    }

    private void energy(@Nullable Energy energy) {
        choose(() -> overrides.set(Field.ENERGY, draft -> draft.withEnergy(energy)));
    }

    ChipMenu severity() {
        ChipMenu menu = new ChipMenu();
        return menu.items(
                List.of(Severity.values()),
                messages.wording()::severity,
                severity -> choose(() -> overrides.set(Field.SEVERITY, draft -> draft.withSeverity(severity))));
    }

    ChipMenu fair() {
        ChipMenu menu = new ChipMenu();
        return menu.items(
                List.of(true, false),
                fair -> messages.text(fair ? "common.yes" : "common.no"),
                fair -> choose(() -> overrides.set(Field.FAIR, draft -> draft.withFair(fair))));
    }

    ChipMenu signal(Signal signal, Draft draft) {
        List<Signal> others = Arrays.stream(Signal.values())
                .filter(other -> !draft.signals().contains(other))
                .toList();
        ChipMenu menu = new ChipMenu();
        menu.item(messages.text("capture.takeOut"), () -> choose(() -> overrides.set(signal, false)));
        return menu.line()
                .items(
                        others,
                        messages.wording()::signal,
                        other -> choose(() -> {
                            overrides.set(signal, false);
                            overrides.set(other, true);
                        }));
    }

    ChipMenu proposal(Signal signal) {
        ChipMenu menu = new ChipMenu();
        return menu.item(messages.text("capture.takeOut"), () -> choose(() -> overrides.propose(signal, false)));
    }

    ChipMenu action(Action action, Set<Action> taken) {
        List<Action> others = Arrays.stream(Action.values())
                .filter(other -> !taken.contains(other))
                .toList();
        ChipMenu menu = new ChipMenu();
        menu.item(messages.text("capture.takeOut"), () -> choose(() -> overrides.set(action, false)));
        return menu.line()
                .items(
                        others,
                        messages.wording()::action,
                        other -> choose(() -> {
                            overrides.set(action, false);
                            overrides.set(other, true);
                        }));
    }

    private void choose(Runnable choice) {
        choice.run();
        changed.run();
    }
}
