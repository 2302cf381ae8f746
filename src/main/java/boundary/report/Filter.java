package boundary.report;

import boundary.journal.Answer;
import boundary.journal.Billing;
import boundary.journal.Channel;
import boundary.journal.ClientId;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.Signal;
import boundary.journal.Text;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a history is narrowed to. An entry has to meet every condition; within one condition one of the values is
/// enough. An empty set, an absent value and empty words ask for nothing.
///
/// @param words looked for in the words of entries, of which only the first 200 characters count
/// @param signals that stand in an entry, excused ones too
/// @param from the first day; days given the wrong way round are put in order
/// @param to the last day
/// @param billing `UNPAID`: some of its time is unpaid; `PAID`: it took time, and none of it is unpaid
/// @param answers what I answered
public record Filter(
        String words,
        Set<ClientId> clients,
        Set<Signal> signals,
        Set<Channel> channels,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Billing billing,
        Set<Energy> energies,
        Set<Answer> answers) {
    /// Asks for nothing and takes every entry.
    public static final Filter ALL = new Filter("", Set.of(), Set.of(), Set.of(), null, null, null, Set.of(), Set.of());

    private static final int WORDS_LIMIT = 200;

    public Filter {
        String stripped = words.strip();
        words = Text.line(stripped.substring(0, Math.min(stripped.length(), WORDS_LIMIT)), WORDS_LIMIT);
        clients = Set.copyOf(clients);
        signals = Signal.setOf(signals);
        channels = Set.copyOf(channels);
        energies = Set.copyOf(energies);
        answers = Set.copyOf(answers);
        if (from != null && to != null && to.isBefore(from)) {
            LocalDate earlier = to;
            to = from;
            from = earlier;
        }
    }

    /// {@return whether it takes every entry}
    public boolean isAll() {
        return equals(ALL);
    }

    /// {@return whether words are looked for}
    public boolean asksForWords() {
        return !words.isEmpty();
    }

    /// {@return whether an entry meets every condition but the words, which only the store can look for}
    public boolean takes(Interaction entry) {
        return takes(clients, entry.client())
                && (signals.isEmpty() || entry.signals().stream().anyMatch(signals::contains))
                && takes(channels, entry.channel())
                && (billing == null || billing == billing(entry))
                && takes(energies, entry.energy())
                && takes(answers, entry.answer())
                && (from == null && to == null || takes(entry.day()));
    }

    /// {@return whether a day is within the days asked for}
    public boolean takes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public Filter withWords(String next) {
        return new Filter(next, clients, signals, channels, from, to, billing, energies, answers);
    }

    public Filter withClients(Set<ClientId> next) {
        return new Filter(words, next, signals, channels, from, to, billing, energies, answers);
    }

    public Filter withSignals(Set<Signal> next) {
        return new Filter(words, clients, next, channels, from, to, billing, energies, answers);
    }

    public Filter withChannels(Set<Channel> next) {
        return new Filter(words, clients, signals, next, from, to, billing, energies, answers);
    }

    /// {@return the same on other days; nothing leaves that end open}
    public Filter withDays(@Nullable LocalDate nextFrom, @Nullable LocalDate nextTo) {
        return new Filter(words, clients, signals, channels, nextFrom, nextTo, billing, energies, answers);
    }

    public Filter withBilling(@Nullable Billing next) {
        return new Filter(words, clients, signals, channels, from, to, next, energies, answers);
    }

    public Filter withEnergies(Set<Energy> next) {
        return new Filter(words, clients, signals, channels, from, to, billing, next, answers);
    }

    public Filter withAnswers(Set<Answer> next) {
        return new Filter(words, clients, signals, channels, from, to, billing, energies, next);
    }

    /// {@return whether the time of an entry is paid; nothing where it took none}
    public static @Nullable Billing billing(Interaction entry) {
        if (entry.unpaidMinutes() > 0) {
            return Billing.UNPAID;
        }
        return entry.spentMinutes() > 0 ? Billing.PAID : null;
    }

    private static <T> boolean takes(Set<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || value != null && wanted.contains(value);
    }
}
