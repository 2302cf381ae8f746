package boundary.scoring;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The assessment of every client on a day, with the weekly checkpoints behind it. Pure: same journal, same day, same
/// answer to the bit, however it was reached. Immutable.
///
/// A past day is answered from what was recorded by then.
public final class Scores {
    private final Journal journal;
    private final LocalDate day;
    private final Replay.@Nullable Fixed fixed;
    private final Archive archive;
    private final Replay replay;
    private final Survey survey;
    private final Night night;
    private final Map<ClientId, Assessed> assessed = new HashMap<>();
    private final List<Assessment> all;

    /// One client's record and evidence, and what came of them.
    private record Assessed(Dossier dossier, Evidence evidence, List<Checkpoint> earlier, Assessment assessment) {}

    private Scores(Journal journal, LocalDate day, @Nullable Scores earlier, Replay.@Nullable Fixed fixed) {
        this.journal = journal;
        this.day = day;
        this.fixed = fixed;
        LocalDate differs = earlier == null ? LocalDate.MIN : journal.differsFrom(earlier.journal);
        archive = Archive.of(journal, earlier == null ? null : earlier.archive);
        replay = Replay.before(day, archive, earlier == null ? null : earlier.replay, differs, fixed);
        Scorecard card = replay.card(archive.policy(day));
        Scores same = earlier != null
                        && earlier.day.equals(day)
                        && earlier.night.card().equals(card)
                ? earlier
                : null;
        survey = same == null
                ? Survey.of(archive, day, card.decay(), new Evidence.Walk())
                : same.survey.after(archive, same.archive, card.decay());
        night = replay.today(survey, archive, fixed);
        Scores kept = same != null && night.sameAs(same.night) ? same : null;
        archive.dossiers().forEach(dossier -> assess(dossier, kept));
        all = archive.dossiers().stream()
                .filter(this::isListed)
                .map(dossier -> Objects.requireNonNull(dossier.client(day)))
                .sorted(Comparator.comparing(Client::name).thenComparing(Client::key))
                .map(c -> of(c.id()))
                .sorted(Comparator.comparing(Assessment::isInsufficient)
                        .thenComparing(
                                Comparator.comparingDouble(Assessment::score).reversed()))
                .toList();
    }

    /// {@return the scores of a day, from what was recorded by then; what happens later does not count}
    public static Scores of(Journal journal, LocalDate day) {
        return new Scores(journal, day, null, null);
    }

    /// {@return the scores of a day under given personal layers, one a Sunday, instead of learnt ones}
    static Scores under(Journal journal, LocalDate day, Replay.Fixed layers) {
        return new Scores(journal, day, null, layers);
    }

    /// {@return the scores of a later journal on the same day, equal to `Scores.of(next, day())`}
    ///
    /// Only clients whose entries or answers changed are summed anew; where a week stops being silent, or an
    /// absence changes, everybody's exposure is, which is a few operations a client; all else is kept. Sunday
    /// nights are replayed only from the first day of which the answer differs.
    public Scores after(Journal next) {
        return new Scores(next, day, this, fixed);
    }

    /// {@return the scores of the same journal on another day, equal to `Scores.of(journal(), other)`; every Sunday
    /// night that both have behind them is kept}
    public Scores on(LocalDate other) {
        return new Scores(journal, other, this, fixed);
    }

    public LocalDate day() {
        return day;
    }

    public Journal journal() {
        return journal;
    }

    /// {@return the parameters in force}
    public Scorecard card() {
        return night.card();
    }

    /// {@return the personal layer in force}
    public Layer layer() {
        return night.layer();
    }

    /// {@return the layers of every Sunday before the day, in order}
    public List<Layer> layers() {
        return replay.nights().stream().map(Night::layer).toList();
    }

    /// {@return the assessments of all clients whose work goes on: by score, those of whom too little is known
    /// last}
    public List<Assessment> all() {
        return all;
    }

    /// {@return the assessment of a client, also of a closed one, or of one who was not known yet: then nothing is
    /// known}
    ///
    /// @throws IllegalArgumentException if the journal never had such a client
    public Assessment of(ClientId client) {
        return assessedOf(client).assessment();
    }

    /// {@return how a client was assessed on a Sunday night before the day, from what was recorded by then; nothing
    /// where there is no checkpoint}
    public @Nullable Assessment onSunday(ClientId client, LocalDate sunday) {
        Assessed mine = assessedOf(client);
        List<Checkpoint> before = new ArrayList<>();
        for (Checkpoint checkpoint : mine.earlier()) {
            if (checkpoint.day().equals(sunday)) {
                Night then = replay.night(sunday);
                Dossier dossier = mine.dossier();
                return new Judgement(then, dossier, evidence(dossier, then), before).assessment();
            }
            before.add(checkpoint);
        }
        return null;
    }

    /// {@return what each entry behind the rows of a client's score adds to z, heaviest first, by row}
    ///
    /// @throws IllegalArgumentException if the journal never had such a client
    public Map<Code, List<Share>> shares(ClientId client) {
        Assessed mine = assessedOf(client);
        return Shares.of(night, mine.dossier().chronicle(), mine.evidence());
    }

    /// {@return since when a client strains, or nothing where no strain is seen now}
    public @Nullable LocalDate strainedSince(ClientId client) {
        Dossier dossier = assessedOf(client).dossier();
        Client known = dossier.client(day);
        return known == null ? null : Strain.since(night, dossier.chronicle().on(night.today()), known.observedFrom());
    }

    /// {@return whether something that was done on a day helped: the burden before and since}
    public Effect effect(ClientId client, LocalDate action) {
        return Effect.of(night, assessedOf(client).dossier().chronicle().on(night.today()), action);
    }

    /// {@return the client's history with changes, for the model to judge}
    ///
    /// @throws IllegalArgumentException if the journal never had such a client
    public WhatIf whatIf(ClientId client) {
        Assessed mine = assessedOf(client);
        return new WhatIf(replay, night, mine.dossier(), mine.evidence(), mine.assessment());
    }

    private Assessed assessedOf(ClientId client) {
        Assessed found = assessed.get(client);
        if (found == null) {
            throw new IllegalArgumentException("there is no client " + client);
        }
        return found;
    }

    /// A client who is closed, or of whom nothing is observed yet, is not listed.
    private boolean isListed(Dossier dossier) {
        Observed observed = survey.observed().get(dossier.id());
        return observed != null && observed.isOpen();
    }

    private static Evidence evidence(Dossier dossier, Night night) {
        return new Evidence.Walk()
                .through(dossier.chronicle().columns(), night.card().decay(), night.today());
    }

    /// What an earlier state made of a client under the same night is kept where nothing behind it changed.
    @SuppressWarnings("ReferenceEquality") // what holds is kept as the object that it is
    private void assess(Dossier dossier, @Nullable Scores same) {
        List<Checkpoint> before = replay.of(dossier.id());
        Assessed kept = same == null ? null : same.assessed.get(dossier.id());
        if (same != null
                && kept != null
                && kept.dossier() == dossier
                && (replay == same.replay || kept.earlier().equals(before))) {
            assessed.put(dossier.id(), kept);
        } else {
            Evidence evidence = survey.of(dossier.id());
            Assessment assessment = new Judgement(night, dossier, evidence, before).assessment();
            assessed.put(dossier.id(), new Assessed(dossier, evidence, before, assessment));
        }
    }
}
