package boundary.scoring;

import boundary.journal.Change;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Tolerance;
import boundary.journal.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Random histories of two clients, from a seed: entries before the observed time, of the future, without ratings, with
/// several signals, excused ones, absences, quiet days, check-ins.
final class Generator {
    static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

    private static final Layer FIRST_LAYER = Layer.first(Scorecard.STANDARD);

    final Random random;
    final Diary diary = new Diary();
    final ClientId mine;
    final ClientId other;
    final LocalDate today;
    private Replay.Fixed layers;

    Generator(long seed) {
        random = new Random(seed);
        LocalDate since = FIRST.plusDays(random.nextInt(200));
        today = since.plusDays(random.nextInt(random.nextInt(20) == 0 ? 500 : 60));
        diary.tolerance(Tolerance.values()[random.nextInt(3)]);
        mine = diary.client("Mine", since);
        other = diary.client("Other", since.plusDays(random.nextInt(30)));
        int entries = random.nextInt(4) == 0 ? random.nextInt(80) : random.nextInt(12);
        for (int i = 0; i < entries; i++) {
            Interaction entry = anyEntry(random.nextInt(3) == 0 ? other : mine);
            diary.add(entry, entry.day());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = day();
            diary.absence(from, from.plusDays(random.nextInt(20)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            diary.checkIn(mine, day(), random.nextInt(5));
        }
    }

    /// {@return the personal layers of the history as it was made}
    Replay.Fixed layers() {
        Replay.Fixed known = layers;
        if (known == null) {
            Scores scores = Scores.of(diary.journal(), today);
            var bySunday = new HashMap<LocalDate, Layer>();
            scores.layers().forEach(layer -> bySunday.put(layer.sunday(), layer));
            bySunday.put(today, scores.layer());
            known = sunday -> bySunday.getOrDefault(sunday, FIRST_LAYER);
            layers = known;
        }
        return known;
    }

    /// {@return a day from twenty before the diary to five after today}
    LocalDate day() {
        int days = (int) (today.toEpochDay() - FIRST.toEpochDay());
        return FIRST.plusDays(random.nextInt(days + 26) - 20L);
    }

    LocalDate pastDay() {
        LocalDate day = day();
        return day.isAfter(today) ? today : day;
    }

    Interaction anyEntry(ClientId client) {
        Set<Signal> signals = random.nextBoolean() ? Set.of() : signals(Signal.values());
        Set<Signal> excused = random.nextInt(6) == 0 ? signals(Signal.values()) : Set.of();
        return diary.entry(client, day(), signals, excused, severity(), energy(), random.nextInt(3) == 0);
    }

    /// {@return an entry of this client, of a day up to today, with nothing but bad signals, or nothing but good
    /// ones}
    Interaction entry(ClientId client, boolean bad) {
        Signal[] kinds = EnumSet.allOf(Signal.class).stream()
                .filter(s -> s.isBad() == bad)
                .toArray(Signal[]::new);
        return diary.entry(client, pastDay(), signals(kinds), Set.of(), severity(), energy(), random.nextBoolean());
    }

    Severity severity() {
        return random.nextInt(3) == 0 ? null : Severity.values()[random.nextInt(3)];
    }

    Energy energy() {
        return random.nextInt(3) == 0 ? null : Energy.values()[random.nextInt(5)];
    }

    private Set<Signal> signals(Signal[] from) {
        var set = EnumSet.of(from[random.nextInt(from.length)]);
        while (random.nextInt(3) == 0) {
            set.add(from[random.nextInt(from.length)]);
        }
        return set;
    }

    static Journal with(Journal journal, Interaction entry) {
        return journal.with(new Edit(
                Edit.Kind.LOG,
                List.of(new Change.OfInteraction(null, entry, Words.NONE, Words.NONE, Diary.known(entry.day())))));
    }

    static Interaction changed(
            Interaction e, LocalDate day, Severity severity, Energy energy, Set<Signal> excused, boolean fair) {
        return new Interaction(
                e.id(),
                e.client(),
                day.atTime(e.local().toLocalTime()).toInstant(e.offset()),
                e.zone(),
                e.offset(),
                e.channel(),
                e.direction(),
                e.spentMinutes(),
                e.unpaidMinutes(),
                energy,
                severity,
                e.signals(),
                excused,
                e.actions(),
                fair);
    }
}
