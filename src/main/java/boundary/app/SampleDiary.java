package boundary.app;

import boundary.journal.Channel;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Words;
import boundary.journal.WorkingHours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Writes the entries of one client of the sample. How often things happen is spread evenly with a little chance in it,
/// so that the year tells the same story whatever day it ends on.
final class SampleDiary {
    /// An entry with its words.
    record Written(Interaction entry, Words words) {}

    private static final List<Channel> CHANNELS =
            List.of(Channel.CALL, Channel.EMAIL, Channel.MEETING, Channel.MESSAGE, Channel.EMAIL);

    private final SampleClient plan;
    private final ClientId client;
    private final SampleYear year;
    private final SampleTexts texts;
    private final Random chance;
    private final Supplier<UUID> ids;
    private final Map<Signal, Double> due = new EnumMap<>(Signal.class);
    private final List<Written> written = new ArrayList<>();
    private double contactDue;
    private double moodLeft;

    SampleDiary(
            SampleClient plan, ClientId client, SampleYear year, SampleTexts texts, Random chance, Supplier<UUID> ids) {
        this.plan = plan;
        this.client = client;
        this.year = year;
        this.texts = texts;
        this.chance = chance;
        this.ids = ids;
    }

    /// {@return the entries of all days before today, oldest first}
    List<Written> write() {
        contactDue = chance.nextDouble();
        for (LocalDate day : year.days()) {
            int weeksAgo = year.weeksAgo(day);
            if (weeksAgo <= plan.phases().getFirst().fromWeeksAgo() && !year.isAway(day)) {
                write(day, plan.phase(weeksAgo));
            }
        }
        return written;
    }

    private void write(LocalDate day, SamplePhase phase) {
        WorkingHours.Hours hours = year.hours(day);
        if (hours != null) {
            contactDue += phase.contacts() / 5 * jitter();
            if (contactDue >= 1) {
                contactDue--;
                contact(at(day, 9, hours.to().getHour() - 1), phase.mood());
            }
        }
        phase.signals().forEach((signal, aWeek) -> {
            boolean always = signal == Signal.OFF_HOURS;
            if (always || hours != null) {
                double now = due.computeIfAbsent(signal, s -> 0.3 + 0.4 * chance.nextDouble())
                        + aWeek / (always ? 7 : 5) * jitter();
                due.put(signal, now >= 1 ? now - 1 : now);
                if (now >= 1) {
                    signal(signal, day, hours);
                }
            }
        });
    }

    private void contact(LocalDateTime at, double mood) {
        int minutes = 20 + 5 * chance.nextInt(13);
        Channel channel = minutes >= 45 && chance.nextBoolean() ? Channel.MEETING : any(CHANNELS);
        Direction direction = chance.nextInt(10) < 3 ? Direction.OUT : Direction.IN;
        Energy energy = chance.nextInt(4) > 0 ? energy(mood, -1, 2) : null;
        String topic = chance.nextInt(3) == 0 ? texts.of("topic." + plan.key()) : "";
        Words words = new Words(topic, texts.next("contact." + plan.key()), "");
        add(at, channel, direction, minutes, 0, energy, null, Set.of(), false, words);
    }

    private void signal(Signal signal, LocalDate day, WorkingHours.@Nullable Hours hours) {
        switch (signal) {
            case OFF_HOURS -> offHours(hours == null ? at(day, 10, 21) : at(day, 19, 22));
            case UNPAID_EXTRA -> {
                int minutes = 30 + 10 * chance.nextInt(5);
                Severity severity = minutes > 60 ? Severity.SEVERE : null;
                bad(signal, at(day, 10, 15), Channel.EMAIL, minutes, minutes, severity, false);
            }
            case COMPLAINT -> {
                boolean fair = chance.nextDouble() < plan.fairComplaints();
                bad(signal, at(day, 9, 15), Channel.EMAIL, minutes(), 0, severity(), fair);
            }
            case THANKS, PAID_WELL, RESPECTED, AMENDS -> good(signal, at(day, 9, 15));
            default -> bad(signal, at(day, 9, 15), any(CHANNELS), minutes(), 0, severity(), false);
        }
    }

    private void offHours(LocalDateTime at) {
        int minutes = minutes();
        int unpaid = chance.nextInt(5) < 3 ? minutes : 0;
        Channel channel = chance.nextBoolean() ? Channel.CALL : Channel.MESSAGE;
        Set<Signal> signals = EnumSet.of(Signal.OFF_HOURS);
        if (plan.phase(0).signals().containsKey(Signal.COMPLAINT) && chance.nextInt(6) == 0) {
            signals.add(Signal.COMPLAINT);
        }
        Severity severity = minutes < 15 ? Severity.MILD : null;
        add(at, channel, Direction.IN, minutes, unpaid, drained(), severity, signals, false, words("OFF_HOURS"));
    }

    private void bad(
            Signal signal,
            LocalDateTime at,
            Channel channel,
            int minutes,
            int unpaid,
            @Nullable Severity severity,
            boolean fair) {
        Words words = words(fair ? "COMPLAINT.fair" : signal.name());
        add(at, channel, Direction.IN, minutes, unpaid, drained(), severity, Set.of(signal), fair, words);
    }

    private void good(Signal signal, LocalDateTime at) {
        Energy energy = chance.nextBoolean() ? Energy.GOOD : Energy.LIFTED;
        Words words = Words.noting(texts.next(signal.name()));
        add(at, Channel.EMAIL, Direction.IN, 5, 0, energy, null, Set.of(signal), false, words);
    }

    /// Adds an entry of a hand-written moment.
    void add(
            LocalDateTime local,
            Channel channel,
            Direction direction,
            int minutes,
            int unpaid,
            @Nullable Energy energy,
            @Nullable Severity severity,
            Set<Signal> signals,
            boolean fair,
            Words words) {
        ZonedDateTime at = local.atZone(year.policy().zone());
        Interaction entry = new Interaction(
                new InteractionId(ids.get()),
                client,
                at.toInstant(),
                at.getZone(),
                at.getOffset(),
                channel,
                direction,
                minutes,
                unpaid,
                energy,
                severity,
                signals,
                Set.of(),
                Set.of(),
                fair);
        written.add(new Written(entry, words));
    }

    private Words words(String key) {
        String feeling = chance.nextInt(5) == 0 ? texts.next("feeling") : "";
        return new Words("", texts.next(key), feeling);
    }

    private @Nullable Energy drained() {
        int roll = chance.nextInt(10);
        return roll < 2 ? null : roll < 4 ? Energy.WORN_OUT : roll < 5 ? Energy.EVEN : Energy.TIRED;
    }

    /// Better and worse moments in turn, so that their mean is the mood of the phase.
    private Energy energy(double mean, int lowest, int highest) {
        double aim = mean + moodLeft + 1.2 * (chance.nextDouble() - 0.5);
        int energy = (int) Math.max(lowest, Math.min(highest, Math.round(aim)));
        moodLeft = Math.max(-1, Math.min(1, moodLeft + mean - energy));
        return Energy.of(energy);
    }

    private @Nullable Severity severity() {
        return switch (chance.nextInt(5)) {
            case 0 -> Severity.MILD;
            case 1 -> Severity.SEVERE;
            default -> null;
        };
    }

    private int minutes() {
        return 10 + 5 * chance.nextInt(6);
    }

    private LocalDateTime at(LocalDate day, int firstHour, int lastHour) {
        return day.atTime(firstHour + chance.nextInt(lastHour - firstHour + 1), 5 * chance.nextInt(12));
    }

    private double jitter() {
        return 0.75 + 0.5 * chance.nextDouble();
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
