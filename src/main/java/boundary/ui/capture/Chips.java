package boundary.ui.capture;

import boundary.journal.Action;
import boundary.journal.Client;
import boundary.journal.Draft;
import boundary.journal.Journal;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.text.Messages;
import boundary.ui.kit.ChoiceChip;
import boundary.ui.kit.ChoiceChip.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The chips of a reading: one for everything that was understood or is proposed, each with its alternatives.
final class Chips {
    private final Messages messages;
    private final EntryWords words;
    private final Alternatives alternatives;

    Chips(Messages messages, EntryWords words, Alternatives alternatives) {
        this.messages = messages;
        this.words = words;
        this.alternatives = alternatives;
    }

    /// {@return the chips in the order in which they stand}
    List<ChoiceChip> of(Reading reading, Journal journal) {
        Draft draft = reading.draft();
        List<ChoiceChip> chips = new ArrayList<>();
        chips.add(client(reading, journal));
        chips.add(alternatives.contact().on(chip("contact", "", words.contact(draft.channel(), draft.direction()))));
        String moment = draft.at() == null ? messages.text("capture.now") : words.moment(draft.at());
        chips.add(alternatives.moment(draft).on(chip("moment", "", moment)));
        if (draft.minutes() != null || draft.billing() != null) {
            String length = words.length(draft.minutes(), draft.billing());
            chips.add(alternatives.minutes(draft).on(chip("minutes", "", length)));
        }
        if (draft.energy() != null) {
            chips.add(alternatives
                    .energy()
                    .on(chip("energy", messages.text("capture.energy"), words.energy(draft.energy()))));
        }
        signals(reading, chips);
        draft.actions().forEach(action -> chips.add(action(action, draft)));
        return chips;
    }

    private void signals(Reading reading, List<ChoiceChip> chips) {
        Draft draft = reading.draft();
        for (Signal signal : draft.signals()) {
            Look look = signal == Signal.OFF_HOURS ? Look.WARNING : Look.PLAIN;
            chips.add(alternatives.signal(signal, draft).on(signal(look, signal)));
            if (signal == Signal.COMPLAINT) {
                chips.add(fair(draft));
            }
        }
        Severity severity = reading.proposals().severity();
        if (severity != null) {
            chips.add(alternatives
                    .severity()
                    .on(chip(
                            "severity",
                            messages.text("capture.severity"),
                            messages.wording().severity(severity))));
        }
        for (Signal signal : reading.proposals().signals()) {
            chips.add(alternatives.proposal(signal).on(signal(Look.WARNING, signal)));
        }
    }

    private ChoiceChip client(Reading reading, Journal journal) {
        Client known = reading.client(journal);
        String added = reading.draft().newClient();
        String name = known != null ? known.name() : added;
        String label = messages.text(known == null && added != null ? "capture.newClient" : "capture.client");
        ChoiceChip chip =
                named("client", new ChoiceChip(name == null ? Look.PLAIN : Look.SELECTED, label, orQuestion(name)));
        return alternatives.client(journal, added).on(chip);
    }

    private ChoiceChip fair(Draft draft) {
        String answer = messages.text(Objects.equals(draft.fair(), true) ? "common.yes" : "common.no");
        return alternatives.fair().on(chip("fair", messages.text("capture.fair"), answer));
    }

    private ChoiceChip action(Action action, Draft draft) {
        ChoiceChip chip = chip("action-" + action, "", messages.wording().action(action));
        return alternatives.action(action, Set.copyOf(draft.actions())).on(chip);
    }

    private ChoiceChip signal(Look look, Signal signal) {
        return named(
                "signal-" + signal, new ChoiceChip(look, "", messages.wording().signal(signal)));
    }

    private static ChoiceChip chip(String id, String name, String value) {
        return named(id, new ChoiceChip(Look.PLAIN, name, value));
    }

    private static ChoiceChip named(String id, ChoiceChip chip) {
        chip.setId("chip-" + id);
        return chip;
    }

    private static String orQuestion(@Nullable String name) {
        return name == null ? "?" : name;
    }
}
