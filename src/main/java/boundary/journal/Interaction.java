package boundary.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One contact between a client and the consultant, without its words (`Words`), which are not held in memory.
///
/// Signals are stored with the entry: changing the working hours later touches new entries only.
///
/// @param at the moment, to the second
/// @param zone where the consultant was
/// @param offset the offset of that zone at that moment, kept so that later changes of zone rules rewrite nothing
/// @param spentMinutes 0 to 1440; 0 also where nobody noted it
/// @param unpaidMinutes the unpaid part, 0 to 1440
/// @param severity nothing where nobody said: then it counts as middling
/// @param signals what it was a sign of; empty for an ordinary contact
/// @param excused signals that stay in the entry and do not count (agreed beforehand, invited)
/// @param actions what the consultant did about the client in this contact
/// @param fair whether a complaint was fair
/// @param answer what the consultant answered to a request; nothing while it is open, or nothing was asked
/// @param taken how the client took the answer; nothing where nobody noted it
public record Interaction(
        InteractionId id,
        ClientId client,
        Instant at,
        ZoneId zone,
        ZoneOffset offset,
        Channel channel,
        Direction direction,
        int spentMinutes,
        int unpaidMinutes,
        @Nullable Energy energy,
        @Nullable Severity severity,
        Set<Signal> signals,
        Set<Signal> excused,
        Set<Action> actions,
        boolean fair,
        @Nullable Answer answer,
        @Nullable Taken taken) {

    /// The order of a timeline: by the moment, then by identity, so that it never depends on the order of entry.
    public static final Comparator<Interaction> BY_MOMENT =
            Comparator.comparing(Interaction::at).thenComparing(i -> i.id().value());

    /// A day's minutes: the most that one contact can take.
    public static final int DAY_MINUTES = 1440;

    public Interaction {
        requireMinutes(spentMinutes);
        requireMinutes(unpaidMinutes);
        at = at.truncatedTo(ChronoUnit.SECONDS);
        signals = Signal.setOf(signals);
        excused = Signal.setOf(excused);
        actions = Action.setOf(actions);
        if (taken != null && answer == null) {
            throw new IllegalArgumentException("only an answer can be taken somehow");
        }
    }

    /// A contact in which nothing was answered yet.
    public Interaction(
            InteractionId id,
            ClientId client,
            Instant at,
            ZoneId zone,
            ZoneOffset offset,
            Channel channel,
            Direction direction,
            int spentMinutes,
            int unpaidMinutes,
            @Nullable Energy energy,
            @Nullable Severity severity,
            Set<Signal> signals,
            Set<Signal> excused,
            Set<Action> actions,
            boolean fair) {
        this(
                id,
                client,
                at,
                zone,
                offset,
                channel,
                direction,
                spentMinutes,
                unpaidMinutes,
                energy,
                severity,
                signals,
                excused,
                actions,
                fair,
                null,
                null);
    }

    /// {@return the same contact under another identity}
    public Interaction withId(InteractionId next) {
        return with(next, client, unpaidMinutes, severity, signals, excused, fair, answer, taken);
    }

    /// {@return the same contact with another answer}
    ///
    /// @param nextTaken how the client took it; nothing where nobody noted it
    /// @throws IllegalArgumentException if there is no answer that could be taken somehow
    public Interaction withAnswer(@Nullable Answer next, @Nullable Taken nextTaken) {
        return with(id, client, unpaidMinutes, severity, signals, excused, fair, next, nextTaken);
    }

    /// {@return the same contact with another energy}
    public Interaction withEnergy(@Nullable Energy next) {
        return new Interaction(
                id,
                client,
                at,
                zone,
                offset,
                channel,
                direction,
                spentMinutes,
                unpaidMinutes,
                next,
                severity,
                signals,
                excused,
                actions,
                fair,
                answer,
                taken);
    }

    /// {@return the same contact with other unpaid minutes, 0 to 1440}
    public Interaction withUnpaidMinutes(int next) {
        return with(id, client, next, severity, signals, excused, fair, answer, taken);
    }

    /// {@return the local date and time at the place of the consultant}
    public LocalDateTime local() {
        return LocalDateTime.ofEpochSecond(at.getEpochSecond(), at.getNano(), offset);
    }

    /// {@return the day of the entry: its local date at its own offset}
    public LocalDate day() {
        return LocalDate.ofEpochDay(Math.floorDiv(at.getEpochSecond() + offset.getTotalSeconds(), 86_400L));
    }

    /// {@return the entry with other signals}
    public Interaction withSignals(Set<Signal> next) {
        return judged(client, severity, next, excused, fair);
    }

    /// {@return the entry with other signals that do not count}
    public Interaction withExcused(Set<Signal> next) {
        return judged(client, severity, signals, next, fair);
    }

    /// {@return the entry with another severity}
    public Interaction withSeverity(@Nullable Severity next) {
        return judged(client, next, signals, excused, fair);
    }

    /// {@return the entry with a complaint that is fair, or is not}
    public Interaction withFair(boolean next) {
        return judged(client, severity, signals, excused, next);
    }

    /// {@return the same contact with another client}
    public Interaction withClient(ClientId next) {
        return judged(next, severity, signals, excused, fair);
    }

    private Interaction judged(
            ClientId nextClient,
            @Nullable Severity nextSeverity,
            Set<Signal> nextSignals,
            Set<Signal> nextExcused,
            boolean nextFair) {
        return with(id, nextClient, unpaidMinutes, nextSeverity, nextSignals, nextExcused, nextFair, answer, taken);
    }

    private Interaction with(
            InteractionId nextId,
            ClientId nextClient,
            int nextUnpaid,
            @Nullable Severity nextSeverity,
            Set<Signal> nextSignals,
            Set<Signal> nextExcused,
            boolean nextFair,
            @Nullable Answer nextAnswer,
            @Nullable Taken nextTaken) {
        return new Interaction(
                nextId,
                nextClient,
                at,
                zone,
                offset,
                channel,
                direction,
                spentMinutes,
                nextUnpaid,
                energy,
                nextSeverity,
                nextSignals,
                nextExcused,
                actions,
                nextFair,
                nextAnswer,
                nextTaken);
    }

    private static void requireMinutes(int minutes) {
        if (minutes < 0 || minutes > DAY_MINUTES) {
            throw new IllegalArgumentException("minutes are 0 to " + DAY_MINUTES + ", not " + minutes);
        }
    }
}
