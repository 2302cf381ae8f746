package boundary.journal;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An entry on its way into the journal: what a line said, or a form. What it leaves open is nothing, and is settled
/// when it is logged.
///
/// @param client the client, where one was recognised
/// @param newClient the name of a client to be added with this entry, where `client` is nothing
/// @param at the local moment; nothing means now
/// @param minutes 0 to 1440
/// @param declined proposed signals that the user turned off
/// @param fair whether a complaint was fair; nothing where nobody said
public record Draft(
        @Nullable ClientId client,
        @Nullable String newClient,
        @Nullable Channel channel,
        @Nullable Direction direction,
        @Nullable LocalDateTime at,
        @Nullable Integer minutes,
        @Nullable Billing billing,
        @Nullable Energy energy,
        @Nullable Severity severity,
        Set<Signal> signals,
        Set<Signal> declined,
        Set<Action> actions,
        @Nullable Boolean fair,
        Words words) {

    /// A draft of which nothing is known yet.
    public static final Draft EMPTY = new Draft(
            null, null, null, null, null, null, null, null, null, Set.of(), Set.of(), Set.of(), null, Words.NONE);

    public Draft {
        signals = Signal.setOf(signals);
        declined = Signal.setOf(declined);
        actions = Action.setOf(actions);
    }

    public Draft withClient(@Nullable ClientId next) {
        return new Draft(
                next, null, channel, direction, at, minutes, billing, energy, severity, signals, declined, actions,
                fair, words);
    }

    public Draft withNewClient(String name) {
        return new Draft(
                null, name, channel, direction, at, minutes, billing, energy, severity, signals, declined, actions,
                fair, words);
    }

    public Draft withChannel(@Nullable Channel next) {
        return new Draft(
                client, newClient, next, direction, at, minutes, billing, energy, severity, signals, declined, actions,
                fair, words);
    }

    public Draft withDirection(@Nullable Direction next) {
        return new Draft(
                client, newClient, channel, next, at, minutes, billing, energy, severity, signals, declined, actions,
                fair, words);
    }

    public Draft withAt(@Nullable LocalDateTime next) {
        return new Draft(
                client, newClient, channel, direction, next, minutes, billing, energy, severity, signals, declined,
                actions, fair, words);
    }

    public Draft withMinutes(@Nullable Integer next) {
        return new Draft(
                client, newClient, channel, direction, at, next, billing, energy, severity, signals, declined, actions,
                fair, words);
    }

    public Draft withBilling(@Nullable Billing next) {
        return new Draft(
                client, newClient, channel, direction, at, minutes, next, energy, severity, signals, declined, actions,
                fair, words);
    }

    public Draft withEnergy(@Nullable Energy next) {
        return new Draft(
                client, newClient, channel, direction, at, minutes, billing, next, severity, signals, declined, actions,
                fair, words);
    }

    public Draft withSeverity(@Nullable Severity next) {
        return new Draft(
                client, newClient, channel, direction, at, minutes, billing, energy, next, signals, declined, actions,
                fair, words);
    }

    public Draft withSignals(Set<Signal> next) {
        return new Draft(
                client, newClient, channel, direction, at, minutes, billing, energy, severity, next, declined, actions,
                fair, words);
    }

    public Draft withDeclined(Set<Signal> next) {
        return new Draft(
                client, newClient, channel, direction, at, minutes, billing, energy, severity, signals, next, actions,
                fair, words);
    }

    public Draft withActions(Set<Action> next) {
        return new Draft(
                client, newClient, channel, direction, at, minutes, billing, energy, severity, signals, declined, next,
                fair, words);
    }

    public Draft withFair(@Nullable Boolean next) {
        return new Draft(
                client, newClient, channel, direction, at, minutes, billing, energy, severity, signals, declined,
                actions, next, words);
    }

    public Draft withWords(Words next) {
        return new Draft(
                client, newClient, channel, direction, at, minutes, billing, energy, severity, signals, declined,
                actions, fair, next);
    }
}
