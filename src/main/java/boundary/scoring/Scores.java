package boundary.scoring;

import boundary.journal.Absence;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Journal;
import boundary.journal.QuietDay;
import boundary.journal.Signal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The assessment of every client on a day. Pure: same journal, same day, same answer to the bit, however it was
/// reached. Immutable. What a past day should be answered from is `journal.asKnownOn(day)`.
public final class Scores {
    private final Journal journal;
    private final Model model;
    private final LoudWeeks loud;
    private final Calendar calendar;
    private final Map<ClientId, Assessed> assessed;
    private final List<Assessment> all;

    /// One client's record and evidence, and what came of them.
    private record Assessed(Client client, Evidence evidence, Assessment assessment) {}

    private Scores(Journal journal, Model model, @Nullable Scores earlier) {
        this.journal = journal;
        this.model = model;
        Map<ClientId, Evidence> evidence = evidence(earlier);
        this.loud = loud(earlier, evidence);
        this.calendar = calendar(earlier);
        this.assessed = assessed(earlier, evidence);
        this.all = journal.clients().stream()
                .filter(this::isListed)
                .map(c -> of(c.id()))
                .sorted(Comparator.comparing(Assessment::isInsufficient)
                        .thenComparing(
                                Comparator.comparingDouble(Assessment::score).reversed()))
                .toList();
    }

    /// {@return the scores of what the journal holds, on a day; what happens later does not count}
    public static Scores of(Journal journal, LocalDate day) {
        return new Scores(journal, Model.of(journal.policy().tolerance(), day), null);
    }

    /// {@return the scores of a later journal on the same day, equal to `Scores.of(next, day())`}
    ///
    /// Only clients whose entries or answers changed are summed anew; where a week stops being silent, or an
    /// absence changes, everybody's exposure is, which is a few operations a client; all else is kept.
    public Scores after(Journal next) {
        Model same = Model.of(next.policy().tolerance(), day());
        return new Scores(next, same, same.equals(model) ? this : null);
    }

    public LocalDate day() {
        return model.day();
    }

    public Journal journal() {
        return journal;
    }

    /// {@return the assessments of all clients whose work goes on: by score, those of whom too little is known
    /// last}
    public List<Assessment> all() {
        return all;
    }

    /// {@return the assessment of a client, also of a closed one}
    ///
    /// @throws IllegalArgumentException if the journal has no such client
    public Assessment of(ClientId client) {
        return assessedOf(client).assessment();
    }

    /// {@return what the model would say of a client had these signals never been noted; an entry that has no other
    /// goes}
    ///
    /// @throws IllegalArgumentException if the journal has no such client
    public Assessment without(ClientId id, Set<Signal> signals) {
        Assessed real = assessedOf(id);
        Evidence changed = model.evidence(
                Signals.without(real.evidence().timeline(), signals),
                real.evidence().checkIns());
        LoudWeeks weeks = loud.after(real.evidence().loudWeeks(), changed.loudWeeks());
        double exposure = model.exposure(calendar(weeks), real.client());
        return Assessment.of(model, real.client(), changed, exposure, journal.obligations(id));
    }

    private Assessed assessedOf(ClientId client) {
        Assessed found = assessed.get(client);
        if (found == null) {
            throw new IllegalArgumentException("there is no client " + client);
        }
        return found;
    }

    /// A client who is closed, or of whom nothing is observed yet, is not listed.
    private boolean isListed(Client client) {
        return client.isOpen(day()) && !client.observedFrom().isAfter(day());
    }

    private Map<ClientId, Evidence> evidence(@Nullable Scores earlier) {
        var found = new HashMap<ClientId, Evidence>();
        for (Client client : journal.clients()) {
            Assessed before = earlier == null ? null : earlier.assessed.get(client.id());
            found.put(client.id(), evidence(before, client.id()));
        }
        return found;
    }

    private Evidence evidence(@Nullable Assessed before, ClientId client) {
        var timeline = journal.interactions(client);
        var checkIns = journal.checkIns(client);
        return before != null && before.evidence().holdsFor(timeline, checkIns)
                ? before.evidence()
                : model.evidence(timeline, checkIns);
    }

    private static LoudWeeks loud(@Nullable Scores earlier, Map<ClientId, Evidence> evidence) {
        var before = new HashMap<ClientId, Evidence>();
        if (earlier != null) {
            earlier.assessed.forEach((id, a) -> before.put(id, a.evidence()));
        }
        return (earlier == null ? LoudWeeks.NONE : earlier.loud).after(before, evidence);
    }

    private Calendar calendar(@Nullable Scores earlier) {
        Calendar next = calendar(loud);
        return earlier != null && next.sameAs(earlier.calendar) ? earlier.calendar : next;
    }

    private Calendar calendar(LoudWeeks weeks) {
        LocalDate first = journal.clients().stream()
                .map(Client::observedFrom)
                .min(Comparator.naturalOrder())
                .orElse(day());
        List<LocalDate> quiet = journal.quietDays().stream().map(QuietDay::day).toList();
        List<Absence> absences = journal.absences();
        return new Calendar(model.card(), model.layer(), day(), first, weeks.and(quiet), absences);
    }

    private Map<ClientId, Assessed> assessed(@Nullable Scores earlier, Map<ClientId, Evidence> evidence) {
        var found = new HashMap<ClientId, Assessed>();
        for (Client client : journal.clients()) {
            Evidence mine = Objects.requireNonNull(evidence.get(client.id()));
            Assessed kept = earlier == null ? null : kept(earlier, client, mine);
            found.put(client.id(), kept == null ? assess(client, mine) : kept);
        }
        return found;
    }

    /// {@return what an earlier state made of a client, or nothing where anything behind it changed}
    @SuppressWarnings("ReferenceEquality") // evidence that holds is kept as the object that it is
    private @Nullable Assessed kept(Scores earlier, Client client, Evidence evidence) {
        Assessed before = earlier.assessed.get(client.id());
        boolean holds = before != null
                && before.evidence() == evidence
                && before.client().equals(client)
                && calendar == earlier.calendar
                && journal.obligations(client.id()).equals(earlier.journal.obligations(client.id()));
        return holds ? before : null;
    }

    private Assessed assess(Client client, Evidence evidence) {
        double weeks = model.exposure(calendar, client);
        return new Assessed(
                client, evidence, Assessment.of(model, client, evidence, weeks, journal.obligations(client.id())));
    }
}
